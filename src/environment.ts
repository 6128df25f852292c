// What the page and the browser say of the reader: languages and time zone, and nothing else.

/** What of the Temporal API is asked. It knows the zone without the data that `Intl` has to load for its objects. */
type Clock = {readonly Now?: {readonly timeZoneId?: () => string}} | undefined;

/** The reader's languages, best first; none where the browser does not tell. */
export function readerLanguages(): readonly string[] {
  try {
    const {languages} = navigator as {readonly languages?: unknown};
    return [languages].flat().filter((tag) => typeof tag === 'string');
  } catch {
    // Some pages forbid to ask.
    return [];
  }
}

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

const isShadowRoot = (root: Node): root is ShadowRoot => 'host' in root;

/** The language that the page declares around an element, through shadow roots. */
export function pageLanguage(element: Element): string | undefined {
  const holder = element.parentElement?.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  if (!isShadowRoot(root)) return undefined;
  return root.host.getAttribute('lang') ?? pageLanguage(root.host);
}
