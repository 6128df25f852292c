// On paper everything is open: by the style sheet where it reaches what `details` hold, as browsers have let it since
// 2025. Elsewhere what is closed is opened for as long as the page is printed.

const types = ['beforeprint', 'afterprint'] as const;

export class Paper {
  #root: ShadowRoot | undefined;
  /** That of the box: a page can be gone, or be another one than the script's. */
  #window: Window | null | undefined;
  #opened: readonly HTMLDetailsElement[] = [];

  /** After whatever draws more for paper: listeners are called in their order. */
  connect(root: ShadowRoot): void {
    this.#root = root;
    this.#window = root.ownerDocument.defaultView;
    for (const type of types) this.#window?.addEventListener(type, this);
  }

  disconnect(): void {
    for (const type of types) this.#window?.removeEventListener(type, this);
  }

  handleEvent({type}: Event): void {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    if (type === 'afterprint' || CSS.supports('selector(::details-content)')) return;
    this.#opened = [...(this.#root?.querySelectorAll('details') ?? [])].filter(({open}) => !open);
    for (const details of this.#opened) details.open = true;
  }
}
