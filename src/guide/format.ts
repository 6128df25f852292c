// Dates, lists and country names in the guide's language, from `Intl` or, where engines lack it, from the language file.
import type {IntlNames} from '../locale/locale-file.js';
import type {Option} from './guide.js';
import {getOrInsert} from './get-or-insert.js';

export interface Formats {
  /** A full date, from `YYYY-MM-DD`. */
  date: (iso: string) => string;
  /** The name of a country or territory, or of the `EU`; none for a code that has no name. */
  country: (code: string) => string | undefined;
  /** Space-separated codes, and one more, as options by name; a code that has none goes by itself. */
  countries: (codes: string, other?: string) => readonly Option[];
}

const made = new Map<string, Formats>();

/** Makes the formats of a tag once: `Intl` objects are slow to make, and pages may have many boxes. */
export const formatsOf = (tag: string, names: IntlNames | undefined): Formats =>
  getOrInsert(made, tag, () => createFormats(tag, names));

/**
 * Made anew each time, for whoever keeps them otherwise.
 * @param tag the guide's language, with the reader's own region where the language is the same
 */
export function createFormats(tag: string, names: IntlNames | undefined): Formats {
  // Persian would count its own years; a Thai reader expects the Buddhist era, which is Thai's default.
  const calendar = tag.startsWith('fa') ? {calendar: 'gregory'} : {};
  const dates = new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC', ...calendar});
  const countries = (style: 'long' | 'short') =>
    new Intl.DisplayNames(tag, {type: 'region', style, fallback: 'none'});
  const full = countries('long');
  // “Hong Kong” rather than “Hong Kong SAR China”; elsewhere short names may be mere codes.
  const short = countries('short');
  const fill = (pattern: string, ...values: string[]) =>
    pattern.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
  const country = (code: string) => {
    if (names?.regions[code]) return names.regions[code];
    try {
      return (/HK|MO/.test(code) ? short : full).of(code);
    } catch {
      return undefined;
    }
  };
  const {compare} = new Intl.Collator(tag);
  const lists = new Map<string, readonly Option[]>();
  const option = (value: string): Option => ({value, label: country(value) ?? value});
  const byName = (a: Option, b: Option) => compare(a.label, b.label);
  return {
    date(iso) {
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      return names
        ? fill(names.date, String(Number(dayOfMonth)), names.months[Number(month) - 1] ?? '', year)
        : dates.format(new Date(iso));
    },
    country,
    countries(codes, other = '') {
      // Not kept with the other one: there are as many as countries.
      const listed = getOrInsert(lists, codes, () =>
        [...new Set(codes.split(' '))].map(option).sort(byName),
      );
      return codes.includes(other) ? listed : [...listed, option(other)].sort(byName);
    },
  };
}
