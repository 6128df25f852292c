// Templates that nobody wrote: elements, attributes, text and holes by chance, within the language.
import {html} from 'lit';
import type {Random} from '../support/random.js';
import {text, value} from './specimens.js';

type Value = (any: Random) => unknown;

/** Which elements may stand in which. */
const blocks = ['div', 'section', 'p', 'ul', 'h2', 'b', 'a', 'svg', 'br', 'slot'];
const inline = ['b', 'small', 'span', 'bdi', 'br'];
const content: Readonly<Record<string, readonly string[]>> = {
  div: blocks,
  section: blocks,
  li: blocks,
  slot: ['b'],
  p: inline,
  h2: inline,
  b: ['small', 'span', 'bdi'],
  a: ['b', 'small', 'span'],
  ul: ['li'],
  svg: ['g', 'rect'],
  g: ['circle', 'rect'],
};

/** A template, to be had again and again with other values. */
export function randomTemplate(any: Random): Value {
  const strings = [''];
  const values: Value[] = [];
  const write = (more: string) => strings.push(`${strings.pop() ?? ''}${more}`);
  const hole = (make: Value) => {
    values.push(make);
    strings.push('');
  };

  const writeAttribute = (name: string) => {
    const kind = any.below(4);
    if (kind === 0) write(` ${name}`);
    else if (kind === 1) write(` ${name}="a > ${any.below(9)}"`);
    else if (kind === 2) {
      write(` ?${name}=`);
      hole(value);
    } else {
      write(` ${name}="`);
      for (let count = any.below(3); count >= 0; count--) {
        hole(any.flip() ? value : text);
        write(any.oneOf(['', ' ', '-x-']));
      }
      write('"');
    }
  };

  const writeElement = (tag: string, depth: number) => {
    write(`<${tag}`);
    for (const name of ['title', 'lang', 'hidden', 'data-x']) {
      if (any.below(5) === 0) writeAttribute(name);
    }
    write('>');
    if (tag === 'br') return;
    writeContent(content[tag] ?? [], tag, depth + 1);
    write(`</${tag}>`);
  };

  const writeContent = (tags: readonly string[], parent: string, depth: number) => {
    const takesElementsOnly = ['ul', 'svg', 'g', 'rect', 'circle'].includes(parent);
    for (let count = any.below(4); count > 0; count--) {
      const kind = any.below(4);
      if (kind < 2 && tags.length > 0 && depth < 5) writeElement(any.oneOf(tags), depth);
      else if (takesElementsOnly) write(any.oneOf(['', ' ', '<!-- c -->']));
      else if (kind === 2) write(any.oneOf(['text', ' ', ' > ', '<!-- c -->', '\n', 'é']));
      else hole(depth > 1 || any.flip() ? value : () => any.list(3, () => value(any)));
    }
  };

  writeContent(blocks, 'div', 0);
  const fixed = Object.assign(strings, {raw: strings});
  return (chance) => html(fixed, ...values.map((make) => make(chance)));
}
