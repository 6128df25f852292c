// What every page of the site has around its content.
import {createHash} from 'node:crypto';
import {escape} from '../../build/oembed.js';
import {uis, words, type Ui, type Words} from '../words/words.js';

export {escape};

/** How the pages are served: by `npm start` from the sources, or as they are published. */
export interface Mode {
  /** Address of a script or style sheet by its path below site/, from the root of the site. */
  readonly asset: (path: string) => string;
  /** Then each page has its own policy, and scripts their hashes; a server for developers changes both. */
  readonly isPublished: boolean;
  /** The folder with the box's files, from the root of the site. */
  readonly box: string;
}

/** Where a page is. */
export interface Spot {
  readonly ui: Ui;
  /** From the root of its language, as `docs/cms.html`. */
  readonly path: string;
  readonly mode: Mode;
}

export interface Content {
  readonly title: string;
  /** One sentence for search engines. */
  readonly description?: string;
  readonly html: string;
  /** Of `<main>`, where it is not that of the site. */
  readonly lang?: string;
  /** Paths of modules below site/, or of the box's files, as `box:ai-optout.js`. */
  readonly scripts?: readonly string[];
  /** A class for `<main>`. */
  readonly look?: string;
}

/** From a page to the root of the site; to that of its language. */
export const toPages = ({path}: Pick<Spot, 'path'>): string =>
  '../'.repeat(path.split('/').length - 1);

export const toRoot = ({ui, path}: Pick<Spot, 'ui' | 'path'>): string =>
  toPages({path}) + (ui === uis[0] ? '' : '../');

/** The folder of a language, from the root. */
export const folderOf = (ui: Ui): string => (ui === uis[0] ? '' : `${ui}/`);

const navigation = [
  ['builder', 'builder.html'],
  ['forms', 'forms.html'],
  ['languages', 'languages.html'],
  ['documents', 'readme.html'],
  ['sources', 'docs/sources.html'],
  ['privacy', 'docs/privacy-and-accessibility.html'],
  ['changelog', 'changelog.html'],
] as const satisfies readonly (readonly [keyof Words['nav'], string])[];

export function page(spot: Spot, content: Content): string {
  const {ui, path, mode} = spot;
  const {nav, skip, pages, footer} = words[ui];
  const [root, here] = [toRoot(spot), toPages(spot)];
  const asset = (file: string) =>
    file.startsWith('box:') ? root + mode.box + file.slice(4) : root + mode.asset(file);
  const isHere = (target: string) => (target === path ? ' aria-current="page"' : '');
  const others = uis.filter((each) => each !== ui);
  return `<!doctype html>
<html lang="${ui}" data-root="${root || './'}">
<head>
<meta charset="utf-8">
${mode.isPublished ? `<meta http-equiv="Content-Security-Policy" content="${policyFor(content.html)}">\n` : ''}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(content.title)}${path === 'index.html' ? '' : ` · ${name}`}</title>
${content.description ? `<meta name="description" content="${escape(content.description)}">\n` : ''}<link rel="icon" href="${root}${mode.asset('icon.svg')}">
<link rel="stylesheet" href="${root}${mode.asset('site.css')}">
${others.map((other) => `<link rel="alternate" hreflang="${other}" href="${root}${folderOf(other)}${path}">`).join('\n')}
${(content.scripts ?? []).map((file) => `<script type="module" src="${asset(file)}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header class="top">
<a class="brand" href="${here}index.html"${isHere('index.html')}>${name}</a>
<nav aria-label="${escape(pages)}"><ul>
${navigation.map(([key, target]) => `<li><a href="${here}${target}"${isHere(target)}>${nav[key]}</a></li>`).join('\n')}
${others.map((other) => `<li class="other"><a href="${root}${folderOf(other)}${path}" lang="${other}" hreflang="${other}">${words[other].own}</a></li>`).join('\n')}
</ul></nav>
</header>
<main id="main"${content.look ? ` class="${content.look}"` : ''}${content.lang && content.lang !== ui ? ` lang="${content.lang}"` : ''}>
${content.html}
</main>
<footer class="bottom"><p>${footer}</p><p lang="en">${name}, MIT</p></footer>
</body>
</html>
`;
}

/** As README has it. */
const name = 'AI Opt-out Box for LinkedIn';

/** Nothing but what is of this site; of style sheets in a page only those that it was built with. */
export function policyFor(html: string): string {
  const sheets = new Set(Array.from(html.matchAll(/<style[^>]*>([^<]*)/g), ([, css = '']) => css));
  const hashes = Array.from(
    sheets,
    (css) => ` 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'${hashes.join('')}`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
