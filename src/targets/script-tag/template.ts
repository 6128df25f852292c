// Lit's `html` and `nothing` for the script tag: the same templates, drawn in 1 kB, and without `innerHTML`, so that a
// page's Trusted Types leave it alone. It knows what this project's templates use, and no more: every element is
// closed, attribute values have no entities, lists are updated by position.

interface Result {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** A place for a value: the position of its node in the template, and for an attribute its name and fixed texts. */
interface Hole {
  readonly index: number;
  readonly name?: string;
  readonly texts: readonly string[];
}

interface Template {
  readonly fragment: DocumentFragment;
  readonly holes: readonly Hole[];
}

type Part = (values: readonly unknown[]) => void;

export const nothing = Symbol('nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({
  strings,
  values,
});

/** Stands for a value while a template is read: a private-use character. */
const hole = '\uE00F';
const templates = new WeakMap<TemplateStringsArray, Template>();
const text = (data?: string) => new Text(data);

function read(strings: TemplateStringsArray): Template {
  const fragment = document.createDocumentFragment();
  const holes: Hole[] = [];
  let parent: Node = fragment;
  let index = 0;
  const add = (node: Node) => {
    parent.appendChild(node);
    return index++;
  };
  const tokens = strings.join(hole).matchAll(/<\/|<([\w-]+)((?:"[^"]*"|[^">])*)>|[^<>]+>?/g);
  for (const [token, tag, attributes = ''] of tokens) {
    if (tag) {
      const within = (parent as Element).namespaceURI;
      const element = document.createElementNS(
        tag === 'svg' ? 'http://www.w3.org/2000/svg' : (within ?? 'http://www.w3.org/1999/xhtml'),
        tag,
      );
      const at = add(element);
      const pairs = attributes.matchAll(/([^\s=]+)(?:="([^"]*)"|=(\S+))?/g);
      for (const [, name = '', quoted, bare] of pairs) {
        const value = quoted ?? bare ?? '';
        if (value.includes(hole)) holes.push({index: at, name, texts: value.split(hole)});
        else element.setAttribute(name, value);
      }
      parent = element;
    } else if (token === '</') parent = parent.parentNode ?? fragment;
    else if (!token.endsWith('>')) {
      token.split(hole).forEach((data, position) => {
        if (position > 0) holes.push({index: add(text()), texts: ['', '']});
        if (data) add(text(data));
      });
    }
  }
  return {fragment, holes};
}

/** Keeps one value drawn: mere text in a text node, anything else between that and a second one. */
export class Slot {
  readonly #start: Text;
  #last: Text | undefined;
  #strings: TemplateStringsArray | undefined;
  #parts: readonly Part[] = [];
  #items: Slot[] | undefined;

  constructor(start: Text) {
    this.#start = start;
  }

  /** Made when something first has to stand before it. */
  get #end(): Text {
    if (!this.#last) this.#start.after((this.#last = text()));
    return this.#last;
  }

  /** Draws a template's result, a list, or anything else as text. */
  set(value: unknown): void {
    const {strings, values} = (value ?? {}) as Partial<Result>;
    if (strings && values) {
      if (strings !== this.#strings) this.#create(strings);
      for (const part of this.#parts) part(values);
    } else if (Array.isArray(value)) {
      if (!this.#items) this.#clear();
      const items = (this.#items ??= []);
      value.forEach((each, index) => {
        (items[index] ??= this.#item()).set(each);
      });
      for (const item of items.splice(value.length)) item.remove();
    } else {
      const data = value === nothing ? '' : String(value ?? '');
      if (this.#strings ?? this.#items) this.#clear();
      if (this.#start.data !== data) this.#start.data = data;
    }
  }

  remove(): void {
    this.#clear();
    this.#start.remove();
    this.#last?.remove();
  }

  #item(): Slot {
    const start = text();
    this.#end.before(start);
    return new Slot(start);
  }

  #clear(): void {
    // Whoever translates the page may have dropped the end: then all that follows was drawn here.
    let next = this.#last && this.#start.nextSibling;
    while (next && next !== this.#last) {
      next.remove();
      next = this.#start.nextSibling;
    }
    this.#start.data = '';
    this.#strings = this.#items = undefined;
  }

  #create(strings: TemplateStringsArray): void {
    this.#clear();
    let template = templates.get(strings);
    if (!template) templates.set(strings, (template = read(strings)));
    const copy = document.importNode(template.fragment, true);
    const walker = document.createTreeWalker(copy);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    let taken = 0;
    this.#parts = template.holes.map(({index, name, texts}) => {
      const node = nodes[index];
      const from = taken;
      taken += texts.length - 1;
      const to = taken;
      if (name) {
        const set = attribute(node as Element, name, texts);
        return (values) => {
          set(values.slice(from, to));
        };
      }
      const slot = new Slot(node as Text);
      return (values) => {
        slot.set(values[from]);
      };
    });
    this.#strings = strings;
    this.#end.before(copy);
  }
}

function attribute(node: Element, name: string, texts: readonly string[]): Part {
  let last: string | undefined;
  return (values) => {
    if (values.includes(nothing)) {
      if (last !== undefined) node.removeAttribute(name);
      last = undefined;
      return;
    }
    const joined = texts.reduce((sum, each, index) => sum + String(values[index - 1] ?? '') + each);
    if (joined !== last) node.setAttribute(name, joined);
    last = joined;
  };
}
