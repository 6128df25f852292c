// Interprets templates as nodes, and keeps them up to date. Creates each node by itself: no `innerHTML`, so that the
// Trusted Types of a page leave it alone.
import {parse} from './parse.js';
import type {Attribute} from './program.js';
import {attributeValue, isTemplate, textOf, type TemplateResult} from './values.js';

const svg = 'http://www.w3.org/2000/svg';
const places = new WeakMap<Node, Place>();

/**
 * Draws a template's result, a list of such, or anything else as text; what was drawn there before is brought up to
 * date. Whoever takes nodes of it away has to have it drawn in another place from then on.
 * @param renderBefore a child of the container; another one is another place
 */
export function render(
  value: unknown,
  container: Node,
  {renderBefore = null}: {readonly renderBefore?: ChildNode | null} = {},
): void {
  const owner = renderBefore ?? container;
  let place = places.get(owner);
  if (!place) {
    const start = new Text();
    container.insertBefore(start, renderBefore);
    places.set(owner, (place = new Place(start)));
  }
  place.draw(value);
}

/** Keeps what comes of a template's values up to date: objects, as a function for each would take twice the memory. */
interface Update {
  update: (values: readonly unknown[]) => void;
}

/** Keeps one value drawn: mere text in a text node, anything else between that and a second one. */
class Place implements Update {
  readonly #start: Text;
  readonly #at: number;
  #last: Text | undefined;
  /** Of the template that is drawn here; its updates, one for each hole. */
  #strings: TemplateStringsArray | undefined;
  #updates: readonly Update[] | undefined;
  /** Of the list that is drawn here. */
  #items: readonly Place[] | undefined;

  /** @param at the index of its value, in a template */
  constructor(start: Text, at = 0) {
    this.#start = start;
    this.#at = at;
  }

  update(values: readonly unknown[]): void {
    this.draw(values[this.#at]);
  }

  draw(value: unknown): void {
    if (isTemplate(value)) this.#drawTemplate(value);
    else if (Array.isArray(value)) this.#drawList(value);
    else {
      const data = textOf(value);
      if (this.#strings ?? this.#items) this.#clear();
      if (this.#start.data !== data) this.#start.data = data;
    }
  }

  #drawTemplate({strings, values}: TemplateResult): void {
    if (strings !== this.#strings) {
      this.#clear();
      const {fragment, updates} = create(strings);
      this.#end.before(fragment);
      this.#strings = strings;
      this.#updates = updates;
    }
    for (const each of this.#updates ?? []) each.update(values);
  }

  /** By position: what is at an index is brought up to date with what is there now. */
  #drawList(values: readonly unknown[]): void {
    if (!this.#items) this.#clear();
    const before = this.#items ?? [];
    this.#items = values.map((value, index) => {
      let item = before[index];
      if (!item) {
        const start = new Text();
        this.#end.before(start);
        item = new Place(start);
      }
      item.draw(value);
      return item;
    });
    for (const item of before.slice(values.length)) item.#remove();
  }

  /** Made when something first has to stand before it. */
  get #end(): Text {
    if (!this.#last) this.#start.after((this.#last = new Text()));
    return this.#last;
  }

  #clear(): void {
    while (this.#last && this.#start.nextSibling !== this.#last) this.#start.nextSibling?.remove();
    this.#start.data = '';
    this.#strings = this.#updates = this.#items = undefined;
  }

  #remove(): void {
    this.#clear();
    this.#start.remove();
    this.#last?.remove();
  }
}

function create(strings: TemplateStringsArray): {fragment: DocumentFragment; updates: Update[]} {
  const fragment = document.createDocumentFragment();
  const updates: Update[] = [];
  let parent: ParentNode = fragment;
  for (const step of parse(strings)) {
    if (step.kind === 'text') parent.append(step.data);
    else if (step.kind === 'close') parent = parent.parentNode ?? fragment;
    else if (step.kind === 'hole') {
      const start = new Text();
      parent.append(start);
      updates.push(new Place(start, step.at));
    } else {
      const element = step.isSvg
        ? document.createElementNS(svg, step.tag)
        : document.createElement(step.tag);
      for (const attribute of step.attributes) {
        if (attribute.texts.length > 1) updates.push(new KeptAttribute(element, attribute));
        else element.setAttribute(attribute.name, attribute.texts.join(''));
      }
      parent.append(element);
      parent = element;
    }
  }
  // A copy is no longer than it has to be.
  return {fragment, updates: updates.slice()};
}

/** Writes an attribute whenever it differs from what was written last. */
class KeptAttribute implements Update {
  readonly #element: Element;
  readonly #attribute: Attribute;
  #last: string | undefined;

  constructor(element: Element, attribute: Attribute) {
    this.#element = element;
    this.#attribute = attribute;
  }

  update(values: readonly unknown[]): void {
    const {name} = this.#attribute;
    const text = attributeValue(this.#attribute, values);
    if (text === this.#last) return;
    if (text === undefined) this.#element.removeAttribute(name);
    else this.#element.setAttribute(name, text);
    this.#last = text;
  }
}
