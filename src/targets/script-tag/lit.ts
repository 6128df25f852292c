// Stands in the place of `lit` in the script tag, where every reader pays for every byte: the same names, and the same
// order of calls, for what this project's element and templates use. The npm build has Lit itself; the tests run
// against both.
import {Slot} from './template.js';

export {html, nothing} from './template.js';

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
  static styles: CSSStyleSheet;

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

  updateComplete: Promise<unknown> = Promise.resolve();
  #slot: Slot | undefined;
  #pending = false;
  #values: Record<string, unknown> = {};
  #changed = new Map<string, unknown>();
  #isForeign = false;
  readonly #observer = new MutationObserver(() => {
    this.#isForeign = true;
  });
  #connect!: () => void;
  readonly #connected = new Promise<void>((resolve) => {
    this.#connect = resolve;
  });

  constructor() {
    super();
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
    if (!this.#slot) {
      const root = served ?? this.attachShadow({mode: 'open'});
      const start = new Text();
      root.adoptedStyleSheets = [(this.constructor as typeof LitElement).styles];
      root.prepend(start);
      this.#observer.observe(root, {childList: true, subtree: true});
      this.#slot = new Slot(start);
    }
    // A server's box can be read already: browsers may paint the page before the work on it begins.
    if (served) setTimeout(this.#connect);
    else this.#connect();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const name = attributes.get(attribute);
    if (name) (this as unknown as Record<string, unknown>)[name] = value;
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#connected.then(() => {
      const changed = this.#changed;
      this.#changed = new Map();
      this.willUpdate(changed);
      this.#pending = false;
      // What somebody else has changed, such as a translator, is no longer where it was put: all is drawn anew.
      if (this.#isForeign) this.#slot?.set('');
      this.#slot?.set(this.render());
      this.updated(changed);
      this.#observer.takeRecords();
      this.#isForeign = false;
    });
  }

  abstract render(): unknown;
  abstract willUpdate(changed: ReadonlyMap<string, unknown>): void;
  abstract updated(changed: ReadonlyMap<string, unknown>): void;
}
