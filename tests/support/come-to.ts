/** What a list or a title notices before it opens, when a pointer comes to it. */
export const comeTo = (target: Element | null): void => {
  target?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
};
