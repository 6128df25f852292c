// Dates, lists and country names in the guide's language: as the language file has them, and from `Intl` what it has not.
import type {IntlNames} from '../locale/locale-file.js';
import type {Option} from './guide.js';
import {getOrInsert} from './get-or-insert.js';

export interface Formats {
  /** A full date, from `YYYY-MM-DD`. */
  date: (iso: string) => string;
  /** A number in the digits of the language. */
  number: (value: number) => string;
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
export function createFormats(tag: string, names: Partial<IntlNames> = {}): Formats {
  const [, region = '?'] = /-([A-Z]{2}|\d{3})\b/.exec(tag) ?? [];
  const form = names.forms?.find(({codes}) => codes.includes(region));
  const regions: Texts = {...names.regions, ...form?.regions};
  // Whoever asks for other digits has them from `Intl`.
  const dates: Texts = tag.includes('-u-') ? {} : {...names.dates, ...form?.dates};
  const order = form?.order?.split(' ') ?? Object.keys(regions);
  // Persian would count its own years; a Thai reader expects the Buddhist era, which is Thai's default.
  const calendar = tag.startsWith('fa') ? {calendar: 'gregory'} : {};
  const zero = (zeros[tag.slice(0, 2)] ?? '0').charCodeAt(0);
  const dateFormat = once(
    () => new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC', ...calendar}),
  );
  // “Hong Kong” rather than “Hong Kong SAR China”; elsewhere short names may be mere codes.
  const styles = once(() =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(tag, {type: 'region', style, fallback: 'none'}),
    ),
  );
  const collator = once(() => new Intl.Collator(tag));
  const country = (code: string) => {
    if (regions[code]) return regions[code];
    try {
      return styles()[/HK|MO/.test(code) ? 1 : 0]?.of(code);
    } catch {
      return undefined;
    }
  };
  const lists = new Map<string, readonly Option[]>();
  const option = (value: string): Option => ({value, label: country(value) ?? value});
  const sorted = (options: readonly Option[]) =>
    [...options].sort((a, b) => collator().compare(a.label, b.label));
  return {
    date: (iso) => dates[iso] ?? fillIn(iso, names) ?? dateFormat().format(new Date(iso)),
    number: (value) =>
      String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))),
    country,
    countries(codes, other = '') {
      // Not kept with the other one: there are as many as countries.
      const listed = getOrInsert(lists, codes, () => {
        const all = new Set(codes.split(' '));
        const known = order.filter((code) => all.delete(code)).map(option);
        return all.size > 0 ? sorted([...known, ...Array.from(all, option)]) : known;
      });
      return codes.includes(other) ? listed : sorted([...listed, option(other)]);
    },
  };
}

type Texts = Readonly<Record<string, string>>;

/** The nought of the languages that `Intl` writes with digits of their own. */
const zeros: Texts = {bn: '০', fa: '۰', mr: '०'};

/** A full date without `Intl`, where engines do not know how to write it. */
function fillIn(iso: string, {date, months}: Partial<IntlNames>): string | undefined {
  const [year = '', month, day] = iso.split('-');
  const values = [String(Number(day)), months?.[Number(month) - 1] ?? '', year];
  return date?.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

/** Made when it is first asked for. `Intl` objects are slow to make, and the first one of a page by far the slowest. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
