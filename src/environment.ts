// What the page and the browser say of the reader: languages and time zone, and nothing else.

/** What of the Temporal API is asked. It knows the zone without the data that `Intl` has to load for its objects. */
type Clock = {readonly Now?: {readonly timeZoneId?: () => string}} | undefined;

/** The reader's languages, best first; none where the browser does not tell. */
export const readerLanguages = (): readonly string[] =>
  (navigator as {readonly languages?: readonly string[]}).languages ?? [];

/** The IANA name of the device's time zone; nothing where the browser does not tell. */
export function readerTimeZone(): string | undefined {
  try {
    const {Temporal: clock} = globalThis as {Temporal?: Clock};
    return clock?.Now?.timeZoneId?.() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    // Some browsers forbid to ask.
    return undefined;
  }
}

/** The language that the page declares around an element, through shadow roots. */
export function pageLanguage(element: Element): string | undefined {
  const holder = element.parentElement?.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return root.host.getAttribute('lang') ?? pageLanguage(root.host);
}
