// Tables of contents name headings of what the page put inside, which is not drawn once the box is: a link to one of them
// leads to the box. Nothing of the page's own is touched.

const types = ['load', 'click', 'hashchange'] as const;

/** Leads the reader from what is hidden inside an element to what is drawn there. */
export class HiddenTargets {
  readonly #host: HTMLElement;
  /** That of the box: a page can be gone, or be another one than the script's. */
  #window: Window | null | undefined;
  /** The reader follows a link: the address is changed by scripts too, and by going back, to a place that browsers know. */
  #isFollowing = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  connect(): void {
    this.#window = this.#host.ownerDocument.defaultView;
    for (const type of types) this.#window?.addEventListener(type, this);
  }

  disconnect(): void {
    for (const type of types) this.#window?.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'load') this.arrive();
    if (event.type === 'click') this.#click(event as MouseEvent);
    if (event.type === 'hashchange') {
      if (this.#isFollowing) this.#lead();
      this.#isFollowing = false;
    }
  }

  /** Once the page is here and the box is drawn, unless the reader comes back or has begun to read or to type. */
  arrive(): void {
    const {document, performance, scrollY} = this.#window ?? {};
    const isUntouched = scrollY === 0 && document?.activeElement === document?.body;
    if (!this.#hasTarget() || document?.readyState !== 'complete' || !isUntouched) return;
    const [visit] = performance?.getEntriesByType('navigation') ?? [];
    if ((visit as PerformanceNavigationTiming | undefined)?.type === 'navigate') this.#lead();
  }

  #click(event: MouseEvent): void {
    const link = event.composedPath().find((node) => (node as Element).localName === 'a');
    const {href, hash, target} = (link ?? {}) as Partial<HTMLAnchorElement>;
    const address = this.#window?.location.href ?? '';
    const isHere = hash && href?.startsWith(`${address.replace(/#.*/, '')}#`) && !target;
    const isElsewhere = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!isHere || isElsewhere || event.defaultPrevented) return;
    this.#isFollowing = href !== address;
    // No `hashchange` follows, and all that the browser would do is done here.
    if (!this.#isFollowing && this.#lead()) event.preventDefault();
  }

  /** Whether the address names what is hidden inside. Not by `:target`: WebKit forgets it where an element has been moved. */
  #hasTarget(): boolean {
    const id = this.#window?.location.hash.slice(1) ?? '';
    const {ownerDocument} = this.#host;
    let node: Element | null =
      ownerDocument.getElementById(id) ?? ownerDocument.getElementById(decoded(id));
    while (node && node.parentElement !== this.#host) node = node.parentElement;
    // What stands in a slot is seen.
    return !!node && !node.assignedSlot;
  }

  /**
   * As browsers do with a target that is seen: it comes to the top, and the Tab key goes on from there.
   * @returns whether the target is one that is hidden here
   */
  #lead(): boolean {
    const box = this.#host.shadowRoot?.querySelector('section');
    if (!box || !this.#hasTarget()) return false;
    this.#host.scrollIntoView();
    box.tabIndex = -1;
    box.focus({preventScroll: true});
    const leave = () => {
      box.removeAttribute('tabindex');
    };
    box.addEventListener('blur', leave, {once: true});
    return true;
  }
}

/** As it is where it cannot be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
