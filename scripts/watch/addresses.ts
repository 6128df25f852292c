// Addresses of the web: whether two are one, and which a text has.

/** But for what no server sees or minds. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((url) =>
    new URL(url).href.replace(/#.*$/, '').replace(/\/$/, ''),
  );
  return first === second;
}

/** In order, without the marks that end a sentence or a Markdown emphasis. */
export const addressesIn = (text: string): string[] =>
  (text.match(/https?:\/\/[^\s)\]<>"'`|]+/g) ?? [])
    .map((each) => each.replace(/[.,;:!?*_]+$/, ''))
    .filter((each) => URL.canParse(each));

/** Whether a text has the whole address: one that only begins with it leads elsewhere. */
export const leadsTo = (text: string, address: string): boolean =>
  addressesIn(text).some((each) => isSame(each, address));
