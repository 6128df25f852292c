// The files that are pasted where nothing can be run: one per language, for a reader whose country is not known.
import {renderOptOut, locales, type RenderOptions} from '../../src/targets/server/server.js';
import {readPolicy} from './build-policy.js';
import {writeText} from './files.js';

/** Built again from the same facts, a file is the same: it is dated by the facts, not by the clock. */
export const renditionOf = (lang: string, options: RenderOptions): string =>
  renderOptOut({lang, now: readPolicy().checked, ...options});

export function writeRenditions(): void {
  for (const locale of locales) {
    writeText(`dist/static/${locale}.html`, `${renditionOf(locale, {format: 'shadow'})}\n`);
    writeText(`dist/plain/${locale}.html`, `${renditionOf(locale, {format: 'plain'})}\n`);
    writeText(`dist/plain/${locale}.txt`, renditionOf(locale, {format: 'text'}));
  }
}
