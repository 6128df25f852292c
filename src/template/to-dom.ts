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
    const end = document.createTextNode('');
    container.insertBefore(end, renderBefore);
    places.set(owner, (place = new Place(end)));
  }
  place.draw(value);
}

/** Keeps what comes of a template's values up to date: objects, as a function for each would take twice the memory. */
interface Update {
  update: (values: readonly unknown[]) => void;
}

/** Keeps one value drawn: mere text as a text node, anything else before that node. */
class Place implements Update {
  readonly #end: Text;
  readonly #at: number;
  /** Of the template that is drawn here; its updates, one for each hole; and what stands outermost in it. */
  #strings: TemplateStringsArray | undefined;
  #updates: readonly Update[] | undefined;
  #outermost: readonly Removable[] = [];
  /** Of the list that is drawn here. */
  #items: readonly Place[] | undefined;

  /** @param at the index of its value, in a template */
  constructor(end: Text, at = 0) {
    this.#end = end;
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
      if (this.#end.data !== data) this.#end.data = data;
    }
  }

  remove(): void {
    this.#clear();
    this.#end.remove();
  }

  #drawTemplate({strings, values}: TemplateResult): void {
    if (strings !== this.#strings) {
      this.#clear();
      const {fragment, updates, outermost} = create(strings);
      this.#end.before(fragment);
      this.#strings = strings;
      this.#updates = updates;
      this.#outermost = outermost;
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
        const end = document.createTextNode('');
        this.#end.before(end);
        item = new Place(end);
      }
      item.draw(value);
      return item;
    });
    for (const item of before.slice(values.length)) item.remove();
  }

  #clear(): void {
    for (const each of this.#items ?? this.#outermost) each.remove();
    this.#outermost = [];
    this.#strings = this.#updates = this.#items = undefined;
    if (this.#end.data) this.#end.data = '';
  }
}

/** A node, or all that a place has drawn. */
interface Removable {
  remove: () => void;
}

interface Created {
  readonly fragment: DocumentFragment;
  readonly updates: readonly Update[];
  readonly outermost: readonly Removable[];
}

function create(strings: TemplateStringsArray): Created {
  const fragment = document.createDocumentFragment();
  const updates: Update[] = [];
  const outermost: Removable[] = [];
  let parent: ParentNode = fragment;
  const add = (node: ChildNode, part: Removable = node) => {
    if (parent === fragment) outermost.push(part);
    parent.append(node);
  };
  for (const step of parse(strings)) {
    if (step.kind === 'text') add(document.createTextNode(step.data));
    else if (step.kind === 'close') parent = parent.parentNode ?? fragment;
    else if (step.kind === 'hole') {
      const end = document.createTextNode('');
      const place = new Place(end, step.at);
      updates.push(place);
      add(end, place);
    } else {
      const element = step.isSvg
        ? document.createElementNS(svg, step.tag)
        : document.createElement(step.tag);
      for (const attribute of step.attributes) {
        if (attribute.texts.length > 1) updates.push(new KeptAttribute(element, attribute));
        else element.setAttribute(attribute.name, attribute.texts.join(''));
      }
      add(element);
      parent = element;
    }
  }
  // Copies are no longer than they have to be.
  return {fragment, updates: updates.slice(), outermost: outermost.slice()};
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
