// Dates are written as the reader's own region writes them, where the language is the same.
import {expect} from '@open-wc/testing';
import {formatsOf} from '../../src/guide/format.js';
import {locales} from '../../src/locale/generated/locales.js';
import {resolveLocale} from '../../src/resolve-locale.js';

interface Row {
  readonly pinned?: string;
  readonly follow?: 'reader' | 'page';
  readonly reader: readonly string[];
  readonly page?: string;
  readonly locale: string;
  readonly date: RegExp;
}

const rows: readonly Row[] = [
  {reader: ['en-US'], locale: 'en', date: /^November 3, 2025$/},
  {reader: ['en-GB'], locale: 'en', date: /^3 November 2025$/},
  {pinned: 'en', reader: ['sv-SE', 'en-GB'], locale: 'en', date: /^3 November 2025$/},
  {pinned: 'en_GB', reader: ['en-US'], locale: 'en', date: /^3 November 2025$/},
  {pinned: 'sv', reader: ['en-US'], locale: 'sv', date: /^3 november 2025$/},
  {reader: ['ca', 'fr-CA'], locale: 'fr', date: /^3 novembre 2025$/},
  {follow: 'page', reader: ['en-US'], page: 'de', locale: 'de', date: /^3\. November 2025$/},
  {follow: 'reader', reader: ['xx'], page: 'de', locale: 'de', date: /^3\. November 2025$/},
  {reader: ['xx'], page: 'yy', locale: 'en', date: /2025/},
];

describe('language and date form', () => {
  for (const {locale, date, follow = 'reader', ...signals} of rows) {
    it(`${JSON.stringify({follow, ...signals})} → ${locale}, ${String(date)}`, () => {
      const resolved = resolveLocale({follow, ...signals}, locales, 'en');
      expect(resolved.locale).to.equal(locale);
      expect(formatsOf(resolved.format, undefined).date('2025-11-03')).to.match(date);
    });
  }
});
