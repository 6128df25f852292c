import {expect} from '@open-wc/testing';
import {matchLocale} from '../../src/locale/match-locale.js';
import {shipped} from './shipped.js';

/** What is served → what readers' browsers ask for. */
const served: Record<string, string> = {
  ar: 'ar ar-EG ar-SA ar-MA ar-AE ar-001 ar-EG-u-nu-latn',
  bg: 'bg bg-BG',
  bn: 'bn bn-BD bn-IN',
  cs: 'cs cs-CZ',
  da: 'da da-DK da-GL',
  de: 'de de-DE de-AT de-CH de-LI de-LU de-BE de-1996 de-Latn-DE DE-at',
  el: 'el el-GR el-CY',
  en: 'en en-US en-GB en-IN en-IE en-CA en-HK en-AU en-150 en-001 en-x-foo en-GB-oxendict',
  es: 'es es-ES es-MX es-419 es-US es-AR',
  et: 'et et-EE',
  fa: 'fa fa-IR fa-AF prs',
  fi: 'fi fi-FI',
  fil: 'fil fil-PH tl tl-PH',
  fr: 'fr fr-FR fr-CA fr-BE fr-CH fr-LU fr-CI',
  ga: 'ga ga-IE ga-GB',
  he: 'he he-IL iw iw-IL',
  hi: 'hi hi-IN',
  hr: 'hr hr-HR hr-BA',
  hu: 'hu hu-HU',
  id: 'id id-ID in in-ID',
  is: 'is is-IS',
  it: 'it it-IT it-CH it-SM',
  ja: 'ja ja-JP ja-JP-u-ca-japanese',
  ko: 'ko ko-KR ko-US',
  lt: 'lt lt-LT',
  lv: 'lv lv-LV',
  mr: 'mr mr-IN',
  ms: 'ms ms-MY ms-SG ms-BN',
  mt: 'mt mt-MT',
  nb: 'nb nb-NO no no-NO nn nn-NO nb-SJ',
  nl: 'nl nl-NL nl-BE nl-AW',
  pa: 'pa pa-IN pa-Guru',
  pl: 'pl pl-PL',
  'pt-BR': 'pt pt-BR pt-Latn',
  'pt-PT': 'pt-PT pt-AO pt-MZ pt-CV pt-LU pt-CH pt-MO',
  ro: 'ro ro-RO ro-MD mo',
  ru: 'ru ru-RU ru-EE ru-IL',
  sk: 'sk sk-SK',
  sl: 'sl sl-SI',
  sv: 'sv sv-SE sv-FI sv-AX',
  te: 'te te-IN',
  th: 'th th-TH th-TH-u-nu-thai',
  tr: 'tr tr-TR tr-CY',
  uk: 'uk uk-UA',
  vi: 'vi vi-VN',
  'zh-Hans': 'zh zh-CN zh-SG zh-Hans zh-Hans-HK zh-Hans-CN yue-Hans',
  'zh-Hant': 'zh-TW zh-HK zh-MO zh-Hant zh-Hant-HK zh-Hant-TW zh-Hant-CN yue yue-HK',
};

const locale = (...requested: string[]) => matchLocale(requested, shipped)?.locale;

describe('matchLocale', () => {
  describe('each language, as its readers ask for it', () => {
    it('knows all that is shipped', () => {
      expect(Object.keys(served)).to.deep.equal(shipped);
    });
    for (const [tag, asked] of Object.entries(served)) {
      it(`${tag} for ${asked}`, () => {
        for (const request of asked.split(' ')) expect(locale(request), request).to.equal(tag);
      });
    }
  });

  describe('order', () => {
    const rows: [string, string | undefined][] = [
      ['', undefined],
      ['de en', 'de'],
      ['en de', 'en'],
      ['sr de en', 'de'],
      ['ca es', 'es'],
      ['ca-ES es-ES en', 'es'],
      ['sr-Latn-RS hr', 'hr'],
      ['sr ca eu', undefined],
      ['de-AT en-US de', 'de'],
      ['pt-PT pt-BR', 'pt-PT'],
      ['pa-Arab-PK en', 'en'],
      ['pa-PK en', 'en'],
      ['hi-Latn en-IN', 'en'],
      ['ms-Arab id', 'id'],
      // As POSIX and ICU write them, and many a template.
      ['en_US fr', 'en'],
      ['sv_SE', 'sv'],
      ['pt_PT pt_BR', 'pt-PT'],
      ['zh_Hant_HK', 'zh-Hant'],
      ['und en', 'en'],
      ['und-DE', undefined],
      ['mul zxx', undefined],
    ];
    for (const [asked, expected] of rows) {
      it(`${asked || 'nothing'} → ${expected ?? 'none'}`, () => {
        expect(locale(...asked.split(' ').filter(Boolean))).to.equal(expected);
      });
    }

    it('does not depend on the order of what is available', () => {
      const reversed = [...shipped].reverse();
      for (const [tag, asked] of Object.entries(served)) {
        for (const request of asked.split(' ')) {
          expect(matchLocale([request], reversed)?.locale, request).to.equal(tag);
        }
      }
    });

    it('serves none where none is available', () => {
      expect(matchLocale(['en'], [])).to.equal(undefined);
    });
  });

  describe('the tag that matched', () => {
    const rows: [string, string][] = [
      ['sr de-at en', 'de-AT'],
      ['EN-gb', 'en-GB'],
      ['en_gb', 'en-GB'],
      ['zh-hant-hk', 'zh-Hant-HK'],
      ['zh-TW', 'zh-TW'],
      ['iw-IL', 'he-IL'],
      ['nn-NO', 'nb-NO'],
      ['yue-HK', 'zh-HK'],
      ['es-419', 'es-419'],
      ['ar-EG-u-nu-latn', 'ar-EG-u-nu-latn'],
    ];
    for (const [asked, requested] of rows) {
      it(`${asked} → ${requested}`, () => {
        const found = matchLocale(asked.split(' '), shipped);
        expect(found?.requested).to.equal(requested);
      });
    }
  });

  describe('what is no language tag', () => {
    for (const tag of [
      '',
      '*',
      ' ',
      'e',
      'en_',
      '_',
      'en-US.UTF-8',
      'en_US.UTF-8',
      'C',
      'POSIX',
      'x-foo',
      'i-klingon',
      'zh-yue',
      'en-',
      '-en',
      'de--AT',
      'en-a',
      'de-DE-DE',
      'constructor',
      '__proto__',
      'toString',
      '🇩🇪',
      'de\n',
      'a'.repeat(100_000),
      `de-x-${'abcdefgh-'.repeat(5000)}a`.replace('de-', '9-'),
    ]) {
      it(`is passed over: ${JSON.stringify(tag.slice(0, 20))}`, () => {
        expect(locale(tag)).to.equal(undefined);
        expect(locale(tag, 'fr')).to.equal('fr');
      });
    }

    it('long but well-formed tags are served or passed over', () => {
      const long = `de-x-${'abcdefgh-'.repeat(5000)}a`;
      expect(['de', 'fr']).to.include(locale(long, 'fr'));
    });

    it('values of other types are passed over', () => {
      const values = [null, undefined, 1, NaN, true, {}, [], Symbol('de')] as unknown as string[];
      expect(matchLocale([...values, 'fr'], shipped)?.locale).to.equal('fr');
    });
  });
});
