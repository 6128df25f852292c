// What the page put inside: seen until the box is drawn, and then no more than a point at its top, so that links, tables
// of contents and scripts that look for a heading in it come to the box.

/** The slot that it stands in, first in the shadow root: a server's, or one that is made. */
export function fallbackIn(root: ShadowRoot): HTMLElement {
  const served = root.querySelector<HTMLSlotElement>('slot[inert]');
  if (served) return served;
  // Not by `createElement`, which pages like to patch.
  const slot = document.createElementNS('http://www.w3.org/1999/xhtml', 'slot');
  showFallback(slot, !root.querySelector('section'));
  root.prepend(slot);
  return slot;
}

export function showFallback(slot: HTMLElement, isShown: boolean): void {
  // `hidden` by itself where the box is left without its style sheet, as in pages that are saved.
  for (const name of ['hidden', 'inert']) slot.toggleAttribute(name, !isShown);
}

/** Once the box is drawn. A reader who has come to a heading inside stays at it, wherever that is then. */
export function hideFallback(slot: HTMLElement, host: HTMLElement): void {
  if (slot.hidden) return;
  const target = host.querySelector(':target');
  const isRead = !!target && isInWindow(target);
  showFallback(slot, false);
  if (isRead) target.scrollIntoView();
}

function isInWindow(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < element.ownerDocument.documentElement.clientHeight;
}
