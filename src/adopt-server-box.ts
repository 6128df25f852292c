// A box that a server drew stays, with what the reader has opened, selected and focused in it, for as long as the
// script would draw the same.

/**
 * Leaves one of two boxes in the page: the server's if both read alike and lead to the same addresses.
 * @returns the server's, as long as it stays
 */
export function adoptServerBox(served: Element, drawn: Element): Element | undefined {
  const [before, after] = [served, drawn].map((box) =>
    String([
      box.className,
      box.querySelector('slot *')?.localName,
      box.textContent,
      ...box.querySelectorAll('a'),
    ]),
  );
  if (before === after) {
    drawn.remove();
    return served;
  }
  replace(served, drawn);
  return undefined;
}

/** Makes up for the events of picks that the reader made in the server's box before there was a script. */
export function announcePicks(served: Element): void {
  for (const list of served.querySelectorAll('select')) {
    if (!list.selectedOptions[0]?.defaultSelected) {
      list.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }
}

/** Open stays open, and the focus stays where it was. */
function replace(served: Element, drawn: Element): void {
  const {activeElement} = served.getRootNode() as ShadowRoot;
  const kind = activeElement?.part.length ? '[part=action]' : activeElement?.localName;
  const selector = `details,${kind ?? 'a'}`;
  const mine = drawn.querySelectorAll<HTMLElement>(selector);
  const pairs = [...served.querySelectorAll(selector)].map(
    (was, index) => [was, mine[index]] as const,
  );
  for (const [was, is] of pairs) is?.toggleAttribute('open', was.hasAttribute('open'));
  // Its style sheet has been adopted.
  served.previousElementSibling?.remove();
  served.replaceWith(drawn);
  pairs.find(([was]) => was === activeElement)?.[1]?.focus({preventScroll: true});
}
