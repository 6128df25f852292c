// Every page of the site, by its path from the root.
import {places} from '../builder/places.js';
import {uis, words, type Ui} from '../words/words.js';
import {builderPage} from './builder-page.js';
import {siteData, type SiteData} from './data.js';
import {copyOf, documents, pageOf} from './documents.js';
import {formsPage} from './forms-page.js';
import {front} from './front.js';
import {languagesPage} from './languages-page.js';
import {drawDocument, type Around} from './markdown.js';
import {article, preview} from './preview.js';
import {
  escape,
  folderOf,
  page,
  toPages,
  toRoot,
  type Content,
  type Mode,
  type Spot,
} from './shell.js';
import {whatSaysWhat} from './sources-page.js';

export interface Site {
  /** What makes each page. */
  readonly pages: ReadonlyMap<string, () => string>;
  /** Made when it is first asked for: that takes every language. */
  readonly data: () => SiteData;
}

export function makeSite(mode: Mode): Site {
  let made: SiteData | undefined;
  const data = () => (made ??= siteData(mode, placeDocuments()));
  const pages = new Map<string, () => string>([
    ['article.html', () => article(mode)],
    ['preview.html', () => preview(mode)],
  ]);
  const add = (ui: Ui, path: string, content: (spot: Spot, around: Around) => Content) => {
    const spot = {ui, path, mode};
    pages.set(folderOf(ui) + path, () => page(spot, content(spot, aroundOf(spot))));
  };
  for (const ui of uis) {
    add(ui, 'index.html', front);
    add(ui, 'builder.html', builderPage);
    add(ui, 'forms.html', (spot) => formsPage(spot, placeDocuments()));
    add(ui, 'languages.html', (spot) => languagesPage(spot, data()));
    for (const document of documents()) {
      add(ui, pageOf(document), (spot, around) => documentPage(document, spot, around));
    }
  }
  return {pages, data};
}

/** Where the documents are that the builder leads to, from the root of a language. */
const placeDocuments = (): SiteData['documents'] =>
  Object.fromEntries(
    Object.values(places).map(({document}) => {
      const [path = '', anchor] = document.split('#');
      return [document, pageOf(path) + (anchor ? `#${anchor}` : '')];
    }),
  );

/** Files of dist/ that pages of the site show, by their beginnings. */
export const boxFiles: readonly string[] = [
  ...['ai-optout.js', 'policy-check.js', 'policy.json'],
  ...['locales/', 'standalone/', 'static/', 'plain/', 'newsletter/', 'frame/'],
];

/** By path on the site: what documents show or lead to, and is none itself. */
export function copiedFiles(): ReadonlyMap<string, string> {
  const around = {toRoot: '', toPages: '', scroller: ''};
  const files = documents().flatMap((each) => drawDocument(each, around).files);
  return new Map(files.map((file) => [copyOf(file), file]));
}

const aroundOf = (spot: Spot): Around => ({
  toRoot: toRoot(spot),
  toPages: toPages(spot),
  scroller: words[spot.ui].scroller,
});

function documentPage(document: string, {ui}: Spot, around: Around): Content {
  const {html, title, headings} = drawDocument(document, around);
  const {onlyEnglish, contents} = words[ui];
  const second = headings.filter(({level}) => level === 2);
  const list =
    second.length < 3
      ? ''
      : `<nav class="contents" aria-labelledby="contents"><h2 id="contents" lang="${ui}">${contents}</h2><ul>${second
          .map(
            ({id, title}) =>
              `<li><a href="#${id}">${title.replaceAll(/<\/?a[^>]*>/g, '')}</a></li>`,
          )
          .join('')}</ul></nav>`;
  const note = ui === 'en' ? '' : `<p class="only" lang="${ui}">${escape(onlyEnglish)}</p>`;
  const [start = '', ...rest] = html.split('</h1>');
  return {
    title,
    lang: 'en',
    look: 'prose document',
    html: [
      rest.length > 0 ? `${start}</h1>` : '',
      note,
      list,
      rest.length > 0 ? rest.join('</h1>') : start,
      document === 'docs/sources.md' ? whatSaysWhat(ui) : '',
    ].join('\n'),
  };
}
