// Names and dates that language files bring are those of `Intl`, whatever country the reader is in.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFormats} from '../../src/guide/format.js';
import {allWords} from '../../src/locale/generated/all-words.js';
import {matchLocale} from '../../src/locale/match-locale.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';

const locales = Object.keys(allWords);
/** English brings none: it is in the file that everybody waits for. */
const written = locales.slice(1);
/** These are CLDR's: the tests in tests/cldr look at them. */
const own = ['ga', 'is', 'mt', 'pa'];
const codes = builtInPolicy.regions.map((group) => group.codes).join(' ');
const shown = builtInPolicy.regions.flatMap((group) => group.shown.split(' ')).filter(Boolean);
const days = Object.values(builtInPolicy.sources).flatMap(({date}) => date ?? []);

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const regions = [
  ...letters.flatMap((first) => letters.map((second) => first + second)),
  ...['001', '150', '419'],
];

/** Tags of which `Intl` knows how their country writes; the rest is as the language. */
const tagsOf = (locale: string): readonly string[] => [
  locale,
  ...regions
    .map((region) => new Intl.Locale(locale, {region}).toString())
    .filter((tag) => new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag)
    .filter((tag) => matchLocale([tag], locales)?.locale === locale),
];

const said = ({date, country, countries}: ReturnType<typeof createFormats>) => ({
  dates: [builtInPolicy.checked, builtInPolicy.start, ...days].map(date),
  shown: shown.map(country),
  list: countries(codes),
});

for (const locale of written.filter((each) => !own.includes(each))) {
  test(`${locale}: as Intl has them, in every country where it is read`, () => {
    for (const tag of tagsOf(locale)) {
      const made = said(createFormats(tag, allWords[locale]?.names));
      assert.deepEqual(made, said(createFormats(tag, undefined)), tag);
    }
  });
}

/** Calls what is given where nobody can ask `Intl` for anything. */
function withoutIntl<Made>(act: () => Made): Made {
  const {Intl: whole} = globalThis;
  Object.assign(globalThis, {Intl: undefined});
  try {
    return act();
  } finally {
    globalThis.Intl = whole;
  }
}

for (const locale of written) {
  test(`${locale}: nothing that the box says is asked of Intl`, () => {
    for (const tag of tagsOf(locale)) {
      const {names} = allWords[locale] ?? {};
      const made = withoutIntl(() => said(createFormats(tag, names)));
      for (const text of [...made.dates, ...made.shown]) assert.ok(text, tag);
    }
  });
}

test('what is not written down comes from Intl: other days, other countries, other digits', () => {
  const {names} = allWords['sv'] ?? {};
  const {date, country, countries} = createFormats('sv', names);
  assert.equal(date('2031-01-02'), '2 januari 2031');
  assert.equal(country('BR'), 'Brasilien');
  assert.equal(country('AA'), undefined);
  const labels = countries('SE DK BR', 'JP').map(({label}) => label);
  assert.deepEqual(labels, ['Brasilien', 'Danmark', 'Japan', 'Sverige']);
  const arabic = createFormats('ar-EG-u-nu-latn', allWords['ar']?.names);
  assert.match(arabic.date(builtInPolicy.start), /2025/);
});
