// Whatever the published files ask of a browser is there in the oldest ones that package.json names, or stands in the table
// of what is seen without it. Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {enough, newerFeatures} from '../../scripts/docs/newer-features.js';
import {readLocales, readText} from '../../scripts/lib/files.js';
import {firstVersionOf, newerThan} from './compat-data.js';
import {markupFeatures} from './markup-features.js';
import {scriptFeatures} from './script-features.js';
import {styleFeatures} from './style-features.js';

const files = readLocales().flatMap((lang) =>
  ['static', 'frame', 'plain'].map((folder) => `dist/${folder}/${lang}.html`),
);

/** Each with a place where it is used. */
const used = new Map<string, string>();
const add = (place: string, ids: Iterable<string>) => {
  for (const id of ids) used.set(id, used.get(id) ?? place);
};

const scripts = scriptFeatures();
for (const [id, place] of scripts.found) add(place, [id]);
for (const sheet of scripts.sheets) add('src/styles', styleFeatures(sheet));
// A sheet that many files share is read once.
const sheets = new Map<string, string>();
for (const file of files) {
  const html = readText(file);
  add(file, markupFeatures(html));
  for (const [, sheet = ''] of html.matchAll(/<style[^>]*>([^<]*)/g)) sheets.set(sheet, file);
}
for (const [sheet, file] of sheets) add(file, styleFeatures(sheet));

const inTable = newerFeatures.flatMap(({ids}) => ids);

describe('in the oldest browsers', () => {
  it('everything is found that is looked for', () => {
    for (const id of [
      'api.ShadowRoot.adoptedStyleSheets',
      'javascript.builtins.Object.hasOwn',
      'css.types.color.light-dark',
      'css.at-rules.container',
      'html.elements.details',
    ]) {
      assert.ok(used.has(id), id);
    }
    assert.ok(used.size > 300, String(used.size));
    assert.deepEqual([...scripts.unknown], [], 'not in MDN’s data');
  });

  it('nothing is missing but what the table names', () => {
    const missing = [...used].flatMap(([id, place]) => {
      const newer = newerThan(id);
      const isNamed = inTable.includes(id) || Object.hasOwn(enough, id);
      return newer.length > 0 && !isNamed ? [`${place}: ${id}: ${newer.join(', ')}`] : [];
    });
    assert.deepEqual(missing, []);
  });

  it('the table names nothing else', () => {
    const named = [...inTable, ...Object.keys(enough)];
    assert.deepEqual(
      named.filter((id) => !used.has(id) || newerThan(id).length === 0),
      [],
    );
  });

  for (const {name, ids, since} of newerFeatures) {
    it(`${name}: is there since the versions in the table`, () => {
      for (const browser of ['chrome', 'safari', 'firefox'] as const) {
        assert.equal(since[browser], firstVersionOf(ids, browser), browser);
      }
    });
  }
});
