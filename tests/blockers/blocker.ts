// A blocker as browsers have it: the engine of one that is in use, asked as its extension asks it.
import {FiltersEngine, Request} from '@ghostery/adblocker';
import {selectAll} from 'css-select';
import type {AnyNode, Element} from 'domhandler';
import {parseDocument} from 'htmlparser2';
import {typesOf} from './addresses.js';

/** In whose pages the box stands: the site's own, and another's, where everything is a third party. */
const articles = ['https://news.example/2026/article', 'https://other.example/article'];

export class Blocker {
  readonly #engine: FiltersEngine;

  constructor(lists: readonly string[]) {
    this.#engine = FiltersEngine.parse(lists.join('\n'), {debug: true});
  }

  /** The rules that keep a browser from getting an address, as any of the things that it may be. */
  stops(url: string, types = typesOf(url)): string[] {
    return articles.flatMap((sourceUrl) =>
      types.flatMap((type) => {
        const {match, filter} = this.#engine.match(Request.fromRawDetails({url, sourceUrl, type}));
        return match ? [`${url} as ${type}: ${String(filter)}`] : [];
      }),
    );
  }

  /** The selectors that hide something of the page. What is inside shadow roots counts as if it stood open. */
  hides(html: string): string[] {
    const document = parseDocument(html);
    const all = selectAll<AnyNode, Element>('*', document);
    const valuesOf = (name: string) => [
      ...new Set(all.flatMap(({attribs}) => attribs[name]?.split(/\s+/) ?? []).filter(Boolean)),
    ];
    const {styles, extended} = this.#engine.getCosmeticsFilters({
      url: 'https://news.example/2026/article',
      hostname: 'news.example',
      domain: 'news.example',
      classes: valuesOf('class'),
      ids: valuesOf('id'),
      hrefs: valuesOf('href'),
    });
    if (extended.length > 0) throw new Error('rules beyond CSS are for every site: look at them');
    return selectorsIn(styles).filter((selector) => selectAll(selector, document).length > 0);
  }
}

/** The engine writes one selector a line, before a block of declarations. */
const selectorsIn = (styles: string): string[] =>
  styles
    .split(/\{[^}]*\}/)
    .flatMap((list) => list.split(',\n'))
    .map((selector) => selector.trim())
    .filter(Boolean);
