// The files that are pasted where nothing can be run: one per language, for a reader whose country is not known.
import {layouts} from '../src/options.js';
import {plain} from '../src/targets/server/plain.js';
import {prepare} from '../src/targets/server/render-opt-out.js';
import {renderOptOut, locales, type RenderOptions} from '../src/targets/server/server.js';
import {loadPolicyDocument} from './policy.js';
import {writeText} from '../scripts/lib/files.js';
import {asciiHtml, marked} from './ascii.js';
import {inMail, newsletter} from './newsletter.js';

/** Built again from the same facts, a file is the same: it is dated by the facts, not by the clock. */
export const renditionOf = (lang: string, options: RenderOptions): string =>
  renderOptOut({lang, now: loadPolicyDocument().checked, ...options});

/** By path in dist/, `*` for the language; each reads the same under any charset that a server declares. */
export const renditions: Readonly<Record<string, (lang: string) => string>> = {
  'static/*.html': (lang) => asciiHtml(`${renditionOf(lang, {format: 'shadow'})}\n`),
  'static/*.compact.html': (lang) =>
    asciiHtml(`${renditionOf(lang, {format: 'shadow', layout: 'compact'})}\n`),
  'plain/*.html': (lang) => asciiHtml(`${renditionOf(lang, {format: 'plain'})}\n`),
  'plain/*.txt': (lang) => marked(renditionOf(lang, {format: 'text'})),
  'newsletter/*.html': (lang) => mail(lang),
  'newsletter/*.short.html': (lang) => mail(lang, true),
};

function mail(lang: string, short = false): string {
  const {guide} = prepare({lang, now: loadPolicyDocument().checked});
  return newsletter(plain(inMail(guide, short), layouts.card));
}

export function writeRenditions(): void {
  for (const [path, draw] of Object.entries(renditions)) {
    for (const lang of locales) writeText(`dist/${path.replace('*', lang)}`, draw(lang));
  }
}
