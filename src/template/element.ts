// A small form of Lit's base class: the same names, and the same order of calls, for what this project's element uses.
import {render} from './to-dom.js';

interface Declaration {
  readonly attribute?: string | false;
}

/** A constructable style sheet; Lit wraps it for browsers that have none. */
export function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const attributes = new Map<string, string>();

export abstract class LitElement extends HTMLElement {
  static properties: Readonly<Record<string, Declaration>>;

  /** Read first when the tag is defined: that is when the accessors are made. */
  static get observedAttributes(): string[] {
    for (const [name, {attribute = name}] of Object.entries(this.properties)) {
      if (attribute) attributes.set(attribute, name);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values[name];
          this.#values[name] = value;
          if (old === value) return;
          this.#changed.set(name, old);
          this.requestUpdate();
        },
      });
    }
    return [...attributes.keys()];
  }

  /** Of the update that is under way, or else the last one; rejects when that threw. */
  updateComplete: Promise<unknown>;
  /** Drawn before `renderBefore`: another node is another place, and all is drawn anew there. */
  readonly renderOptions: {renderBefore?: ChildNode | null} = {};
  renderRoot: ShadowRoot | undefined;
  #isPending = false;
  #values: Record<string, unknown> = {};
  #changed = new Map<string, unknown>();
  #connect!: () => void;

  constructor() {
    super();
    this.updateComplete = new Promise<void>((resolve) => {
      this.#connect = resolve;
    });
    // What the page set before the tag was defined would hide the accessors.
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the accessor is below it
      delete own[name];
      own[name] = value;
    }
    this.requestUpdate();
  }

  connectedCallback(): void {
    const served = this.shadowRoot;
    this.renderRoot ??= this.createRenderRoot();
    // A server's box can be read already: browsers may paint the page before the work on it begins.
    if (served) setTimeout(this.#connect);
    else this.#connect();
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }

  disconnectedCallback(): void {
    // Lit has it, for whoever overrides it.
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const name = attributes.get(attribute);
    if (name) (this as unknown as Record<string, unknown>)[name] = value;
  }

  /** One update for all changes until it begins, which is not before the element is on a page. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.#updateAfter(this.updateComplete);
  }

  async #updateAfter(last: Promise<unknown>): Promise<void> {
    // Of a failure whoever waited for it has heard, and otherwise the console.
    await last.catch(() => undefined);
    this.performUpdate();
  }

  /** The update that is pending, without waiting for its turn. */
  performUpdate(): void {
    if (!this.#isPending) return;
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      // The next change is another try.
      this.#settle();
      throw error;
    }
    this.updated(changed);
  }

  update(_changed: ReadonlyMap<string, unknown>): void {
    const drawn = this.render();
    this.#settle();
    if (this.renderRoot) render(drawn, this.renderRoot, this.renderOptions);
  }

  #settle(): void {
    this.#changed = new Map();
    this.#isPending = false;
  }

  abstract render(): unknown;
  abstract willUpdate(changed: ReadonlyMap<string, unknown>): void;
  abstract updated(changed: ReadonlyMap<string, unknown>): void;
}
