// Tables of contents name headings of what the page put inside, which is not drawn once the box is: a link to one of them
// leads to the box. Nothing of the page's own is touched.

/** What the address names. Not `:target`: WebKit forgets it where an element has been moved. */
function namedElement(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Leads the reader from what is hidden inside an element to what is drawn there. */
export class HiddenTargets {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  connect(): void {
    addEventListener('load', this.arrive);
    addEventListener('hashchange', this.#lead);
    addEventListener('click', this.#onClick);
  }

  disconnect(): void {
    removeEventListener('load', this.arrive);
    removeEventListener('hashchange', this.#lead);
    removeEventListener('click', this.#onClick);
  }

  /**
   * Once the page is here and the box is drawn. Not where the reader comes back, or has gone on: browsers know the place
   * then.
   */
  readonly arrive = (): void => {
    const [visit] = performance.getEntriesByType('navigation');
    const isNew = (visit as PerformanceNavigationTiming | undefined)?.type === 'navigate';
    if (document.readyState === 'complete' && isNew && !scrollY) this.#lead();
  };

  /** Where the address already ends in the same, no `hashchange` follows, and all that the browser would do is done here. */
  readonly #onClick = (event: MouseEvent): void => {
    const {target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey} = event;
    const link = target instanceof Element ? target.closest('a') : null;
    const isElsewhere = altKey || ctrlKey || metaKey || shiftKey || link?.target;
    if (defaultPrevented || isElsewhere || !link?.hash || link.href !== location.href) return;
    if (this.#lead()) event.preventDefault();
  };

  /**
   * As browsers do with a target that is seen: it comes to the top, and the Tab key goes on from there.
   * @returns whether the target is one that is hidden here
   */
  readonly #lead = (): boolean => {
    let node = namedElement();
    while (node && node.parentElement !== this.#host) node = node.parentElement;
    const box = this.#host.shadowRoot?.querySelector('section');
    // What stands in a slot is seen.
    if (!node || node.assignedSlot || !box) return false;
    this.#host.scrollIntoView();
    box.tabIndex = -1;
    box.focus({preventScroll: true});
    const leave = () => {
      box.removeAttribute('tabindex');
    };
    box.addEventListener('blur', leave, {once: true});
    return true;
  };
}
