// A box that a server drew stays, with what the reader has opened, selected and focused in it, for as long as the
// script would draw the same; and for as long as the script has only older facts, or others of the same day.
import {builtInPolicy} from './policy/generated/built-in-policy.js';
import type {Policy} from './policy/policy.js';
import {replaceBox} from './replace-box.js';

/** The box in the declarative shadow root of an element, until there is something else to show. */
export class ServedBox {
  readonly #host: HTMLElement;
  #section: Element | null | undefined;
  #isLive = false;
  #isKept = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#section = host.shadowRoot?.querySelector('section');
  }

  get section(): Element | null | undefined {
    return this.#section;
  }

  /** Whether it says more than these facts know; `data-facts` is from targets/server/shadow.ts. */
  isAheadOf(facts: Policy): boolean {
    const [day = '', isOwn] = this.#host.dataset['facts']?.split(' ') ?? [];
    if (!this.#section || facts.issued > day) return false;
    return facts.issued < day || (!!isOwn && facts === builtInPolicy);
  }

  /**
   * Leaves it as it is, with the lists at what it says.
   * @returns whether that is new
   */
  keep(): boolean {
    for (const option of this.#section?.querySelectorAll('option') ?? []) {
      option.selected = option.defaultSelected;
    }
    if (this.#isKept) return false;
    console.warn(this.#host.localName, 'has newer facts from the server than from the script');
    return (this.#isKept = true);
  }

  /** Leaves one of two boxes in the page: the server's if both read alike, look alike and lead to the same addresses. */
  meet(drawn: Element): void {
    const served = this.#section;
    if (!served) return;
    if (!this.#isLive) {
      announcePicks(served);
      // The script has its style sheet too, and nobody knows what tools of the page have made of this one.
      served.previousElementSibling?.remove();
    }
    this.#isLive = true;
    if (contentOf(served) === contentOf(drawn)) {
      drawn.remove();
      return;
    }
    replaceBox(served, drawn);
    this.#section = undefined;
  }
}

/** All that is read, and what the look and the links depend on; tools of the page may have written styles into it. */
const contentOf = (box: Element): string =>
  box.textContent +
  [box, ...box.querySelectorAll('*')]
    .map((each) => [each.localName, ...said.map((name) => each.getAttribute(name))].join())
    .join();

const said = ['class', 'style', 'href'];

/** Makes up for the events of picks that the reader made in the server's box before there was a script. */
function announcePicks(served: Element): void {
  for (const list of served.querySelectorAll('select')) {
    if (!list.selectedOptions[0]?.defaultSelected) {
      list.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }
}
