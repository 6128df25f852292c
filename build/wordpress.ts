// What the WordPress plugin prints, and the plugin itself.
import {plainLine, plainPieces} from '../src/targets/server/plain.js';
import {prepare} from '../src/targets/server/render-opt-out.js';
import {locales} from '../src/targets/server/server.js';
import {packWordPress, type PlainLanguage} from '../integrations/wordpress/pack/pack.js';
import {root} from '../scripts/lib/files.js';
import {loadPolicyDocument} from './policy.js';

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
