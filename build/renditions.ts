// The files that are pasted where nothing can be run: one per language, for a reader whose country is not known.
import {plainLine, plainPieces} from '../src/targets/server/plain.js';
import {prepare} from '../src/targets/server/render-opt-out.js';
import {renderOptOut, locales, type RenderOptions} from '../src/targets/server/server.js';
import {loadPolicyDocument} from './policy.js';
import {root, writeText} from '../scripts/lib/files.js';
import {newsletter} from './newsletter.js';
import {packWordPress, type PlainLanguage} from '../integrations/wordpress/pack/pack.js';

/** Built again from the same facts, a file is the same: it is dated by the facts, not by the clock. */
export const renditionOf = (lang: string, options: RenderOptions): string =>
  renderOptOut({lang, now: loadPolicyDocument().checked, ...options});

export function writeRenditions(): void {
  for (const locale of locales) {
    writeText(`dist/static/${locale}.html`, `${renditionOf(locale, {format: 'shadow'})}\n`);
    const plain = renditionOf(locale, {format: 'plain'});
    writeText(`dist/plain/${locale}.html`, `${plain}\n`);
    writeText(`dist/newsletter/${locale}.html`, `${newsletter(plain)}\n`);
    writeText(`dist/plain/${locale}.txt`, renditionOf(locale, {format: 'text'}));
  }
}

/** The facts say that they may be out of date on the day after 180 days. */
const daysToStale = 181;

/** The plugin prints the plain rendition in pieces, and from that day on the one that says it may be out of date. */
export async function writeWordPress(): Promise<void> {
  const {checked, links} = loadPolicyDocument();
  const from = new Date(Date.parse(checked) + daysToStale * 864e5).toISOString().slice(0, 10);
  const plainOn = (now: string): Record<string, PlainLanguage> =>
    Object.fromEntries(
      locales.map((lang) => {
        const {guide} = prepare({lang, now});
        const inline = plainLine(guide);
        return [lang, {lang, dir: guide.dir, pieces: plainPieces(guide), inline}];
      }),
    );
  await packWordPress({
    plain: plainOn(checked),
    stale: {from, plain: plainOn(from)},
    setting: links.setting.url,
    dist: `${root}dist`,
  });
}
