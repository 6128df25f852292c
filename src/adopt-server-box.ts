// A box that a server drew stays, with what the reader has opened, selected and focused in it, for as long as the
// script would draw the same.
import {replaceBox} from './replace-box.js';

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
  // Its style sheet has been adopted.
  served.previousElementSibling?.remove();
  replaceBox(served, drawn);
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
