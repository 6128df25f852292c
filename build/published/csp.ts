// dist/csp.json: what `style-src` has to allow so that a form that is in the page as HTML has its look under a policy
// that forbids inline styles. Made of what was built: a letter more or less is another hash.
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import type {renderOptOut, RenderOptions} from '../../src/targets/server/server.js';
import {readLocales, readText, root} from '../../scripts/lib/files.js';

export interface StyleHashes {
  /** By file in dist/. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** By language: of all that `renderOptOut()` may write, as long as it is given no `policy`. */
  readonly server: Readonly<Record<string, readonly string[]>>;
}

export const hashOf = (css: string): string =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`;

/** Of every inline style, each once, in the order of the markup. */
export const styleHashes = (html: string): string[] => [
  ...new Set(
    Array.from(html.matchAll(/<style[^>]*>([^<]*)<\/style>/g), ([, css = '']) => hashOf(css)),
  ),
];

/** A box for a country that is not known, that is only guessed, and that is set: no other option changes a style. */
const cases: readonly RenderOptions[] = [{}, {acceptLanguage: 'en-GB'}, {region: 'SE'}];

/** @param render of dist/server.js, whose style sheets are small */
export function collectStyleHashes(render: typeof renderOptOut): StyleHashes {
  const files = ['static', 'frame'].flatMap((folder) =>
    readdirSync(`${root}dist/${folder}`)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return {
    files: Object.fromEntries(files.map((path) => [path, styleHashes(readText(`dist/${path}`))])),
    server: Object.fromEntries(
      readLocales().map((lang) => {
        const boxes = cases.map((each) => render({lang, ...each}));
        return [lang, styleHashes(boxes.join(''))];
      }),
    ),
  };
}
