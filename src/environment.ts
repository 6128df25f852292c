// What the page and the browser say of the reader: languages and time zone, and nothing else.

/** The reader's languages, best first. */
export const readerLanguages = (): readonly string[] => navigator.languages;

/** The IANA name of the device's time zone. */
export const readerTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The language that the page declares around an element, through shadow roots. */
export function pageLanguage(element: Element): string | undefined {
  const holder = element.parentElement?.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return root.host.getAttribute('lang') ?? pageLanguage(root.host);
}
