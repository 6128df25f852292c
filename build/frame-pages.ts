// The pages of dist/frame/, and dist/oembed/: what oEmbed consumers read about them.
import {transform} from 'lightningcss';
import type {Guide} from '../src/guide/guide.js';
import {prepare, type renderOptOut} from '../src/targets/server/render-opt-out.js';
import {readJson, readLocales, readText, writeText} from '../scripts/lib/files.js';
import {asciiCss, asciiHtml, asciiJson} from './ascii.js';
import {escape, oembed, type OEmbed} from './oembed.js';

/**
 * Where the contents of dist/ are published, or nothing while nobody has said it. Only oEmbed needs to know: its
 * addresses are absolute. Public CDNs for npm are no place for it: they serve HTML as mere text.
 * @throws when that is no address that pages can be published at
 */
export function publicBase(): string | undefined {
  const {config} = readJson('package.json') as {config?: {base?: string}};
  const given = process.env['OPTOUT_BASE_URL'] ?? config?.base;
  return given === undefined ? undefined : baseFrom(given);
}

/**
 * By path in dist/, `*` for the language.
 * @param render of server.js, or of what that is made of
 */
export function frameFiles(
  render: typeof renderOptOut,
): Readonly<Record<string, (lang: string) => string>> {
  const base = publicBase();
  return {
    'frame/*.html': (lang) => framePage(lang, render, base),
    ...(base === undefined ? {} : {'oembed/*.json': (lang) => asciiJson(oembedAnswer(lang, base))}),
  };
}

/** @param render of dist/server.js, whose style sheet is small */
export function writeFrames(render: typeof renderOptOut): void {
  for (const [path, draw] of Object.entries(frameFiles(render))) {
    for (const lang of readLocales()) writeText(`dist/${path.replace('*', lang)}`, draw(lang));
  }
}

export const oembedAnswer = (lang: string, base: string): OEmbed =>
  oembed(prepare({lang}).guide, base);

export const framePage = (
  lang: string,
  render: typeof renderOptOut,
  base: string | undefined,
): string => {
  const box = withoutReservedSpace(render({lang, nonce}));
  return asciiHtml(page(prepare({lang}).guide, box, base));
};

/**
 * A frame page shows and measures its box only when that is live, so nothing moves that would need room; and the
 * box would be higher than the same one in another language.
 * @throws when there is no such style sheet any more
 */
function withoutReservedSpace(box: string): string {
  const rest = box.replace(/<style[^>]* media=[^<]*<\/style>/, '');
  if (rest === box) throw new Error('a box without a country reserves space for one');
  return rest;
}

/** @throws when it is not an address that pages can be published at. */
export function baseFrom(text: string): string {
  const url = new URL(text.endsWith('/') ? text : `${text}/`);
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new TypeError(
      `OPTOUT_BASE_URL, or config.base in package.json: ${text} is no address of a folder`,
    );
  }
  return url.href;
}

/** `box`: the element as the server draws it. Every address but oEmbed's is relative. */
function page({locale, dir, heading}: Guide, box: string, base: string | undefined): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    // No hash: sites minify their pages, and what is in them.
    `style-src 'nonce-${nonce}'`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  // The words wait for nobody and nobody waits for them: a deferred script that hangs would keep frame.js from running.
  // Stood they not here, frame.js would need Trusted Types to ask for them.
  // Links in the box, also those to sources, would otherwise open inside the frame.
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escape(heading)}</title>
<base target="_blank">
<link rel="icon" href="data:,">
${base === undefined ? '' : `<link rel="alternate" type="application/json+oembed" href="${escape(base)}oembed/${locale}.json" title="${escape(heading)}">\n`}<style data-embed nonce="${nonce}">${pageStyles()}</style>
${locale === 'en' ? '' : `<script async nonce="${nonce}" src="locales/${locale}.js"></script>\n`}<script defer nonce="${nonce}" src="frame.js"></script>
</head>
<body>
<main>${box}</main>
</body>
</html>
`;
}

/**
 * In a sandboxed frame WebKit takes nothing for `'self'`. This is no secret, nor has it to be one: nothing that the
 * address of the page holds becomes markup.
 */
const nonce = 'ai-optout';

const pageStyles = (): string =>
  asciiCss(
    transform({
      filename: 'frame.css',
      code: Buffer.from(readText('src/targets/frame/frame.css')),
      minify: true,
    }).code.toString(),
  );
