// Most tags are matched by comparing them as they are. That must never say anything else than CLDR's likely subtags do.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchLocale, type LocaleMatch} from '../../src/locale/match-locale.js';
import {shipped} from './shipped.js';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
const regions = [
  ...letters.flatMap((first) => letters.map((second) => first + second)),
  ...['001', '150', '419'],
].filter((code) => english.of(code));
const scripts = ['Latn', 'Cyrl', 'Arab', 'Deva', 'Guru', 'Hans', 'Hant', 'Hebr', 'Jpan', 'Kore'];
const endings = [
  '',
  ...regions,
  ...scripts,
  ...scripts.flatMap((script) => ['US', 'CN', 'HK', 'PK'].map((region) => `${script}-${region}`)),
  ...['1996', 'x-foo', 'u-nu-latn', 'US-u-hc-h12', 'Latn-DE-1996'],
];
const languages = new Set([
  ...shipped,
  ...shipped.map((tag) => tag.split('-')[0] ?? tag),
  ...['no', 'nn', 'prs', 'tl', 'yue', 'iw', 'in', 'mo', 'sr', 'ca', 'und', 'cmn', 'sh'],
]);

/** By likely subtags alone, of which the loading takes a slow phone some 13 ms. */
function byLikelySubtags(tag: string): LocaleMatch | undefined {
  const readAs: Record<string, string> = {nn: 'nb', no: 'nb', prs: 'fa', tl: 'fil', yue: 'zh'};
  const likely = (each: string | Intl.Locale) => new Intl.Locale(each).maximize();
  const wanted = new Intl.Locale(tag);
  const language = readAs[wanted.language] ?? wanted.language;
  const {script, region} = likely(new Intl.Locale(wanted.maximize(), {language}));
  const options = shipped.filter(
    (option) => option.split('-')[0] === language && likely(option).script === script,
  );
  const locale =
    options.find((option) => likely(option).region === region) ??
    options.find((option) => likely(option).region !== likely(language).region) ??
    options[0];
  return locale ? {locale, requested: new Intl.Locale(wanted, {language}).toString()} : undefined;
}

for (const language of languages) {
  test(`${language} with any script and country is served as by likely subtags`, () => {
    for (const ending of endings) {
      const tag = ending ? `${language}-${ending}` : language;
      let expected: LocaleMatch | undefined;
      try {
        expected = byLikelySubtags(tag);
      } catch {
        // Two scripts or countries in a row are no tag.
      }
      assert.deepEqual(matchLocale([tag], shipped), expected, tag);
    }
  });
}

test('likely subtags are asked for only where they decide', () => {
  const prototype = Intl.Locale.prototype as {maximize: () => Intl.Locale};
  const {maximize} = prototype;
  let asked = 0;
  prototype.maximize = function (this: Intl.Locale) {
    asked++;
    return maximize.call(this);
  };
  try {
    const plain = ['en-US', 'sv-SE', 'de-AT', 'nb-NO', 'nn-NO', 'ar-EG', 'iw', 'sr-RS', 'pt-BR'];
    for (const tag of [...shipped, ...plain]) matchLocale([tag], shipped);
    assert.equal(asked, 0);
    for (const tag of ['zh-TW', 'pt-AO', 'pa-PK', 'sv-Latn']) {
      asked = 0;
      matchLocale([tag], shipped);
      assert.ok(asked > 0, tag);
    }
  } finally {
    prototype.maximize = maximize;
  }
});
