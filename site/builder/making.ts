// From what was chosen to the snippet, and to what the preview shows of it.
import {data} from 'optout-site-data';
import type {Ui} from '../words/words.js';
import {isColor, type Colors} from './colors.js';
import {places} from './places.js';
import {make, type Given, type Made} from './snippets.js';
import {attributesIn, type State} from './state.js';

/** The languages of the box. */
export const languages: readonly string[] = data.languages.map(({tag}) => tag);

/** Where the files are while nobody has said it. */
export const anyHost = 'https://…your host…/';

export interface Result {
  readonly snippets: Made['snippets'];
  /** With the files of this site. */
  readonly page: string;
}

/** What the box is written in: as pinned, or as this page is. */
export const languageOf = ({options}: State, ui: Ui): string => options.lang ?? ui;

/** The colours that the place takes, as far as they are any. */
export function colorsOf({place, colors}: State): Colors {
  const {colors: taken} = places[place];
  const names = taken === 'tokens' ? Object.keys(colors) : taken === 'accent' ? ['accent'] : [];
  return Object.fromEntries(
    Object.entries(colors).filter(([name, color]) => names.includes(name) && isColor(color)),
  );
}

/** @throws when the words do not arrive */
export async function makeAll(state: State, ui: Ui): Promise<Result> {
  const {form} = places[state.place];
  const [published, shown] = [givenOf(state, ui), givenOf(state, ui)];
  const host = state.host || anyHost;
  // Drawn for any form, as most have the text inside.
  const {renderOptOut} = needsDrawing.has(form)
    ? await import('../../src/targets/server/server.js')
    : {};
  const draw: Given['draw'] = (options) => renderOptOut?.({now: data.checked, ...options}) ?? '';
  const {snippets} = await make(form, {
    ...published,
    draw,
    address: (file) => `${host}${data.version}/${file}`,
  });
  const {page} = await make(form, {...shown, draw, address: boxFile});
  return {snippets, page};
}

const needsDrawing: ReadonlySet<string> = new Set([
  ...['complete', 'markdown', 'server', 'eleventy'],
  ...['tagWithText', 'wordpress', 'div', 'newsletter', 'plain', 'text'],
]);

/** The address of a file of dist/ on this site. */
const boxFile = (file: string): string => new URL(`${data.box}${file}`, siteRoot()).href;

const siteRoot = (): string =>
  new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;

export const previewAddress = (): string => new URL('preview.html', siteRoot()).href;

function givenOf(state: State, ui: Ui): Omit<Given, 'draw' | 'address'> {
  const lang = languageOf(state, ui);
  const {heading = '', action = ''} = data.languages.find(({tag}) => tag === lang) ?? {};
  return {
    attributes: attributesIn(state),
    colors: colorsOf(state),
    lang,
    heading,
    action,
    setting: data.setting,
    name: data.name,
    integrity: (file) => data.integrity[file] ?? 'sha384-…',
    file: async (path) => {
      const response = await fetch(boxFile(path));
      if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
      return response.text();
    },
    ownAccent: data.ownAccent,
    recipes: data.recipes,
  };
}
