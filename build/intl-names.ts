// What `Intl` would say of the facts, in one language: names of countries and full dates, as the language and those who
// write it otherwise have them. It is asked of Node here, so that no reader's browser has to load all that it knows.
// What some engines lack, and Node may lack too, comes from CLDR, by `npm run intl-names`.
import {readJson} from '../scripts/lib/files.js';
import {freshDays} from '../src/guide/build-guide.js';
import {createFormats} from '../src/guide/format.js';
import type {IntlNames, RegionalForm} from '../src/locale/locale-file.js';
import {matchLocale} from '../src/locale/match-locale.js';
import {compileLabels, compilePolicy, compileSources} from '../src/policy/compile-policy.js';
import {loadPolicyDocument} from './policy.js';

/** What CLDR says in a language that some engines do not know. */
export type CldrNames = Required<Pick<IntlNames, 'regions' | 'date' | 'months'>>;

type Texts = Readonly<Record<string, string>>;

/**
 * @param locales all languages of the box
 * @throws when a listed country has no name
 */
export function intlNames(locale: string, locales: readonly string[]): IntlNames {
  const table = readJson('build/generated/intl-names.json') as Readonly<Record<string, CldrNames>>;
  const cldr = table[locale];
  const days = daysOf(locale);
  const own = namesIn(locale, days, cldr);
  const forms = cldr ? [] : regionalForms(locale, locales, days, own);
  return {
    ...own,
    ...(forms.length > 0 && {forms}),
    ...(cldr && {date: cldr.date, months: cldr.months}),
  };
}

/** Every country and territory that the facts name, and the one union of countries. */
const listedCodes = (): readonly string[] => [
  'EU',
  ...loadPolicyDocument().regions.flatMap(({countries, territories}) => [
    ...countries,
    ...territories,
  ]),
];

/** Every day that the facts mention to readers of a language, and the one on which they may be out of date. */
function daysOf(locale: string): readonly string[] {
  const document = loadPolicyDocument();
  const {en = {}} = document.labels;
  const policy = compilePolicy({...document, labels: {en}});
  const labels = compileLabels(document, locale);
  const cited = new Set(Object.values(labels).flatMap(({sources}) => sources));
  const stale = new Date(Date.parse(policy.checked) + freshDays * 864e5);
  const texts = JSON.stringify([policy, compileSources(document, cited), stale]);
  return [...new Set(texts.match(/(?<=")\d{4}-\d{2}-\d{2}(?=["T])/g))].sort();
}

/** Names in alphabetical order, and dates, as a tag has them. */
function namesIn(tag: string, days: readonly string[], cldr?: CldrNames) {
  const known = cldr && {...cldr, dates: {}};
  const {date, country} = createFormats(tag, known);
  const {compare} = new Intl.Collator(tag);
  const regions = listedCodes().map((code) => {
    const name = country(code);
    if (!name) throw new Error(`${code} has no name in ${tag}`);
    return [code, name] as const;
  });
  return {
    regions: Object.fromEntries(regions.sort(([, a], [, b]) => compare(a, b))),
    dates: Object.fromEntries(days.map((day) => [day, date(day)])),
  };
}

/** What the countries write otherwise of which `Intl` knows, each with all that write alike. */
function regionalForms(
  locale: string,
  locales: readonly string[],
  days: readonly string[],
  own: ReturnType<typeof namesIn>,
): RegionalForm[] {
  const codesOf = new Map<string, string[]>();
  for (const region of everyRegion()) {
    const tag = new Intl.Locale(locale, {region}).toString();
    const isKnown = new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag;
    const isRead = tag !== locale && matchLocale([tag], locales)?.locale === locale;
    // Old codes stand for others.
    if (!isKnown || !isRead || !tag.endsWith(region)) continue;
    const {regions, dates} = namesIn(tag, days);
    const order = Object.keys(regions).join(' ');
    const form = JSON.stringify({
      regions: differing(regions, own.regions),
      dates: differing(dates, own.dates),
      order: order === Object.keys(own.regions).join(' ') ? undefined : order,
    });
    codesOf.set(form, [...(codesOf.get(form) ?? []), region]);
  }
  codesOf.delete('{}');
  return Array.from(codesOf, ([form, codes]) => ({
    codes: codes.join(' '),
    ...(JSON.parse(form) as Omit<RegionalForm, 'codes'>),
  }));
}

function differing(texts: Texts, own: Texts): Texts | undefined {
  const entries = Object.entries(texts).filter(([key, text]) => text !== own[key]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Every code of two letters that has a name, and the parts of the world that languages are written in. */
function everyRegion(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  return [
    ...letters.flatMap((first) => letters.map((second) => first + second)),
    ...['001', '150', '419'],
  ].filter((code) => english.of(code));
}
