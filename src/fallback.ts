// What the page put inside: seen until the box is drawn, and then no more than a point at its top, so that links, tables
// of contents and scripts that look for a heading in it come to the box.

/** The slot that it stands in, first in the shadow root: a server's, or one that is made. */
export function fallbackIn(root: ShadowRoot): HTMLSlotElement {
  const served = root.querySelector<HTMLSlotElement>('slot[inert]');
  if (served) return served;
  // Not by `createElement` or `prepend`, which pages like to patch.
  const slot = document.createElementNS('http://www.w3.org/1999/xhtml', 'slot') as HTMLSlotElement;
  root.insertBefore(slot, root.firstChild);
  if (root.querySelector('section')) showFallback(slot, false);
  return slot;
}

export function showFallback(slot: HTMLSlotElement, isShown: boolean): void {
  // `hidden` by itself where the box is left without its style sheet, as in pages that are saved.
  slot.hidden = !isShown;
  slot.inert = !isShown;
}

/** A heading inside that the reader is at, without seeing the beginning any more, and its distance from the window's top. */
export interface Reading {
  readonly target: Element;
  readonly top: number;
}

/** Asked before anything is drawn: browsers move the page when it grows. */
export function readingIn(slot: HTMLSlotElement): Reading | undefined {
  const target = slot.hidden ? undefined : targetIn(slot);
  if (!target) return undefined;
  const {top, bottom} = target.getBoundingClientRect();
  const isInWindow = bottom > 0 && top < (slot.ownerDocument.defaultView?.innerHeight ?? 0);
  const seesBeginning = hostOf(slot).getBoundingClientRect().top >= 0;
  return isInWindow && !seesBeginning ? {target, top} : undefined;
}

/** Once the box is drawn, which then stands where the reader was. */
export function hideFallback(slot: HTMLSlotElement, reading: Reading | undefined): void {
  if (slot.hidden) return;
  showFallback(slot, false);
  if (!reading) return;
  const {top} = reading.target.getBoundingClientRect();
  scrolledAround(slot)?.scrollBy({top: top - reading.top, behavior: 'instant'});
}

/** What the address names. Not by `:target`, which WebKit forgets where an element has been moved. */
function targetIn(slot: HTMLSlotElement): Element | undefined {
  const {ownerDocument} = slot;
  const id = ownerDocument.defaultView?.location.hash.slice(1) ?? '';
  const target = ownerDocument.getElementById(id) ?? ownerDocument.getElementById(decoded(id));
  const isInside = slot.assignedElements().some((each) => each.contains(target));
  return target && isInside ? target : undefined;
}

/** As browsers decode it, for whom a `%` may stand alone. */
const decoded = (text: string): string =>
  new URLSearchParams(`=${text.replace(/[+&]/g, (sign) => encodeURIComponent(sign))}`).get('') ??
  '';

/** What scrolls: the page, or the part of it that the box is in. */
function scrolledAround(slot: HTMLSlotElement): Element | null {
  let element: Element | null = hostOf(slot);
  while (element && element.scrollTop === 0) element = element.parentElement;
  return element;
}

const hostOf = (slot: HTMLSlotElement): Element => (slot.getRootNode() as ShadowRoot).host;
