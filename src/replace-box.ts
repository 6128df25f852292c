/** Puts one box in the place of another: what was open stays open, and the focus stays where it was. */
export function replaceBox(old: Element, box: Element): void {
  /** What is called the same; of several such, the one at the same position. */
  const counterpart = (element: Element) => {
    const part = element.getAttribute('part');
    const name = part ? `[part="${part}"]` : element.localName;
    const position = [...old.querySelectorAll(name)].indexOf(element);
    return box.querySelectorAll<HTMLElement>(name)[position];
  };
  for (const details of old.querySelectorAll('details')) {
    counterpart(details)?.toggleAttribute('open', details.open);
  }
  const {activeElement} = old.getRootNode() as ShadowRoot;
  const focused = activeElement && counterpart(activeElement);
  old.replaceWith(box);
  focused?.focus({preventScroll: true});
}
