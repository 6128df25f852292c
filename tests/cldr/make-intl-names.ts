/// <reference types="node" />
// Writes build/generated/intl-names.json: what engines whose `Intl` does not know a language would have to know, from
// CLDR.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {writeText} from '../../scripts/lib/files.js';
import type {CldrNames} from '../../build/intl-names.js';

/** Chromium knows nothing of the first three, and writes dates as “2025 M11 3” in the last. */
const gaps: readonly string[] = ['ga', 'is', 'mt', 'pa'];

const require = createRequire(import.meta.url);

interface Names {
  readonly main: Record<
    string,
    {readonly localeDisplayNames: {readonly territories: Record<string, string>}}
  >;
}

interface Calendar {
  readonly main: Record<
    string,
    {
      readonly dates: {
        readonly calendars: {
          readonly gregorian: {
            readonly months: {readonly format: {readonly wide: Record<string, string>}};
            readonly dateFormats: {readonly long: string};
          };
        };
      };
    }
  >;
}

/** The text of build/generated/intl-names.json. */
export function makeIntlNames(): string {
  const names = Object.fromEntries(gaps.map((locale) => [locale, namesIn(locale)]));
  return `${JSON.stringify(names, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeText('build/generated/intl-names.json', makeIntlNames());
}

/**
 * Names of all countries and the parts of a full date.
 * @throws when CLDR lacks one of them, or writes a date in a way that the box cannot
 */
function namesIn(locale: string): CldrNames {
  const names = require(`cldr-localenames-full/main/${locale}/territories.json`) as Names;
  const calendar = require(`cldr-dates-full/main/${locale}/ca-gregorian.json`) as Calendar;
  const territories = names.main[locale]?.localeDisplayNames.territories ?? {};
  const gregorian = calendar.main[locale]?.dates.calendars.gregorian;
  const codes = Object.keys(territories).filter((code) => /^[A-Z]{2}$/.test(code));
  const regions = Object.fromEntries(
    codes.map((code) => {
      // “Hong Kong” rather than “Hong Kong SAR China”.
      const name =
        (/^(HK|MO)$/.test(code) && territories[`${code}-alt-short`]) || territories[code];
      if (!name) throw new Error(`CLDR has no name for ${code} in ${locale}`);
      return [code, name];
    }),
  );
  const fields: Record<string, string> = {d: '{0}', MMMM: '{1}', y: '{2}'};
  const date = (gregorian?.dateFormats.long ?? '').replace(
    /'([^']*)'|\b(d|MMMM|y)\b/g,
    (_, literal: string | undefined, field: string | undefined) =>
      literal ?? fields[field ?? ''] ?? '',
  );
  if (!/^(?=.*\{0\})(?=.*\{1\})(?=.*\{2\})/.test(date)) {
    throw new Error(`CLDR’s full date in ${locale} is “${date}”`);
  }
  return {regions, date, months: Object.values(gregorian?.months.format.wide ?? {})};
}
