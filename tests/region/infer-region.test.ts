import {expect} from '@open-wc/testing';
import {inferRegion, type RegionSignals} from '../../src/region/infer-region.js';
import {countryOfTimeZone, hasTimeZones} from '../../src/region/time-zone-country.js';
import policy from '../../src/policy/linkedin.json' with {type: 'json'};

/** Written by hand from tzdata's zone.tab and backward files, not from what made the table. */
const zonesOf: Record<string, string> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  HR: 'Europe/Zagreb',
  CY: 'Asia/Nicosia Asia/Famagusta Europe/Nicosia',
  CZ: 'Europe/Prague',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin Europe/Busingen',
  GR: 'Europe/Athens',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin Eire',
  IT: 'Europe/Rome',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw Poland',
  PT: 'Europe/Lisbon Atlantic/Azores Atlantic/Madeira Portugal',
  RO: 'Europe/Bucharest',
  SK: 'Europe/Bratislava',
  SI: 'Europe/Ljubljana',
  ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  SE: 'Europe/Stockholm',
  IS: 'Iceland',
  LI: 'Europe/Vaduz',
  NO: 'Europe/Oslo',
  GB: 'Europe/London Europe/Belfast GB GB-Eire',
  CH: 'Europe/Zurich',
  CA:
    'America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay ' +
    'America/Toronto America/Iqaluit America/Winnipeg America/Resolute America/Rankin_Inlet ' +
    'America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay ' +
    'America/Inuvik America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson ' +
    'America/Vancouver America/Blanc-Sablon America/Atikokan America/Creston America/Montreal ' +
    'America/Coral_Harbour America/Nipigon America/Thunder_Bay America/Pangnirtung ' +
    'America/Rainy_River America/Yellowknife Canada/Atlantic Canada/Central Canada/Eastern ' +
    'Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon ' +
    'Canada/East-Saskatchewan',
  HK: 'Asia/Hong_Kong Hongkong',
  US:
    'America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello ' +
    'America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac ' +
    'America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago ' +
    'America/Indiana/Tell_City America/Indiana/Knox America/Menominee ' +
    'America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah ' +
    'America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage ' +
    'America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak ' +
    'Pacific/Honolulu America/Atka America/Fort_Wayne America/Indianapolis America/Knox_IN ' +
    'America/Louisville America/Shiprock Navajo US/Alaska US/Aleutian US/Arizona US/Central ' +
    'US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific ' +
    'US/Pacific-New',
  GP: 'America/Guadeloupe',
  MQ: 'America/Martinique',
  GF: 'America/Cayenne',
  RE: 'Indian/Reunion',
  YT: 'Indian/Mayotte',
  MF: 'America/Marigot',
  AX: 'Europe/Mariehamn',
  PR: 'America/Puerto_Rico',
  GU: 'Pacific/Guam',
  VI: 'America/St_Thomas America/Virgin',
  AS: 'Pacific/Pago_Pago Pacific/Samoa US/Samoa',
  MP: 'Pacific/Saipan',
  UM: 'Pacific/Midway Pacific/Wake Pacific/Johnston',
  BL: 'America/St_Barthelemy',
  PM: 'America/Miquelon',
  PF: 'Pacific/Tahiti Pacific/Marquesas Pacific/Gambier',
  NC: 'Pacific/Noumea',
  WF: 'Pacific/Wallis',
  TF: 'Indian/Kerguelen',
  AW: 'America/Aruba',
  CW: 'America/Curacao',
  SX: 'America/Lower_Princes',
  BQ: 'America/Kralendijk',
  GL: 'America/Nuuk America/Godthab America/Danmarkshavn America/Scoresbysund America/Thule',
  FO: 'Atlantic/Faroe Atlantic/Faeroe',
  SJ: 'Arctic/Longyearbyen Atlantic/Jan_Mayen',
  GI: 'Europe/Gibraltar',
  JE: 'Europe/Jersey',
  GG: 'Europe/Guernsey',
  IM: 'Europe/Isle_of_Man',
  BM: 'Atlantic/Bermuda',
  KY: 'America/Cayman',
  VG: 'America/Tortola',
  FK: 'Atlantic/Stanley',
  MC: 'Europe/Monaco',
  AD: 'Europe/Andorra',
  SM: 'Europe/San_Marino',
  VA: 'Europe/Vatican',
  CN: 'Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Kashgar PRC',
  MO: 'Asia/Macau Asia/Macao',
  TW: 'Asia/Taipei ROC',
};

/** Zones that give no place, or hide it. */
const placeless =
  'UTC GMT UCT Universal Zulu Greenwich GMT0 GMT+0 GMT-0 Etc/UTC Etc/GMT Etc/GMT+5 Etc/Unknown ' +
  'Atlantic/Reykjavik CET CST6CDT EET EST EST5EDT HST MET MST MST7MDT PST8PDT WET Factory';

/** Places in other countries, by country; some share a zone or a border with a listed one. */
const elsewhere: Record<string, string> = {
  IN: 'Asia/Kolkata Asia/Calcutta',
  JP: 'Asia/Tokyo',
  RS: 'Europe/Belgrade',
  BA: 'Europe/Sarajevo',
  TR: 'Europe/Istanbul',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv Europe/Simferopol',
  CI: 'Africa/Abidjan',
  PA: 'America/Panama',
  BS: 'America/Nassau',
  MX: 'America/Tijuana',
  BR: 'America/Sao_Paulo',
  TT: 'America/Port_of_Spain',
  VC: 'America/St_Vincent',
  TH: 'Asia/Bangkok',
  AR: 'America/Argentina/Buenos_Aires',
  NZ: 'Pacific/Auckland Antarctica/McMurdo',
  WS: 'Pacific/Apia',
  AU: 'Australia/Sydney',
  SH: 'Atlantic/St_Helena',
  GS: 'Atlantic/South_Georgia',
  MV: 'Indian/Maldives',
};

const listed = policy.regions.flatMap((region) => [...region.countries, ...region.territories]);

/** A country that is not listed, and a zone there. */
const [unlisted = '', unlistedZone = ''] =
  Object.entries(elsewhere)
    .map(([code, zones]) => [code, ...zones.split(' ')])
    .find(([code = '']) => !listed.includes(code)) ?? [];

describe('inferRegion', () => {
  describe('time zone → country', () => {
    for (const [country, zones] of Object.entries(zonesOf)) {
      if (!listed.includes(country)) continue;
      it(`${country}: ${zones.length > 60 ? `${zones.slice(0, 60)}…` : zones}`, () => {
        for (const timeZone of zones.split(' ')) {
          expect(inferRegion({timeZone}), timeZone).to.deep.equal({
            region: country,
            evidence: 'time-zone',
          });
        }
      });
    }

    it('knows a zone of every country the policy document lists, and of no other', () => {
      for (const country of listed) expect(hasTimeZones(country), country).to.equal(true);
      expect(unlisted).to.have.lengthOf(2);
      for (const country of [unlisted, 'ZZ', 'us']) {
        expect(hasTimeZones(country), country).to.equal(false);
      }
    });

    it('places every zone of this engine, or says that it is in no listed country', () => {
      for (const timeZone of Intl.supportedValuesOf('timeZone')) {
        if (placeless.split(' ').includes(timeZone)) continue;
        const {region, evidence} = inferRegion({timeZone, languages: ['en-US']});
        if (evidence === 'time-zone') expect(listed, timeZone).to.include(region);
        else if (timeZone.includes('/') && !timeZone.startsWith('Etc/')) {
          expect(evidence, timeZone).to.equal('unknown');
        }
      }
    });

    it('finds the zone this engine reports for itself, or none', () => {
      const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
      expect(() => inferRegion({timeZone})).not.to.throw();
    });

    it('knows no place by a part of its name', () => {
      for (const zone of [
        '',
        '/',
        ' ',
        'Paris',
        'Europe',
        'Europe/',
        'Europe/Par',
        'Europe/Paris2',
        'europe/paris',
        'America/North',
        'America/Paris',
        'America',
        'undefined',
        'Africa/undefined',
        '+02:00',
        'Asia/(',
        'x'.repeat(10_000),
      ]) {
        expect(countryOfTimeZone(zone), zone.slice(0, 40)).to.equal(undefined);
      }
    });
  });

  describe('rules', () => {
    const rules: [string, RegionSignals, string | undefined, string][] = [
      ['nothing', {}, undefined, 'unknown'],
      ['all undefined', {attribute: undefined, languages: undefined}, undefined, 'unknown'],
      [
        'attribute before all',
        {attribute: 'de', reader: 'fr', timeZone: 'Europe/Rome', languages: ['es-ES']},
        'DE',
        'attribute',
      ],
      [
        'reader before what is guessed',
        {reader: 'fr', timeZone: 'Europe/Rome', languages: ['es-ES']},
        'FR',
        'reader',
      ],
      [
        'time zone before language',
        {timeZone: 'Europe/Rome', languages: ['es-ES']},
        'IT',
        'time-zone',
      ],
      ['German in Canada', {timeZone: 'America/Toronto', languages: ['de-DE']}, 'CA', 'time-zone'],
      ['language last', {languages: ['es-ES']}, 'ES', 'language'],
      ['a country that is not listed', {attribute: unlisted.toLowerCase()}, unlisted, 'attribute'],
      ['attribute UK', {attribute: 'uk'}, 'GB', 'attribute'],
      ['reader EL', {reader: 'EL'}, 'GR', 'reader'],
      ['language en-UK', {languages: ['en-UK']}, 'GB', 'language'],
      ['bad attribute, reader next', {attribute: 'Germany', reader: 'AT'}, 'AT', 'reader'],
      ['bad attribute: three letters', {attribute: 'DEU'}, undefined, 'unknown'],
      ['bad attribute: digits', {attribute: '276'}, undefined, 'unknown'],
      ['bad attribute: spaces', {attribute: ' DE'}, undefined, 'unknown'],
      ['bad attribute: newline', {attribute: 'DE\n'}, undefined, 'unknown'],
      ['bad attribute: other letters', {attribute: 'ß'}, undefined, 'unknown'],
      ['empty attribute', {attribute: '', reader: ''}, undefined, 'unknown'],

      [
        'first language with a region',
        {languages: ['de', 'en', 'de-AT', 'en-US']},
        'AT',
        'language',
      ],
      ['no language has a region', {languages: ['de', 'zh-Hant', 'en']}, undefined, 'unknown'],
      ['script and region', {languages: ['zh-Hant-HK']}, 'HK', 'language'],
      ['extensions', {languages: ['de-CH-u-nu-latn']}, 'CH', 'language'],
      ['private use is no region', {languages: ['en-x-us']}, undefined, 'unknown'],
      ['a continent is no country', {languages: ['es-419', 'es-MX']}, 'MX', 'language'],
      ['bad tags', {languages: ['en_US', '', '*', 'x-us', '%', 'fr-FR']}, 'FR', 'language'],
      ['only bad tags', {languages: ['en_US.UTF-8', 'C', 'a'.repeat(5000)]}, undefined, 'unknown'],

      [
        'listed language region elsewhere',
        {timeZone: unlistedZone, languages: ['en-US']},
        undefined,
        'unknown',
      ],
      [
        'own language region elsewhere',
        {timeZone: unlistedZone, languages: [`en-${unlisted}`]},
        unlisted,
        'language',
      ],
      [
        'the next language may be believed',
        {timeZone: unlistedZone, languages: ['en-US', `hi-${unlisted}`]},
        unlisted,
        'language',
      ],
      ['a pinned country elsewhere', {timeZone: unlistedZone, attribute: 'US'}, 'US', 'attribute'],
      ['a picked country elsewhere', {timeZone: unlistedZone, reader: 'US'}, 'US', 'reader'],
      [
        'resisting fingerprinting',
        {timeZone: 'Atlantic/Reykjavik', languages: ['en-US']},
        'US',
        'language',
      ],
      ['an offset', {timeZone: '+02:00', languages: ['de-DE']}, 'DE', 'language'],
    ];
    for (const [name, signals, region, evidence] of rules) {
      it(`${name} → ${region ?? 'unknown'}`, () => {
        expect(inferRegion(signals)).to.deep.equal(region ? {region, evidence} : {evidence});
      });
    }

    for (const timeZone of placeless.split(' ')) {
      it(`${timeZone} tells nothing and rules nothing out`, () => {
        expect(inferRegion({timeZone})).to.deep.equal({evidence: 'unknown'});
        expect(inferRegion({timeZone, languages: ['en-US']})).to.deep.equal({
          region: 'US',
          evidence: 'language',
        });
      });
    }

    const outside = Object.entries(elsewhere).filter(([code]) => !listed.includes(code));
    for (const timeZone of outside.flatMap(([, zones]) => zones.split(' '))) {
      it(`${timeZone} is in no listed country`, () => {
        for (const country of listed) {
          expect(inferRegion({timeZone, languages: [`en-${country}`]}), country).to.deep.equal({
            evidence: 'unknown',
          });
        }
      });
    }
  });
});
