// The contract of the template language: whatever it draws, as nodes or as text, is what Lit draws.
import {expect} from '@open-wc/testing';
import {html, render as renderWithLit} from 'lit';
import {render} from '../../src/template/to-dom.js';
import {toText} from '../../src/template/to-text.js';
import type {Layout} from '../../src/options.js';
import {view} from '../../src/view/view.js';
import {allSections, guideFor, wordsOf} from '../support/guide.js';
import {randomFrom, type Random} from '../support/random.js';
import {randomTemplate} from './random-template.js';
import {specimens, type Specimen} from './specimens.js';

/** All that a reader of nodes can tell, without comments, which are Lit's marks. */
function canonical(parent: Node): string {
  return Array.from(parent.childNodes, (node) => {
    if (node instanceof Text) return node.data.replace(/[<\\]/g, '\\$&');
    if (!(node instanceof Element)) return '';
    const attributes = Array.from(
      node.attributes,
      ({name, value, namespaceURI}) => ` ${namespaceURI ?? ''}${name}=${JSON.stringify(value)}`,
    );
    const name = `${node.namespaceURI ?? ''} ${node.localName}`;
    return `<${name}${attributes.sort().join('')}>${canonical(node)}</>`;
  }).join('');
}

/** As a browser reads it that gets it from a server. */
function read(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return canonical(template.content);
}

/** Draws one after the other in the same place. Every row of values comes from a seed that a failure names. */
function compare(name: string, seed: number, updates: number, make: Specimen): void {
  const any = randomFrom(seed);
  const [lits, ours] = [document.createElement('div'), document.createElement('div')];
  for (let update = 0; update < updates; update++) {
    const result = make(any);
    const where = `${name}, seed ${seed}, update ${update}`;
    renderWithLit(result, lits);
    render(result, ours);
    const expected = canonical(lits);
    expect(canonical(ours), `nodes: ${where}`).to.equal(expected);
    expect(read(toText(result)), `text: ${where}`).to.equal(expected);
  }
}

const seeds = Array.from({length: 10}, (_, index) => 1000 + index);

describe('the template language draws what Lit draws', () => {
  for (const [name, specimen] of Object.entries(specimens)) {
    it(name, () => {
      for (const seed of seeds) compare(name, seed, 12, specimen);
    });
  }

  it('one of these after the other, in the same place', () => {
    const all = Object.values(specimens);
    for (const seed of seeds) compare('mixed', seed, 60, (any) => any.oneOf(all)(any));
  });

  it('these in each other and in lists', () => {
    const all = Object.values(specimens);
    const nest = (any: Random, depth: number): unknown =>
      depth === 0 || any.below(3) === 0
        ? any.oneOf(all)(any)
        : any.list(3, () => nest(any, depth - 1));
    for (const seed of seeds) compare('nested', seed, 30, (any) => nest(any, 3));
  });

  it('templates by chance', () => {
    for (let seed = 1; seed <= 400; seed++) {
      compare('by chance', seed, 5, randomTemplate(randomFrom(seed)));
    }
  });

  it('the box itself, from one guide to the next', async () => {
    const words = await Promise.all(['en', 'ar', 'de'].map(wordsOf));
    const regions = [undefined, 'SE', 'US', 'GB', 'GI', 'BR'];
    const layouts: readonly Layout[] = ['card', 'compact', 'inline'];
    compare('view', 7, 40, (any) => {
      const show = new Set(allSections.filter(() => any.below(4) > 0));
      const headingLevel = any.oneOf([2, 3, 6] as const);
      const guide = guideFor(any.oneOf(words), any.oneOf(regions), {show, headingLevel});
      return view(guide, any.oneOf(layouts), any.oneOf(['auto', 'dark']));
    });
  });
});

describe('the template language, drawn as nodes', () => {
  it('keeps what stays: elements, and those of a list by position', () => {
    const stage = document.createElement('div');
    const draw = (...items: readonly string[]) => {
      render(
        html`<ul class=${items[0]}>${items.map((item) => html`<li>${item}</li>`)}</ul>`,
        stage,
      );
      return [...stage.querySelectorAll('ul, li')];
    };
    const before = draw('a', 'b');
    expect(draw('c', 'd', 'e').slice(0, 3)).to.deep.equal(before);
    expect(draw('f')).to.deep.equal(before.slice(0, 2));
  });

  it('stands before a node of the container, and anew before another', () => {
    const stage = document.createElement('div');
    stage.innerHTML = '<i></i>';
    const renderBefore = stage.querySelector('i');
    const draw = (text: string, before: ChildNode | null) => {
      render(html`<b>${text}</b>`, stage, {renderBefore: before});
      return stage.innerHTML;
    };
    expect(draw('one', renderBefore)).to.equal('<b>one</b><i></i>');
    expect(draw('two', renderBefore)).to.equal('<b>two</b><i></i>');
    expect(draw('three', stage.querySelector('b'))).to.equal('<b>three</b><b>two</b><i></i>');
  });

  it('takes nothing that only looks like a template for one', () => {
    const fromJson: unknown = JSON.parse('{"strings": ["<b>no</b>"], "values": []}');
    expect(() => {
      render(fromJson, document.createElement('div'));
    }).to.throw(TypeError);
    expect(() => toText(fromJson)).to.throw(TypeError);
  });
});
