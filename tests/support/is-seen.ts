/** Whether a reader sees an element: it is drawn, visible, and larger than a point. */
export function isSeen(element: Element | null | undefined): boolean {
  if (!element?.checkVisibility({visibilityProperty: true})) return false;
  return [...element.getClientRects()].some(({width, height}) => width > 0 && height > 0);
}
