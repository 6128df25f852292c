// The rules of matching beside CLDR's own, for every mix of language, script and country.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {match} from '@formatjs/intl-localematcher';
import {matchLocale} from '../../src/locale/match-locale.js';
import {shipped} from './shipped.js';

const regions =
  ' AO AR AT AU BE BR CA CH CN CY DE ES FI FR GB HK IE IN MO MX NL NO PK PT SG TW UA US 001 419';
// Old codes (iw, tl …) stand above only: the oracle leaves them to the engine, WebKit as they are.
const others =
  'no nn yue sr ca bs gsw lb af fy gl eu be kk sq mk ur ta kn ml ' + 'gu sw zu ka hy az cy';
const languages = new Set([...shipped.map((tag) => tag.split('-')[0]), ...others.split(' ')]);

/** Where this differs on purpose: what CLDR would serve, for which tags, and why not. */
const accepted: {why: string; tags: RegExp; cldr: RegExp; ours: string | undefined}[] = [
  {
    why: 'A neighbour’s language is the reader’s to name: the next in the list is served.',
    tags: /^(ca|bs|gsw|lb|af|fy|gl|eu|be|kk|sq|ur|ta|kn|ml|gu|sw|zu|ka|hy|az|cy)\b/,
    cldr: /^(en|es|de|nl|ru|hr|hi)$/,
    ours: undefined,
  },
  {
    why: 'Who asks for Latin letters has not asked for the script the language is shipped in.',
    tags: /^(ar|bn|hi|ja|mr|pa|te|zh)-Latn\b/,
    cldr: /^(ar|bn|hi|ja|mr|te|en|zh-Hans)$/,
    ours: undefined,
  },
  {
    why: 'Outside Brazil Portuguese is pt-PT, as in Chromium’s own interface; CLDR excepts the Americas.',
    tags: /^pt(-Latn)?-(AR|CA|MX|US|001|419)$/,
    cldr: /^pt-BR$/,
    ours: 'pt-PT',
  },
];

const scripts = ['', 'Latn', 'Cyrl', 'Arab', 'Deva', 'Hans', 'Hant'];
const tags = [...languages].flatMap((language) =>
  scripts.flatMap((script) =>
    regions.split(' ').map((region) => [language, script, region].filter(Boolean).join('-')),
  ),
);
const differences = tags.flatMap((tag) => {
  const best = match([tag], shipped, 'zxx');
  const cldr = best === 'zxx' ? undefined : best;
  const ours = matchLocale([tag], shipped)?.locale;
  return ours === cldr ? [] : [{tag, ours, cldr}];
});

test('differs from CLDR’s language matching only where that is on purpose', () => {
  const unexplained = differences.filter(
    ({tag, ours, cldr = ''}) =>
      !accepted.some((a) => a.tags.test(tag) && a.cldr.test(cldr) && a.ours === ours),
  );
  assert.deepEqual(unexplained.slice(0, 20), []);
});

for (const {why, tags: meant} of accepted) {
  test(`still differs: ${why}`, () => {
    assert.ok(differences.some(({tag}) => meant.test(tag)));
  });
}
