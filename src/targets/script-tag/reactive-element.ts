// In the script tag every byte is paid for by every reader. This stands there in the place of
// `@lit/reactive-element`: the same names and the same order of calls, for what LitElement and this project's element
// use of it. The npm build has Lit's own; the tests run against both.

interface Declaration {
  readonly attribute?: string | false;
}

/** A constructable style sheet instead of Lit's wrapper for browsers without them. */
export function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export class ReactiveElement extends HTMLElement {
  static properties: Readonly<Record<string, Declaration>> = {};
  static styles: CSSStyleSheet;
  static #attributes = new Map<string, string>();

  /** Read once, when the tag is defined: that is when the accessors are made. */
  static get observedAttributes(): string[] {
    for (const [name, {attribute = name}] of Object.entries(this.properties)) {
      if (attribute) ReactiveElement.#attributes.set(attribute, name);
      Object.defineProperty(this.prototype, name, {
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          const old = this.#values[name];
          this.#values[name] = value;
          if (!Object.is(old, value)) this.requestUpdate(name, old);
        },
      });
    }
    return [...ReactiveElement.#attributes.keys()];
  }

  renderRoot?: ShadowRoot;
  isUpdatePending = false;
  hasUpdated = false;
  updateComplete: Promise<unknown> = Promise.resolve();
  #values: Record<string, unknown> = {};
  #changed = new Map<string, unknown>();
  #connect!: (value?: unknown) => void;
  readonly #connected = new Promise((resolve) => {
    this.#connect = resolve;
  });

  constructor() {
    super();
    // What the page set before the tag was defined would hide the accessors.
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys((this.constructor as typeof ReactiveElement).properties)) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the accessor is below it
      delete own[name];
      own[name] = value;
    }
    this.requestUpdate();
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [(this.constructor as typeof ReactiveElement).styles];
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const name = ReactiveElement.#attributes.get(attribute);
    if (name) (this as unknown as Record<string, unknown>)[name] = value;
  }

  requestUpdate(name?: string, old?: unknown): void {
    if (name) this.#changed.set(name, old);
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.#connected.then(() => {
      const changed = this.#changed;
      this.#changed = new Map();
      this.willUpdate(changed);
      this.isUpdatePending = false;
      this.update(changed);
      this.hasUpdated = true;
      this.updated(changed);
    });
  }

  willUpdate(_changed: ReadonlyMap<string, unknown>): void {}
  update(_changed: ReadonlyMap<string, unknown>): void {}
  updated(_changed: ReadonlyMap<string, unknown>): void {}
}
