/// <reference types="node" />
// What a request or a template hands to the server is checked: anything odd gives the default and a warning.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inspect} from 'node:util';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import {shippedDocument} from '../support/policy-document.js';
import {
  parseAcceptLanguage,
  renderOptOut,
  variantOf,
  type RenderOptions,
} from '../../src/targets/server/server.js';
import {readHtml} from '../support/rendition.js';

describe('Accept-Language', () => {
  const rows: readonly (readonly [header: string, tags: readonly string[]])[] = [
    ['sv', ['sv']],
    ['sv-SE,sv;q=0.9,en;q=0.8', ['sv-SE', 'sv', 'en']],
    ['en;q=0.2, de;q=0.9 ,fr', ['fr', 'de', 'en']],
    ['sv;q=0, en', ['en']],
    ['*', []],
    ['de;Q=0.3,en;q=.5', ['en', 'de']],
    ['da, ;q=1, <b>, en_US, zh-Hant-TW', ['da', 'zh-Hant-TW']],
    ['', []],
    ['en;q=nonsense,fi', ['fi']],
    [`${'x'.repeat(5000)},sv`, []],
  ];
  for (const [header, tags] of rows) {
    it(JSON.stringify(header.slice(0, 40)), () => {
      assert.deepEqual(parseAcceptLanguage(header), tags);
    });
  }
});

describe('language and country of a request', () => {
  const rows: readonly (readonly [RenderOptions, locale: string, region: string | undefined])[] = [
    [{}, 'en', undefined],
    [{acceptLanguage: 'nn-NO'}, 'nb', 'NO'],
    [{acceptLanguage: 'xx,zh-TW;q=0.5'}, 'zh-Hant', 'TW'],
    [{lang: 'sv', acceptLanguage: 'de-DE'}, 'sv', 'DE'],
    [{lang: 'sv_SE', acceptLanguage: 'de-DE'}, 'sv', 'DE'],
    [{lang: 'zh_Hant_TW'}, 'zh-Hant', undefined],
    [{lang: 'jp', acceptLanguage: 'de-DE'}, 'de', 'DE'],
    [{lang: 'sv', region: 'CA', acceptLanguage: 'de-DE'}, 'sv', 'CA'],
    [{region: 'uk'}, 'en', 'GB'],
    // What networks send when they do not know.
    [{region: 'XX'}, 'en', undefined],
    [{region: 'T1'}, 'en', undefined],
    [{region: 'EU'}, 'en', undefined],
  ];
  for (const [options, locale, region] of rows) {
    it(JSON.stringify(options), () => {
      const variant = variantOf(options);
      assert.deepEqual([variant.locale, variant.region], [locale, region]);
    });
  }

  it('dates as the reader writes them', () => {
    const dated = (acceptLanguage: string) => renderOptOut({acceptLanguage, format: 'text'});
    assert.match(dated('en-GB'), /3 November 2025/);
    assert.match(dated('en-US'), /November 3, 2025/);
  });
});

const markup = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u0000\u2028\'`';
const names = [
  ...['lang', 'acceptLanguage', 'region', 'layout', 'show', 'headingLevel', 'theme', 'policy'],
  ...['now', 'format', 'nonce', 'onWarning'],
] as const;
const oddities: readonly unknown[] = [
  ...[markup, 'x'.repeat(1e6), '', ' ', '__proto__', 'constructor', null, undefined, NaN, -1, 1e9],
  ...[
    true,
    10n,
    Symbol('odd'),
    {},
    [],
    [markup],
    {toString: null},
    Object.create(null) as unknown,
    Date,
  ],
  ...[new Date(NaN), new Map(), () => markup],
];

describe('odd options', () => {
  const usual = {shadow: renderOptOut({}), plain: renderOptOut({format: 'plain'})};

  for (const name of names) {
    it(`${name}: no markup, nothing thrown, the default instead`, () => {
      for (const oddity of oddities) {
        for (const format of ['shadow', 'plain'] as const) {
          const html = renderOptOut({format, [name]: oddity});
          assert.doesNotMatch(html, /<script|onerror|alert\(/);
          const expected = name === 'format' ? usual.shadow : usual[format];
          // A word is a nonce like any other.
          const isWord = typeof oddity === 'string' && /^\w{1,99}$/.test(oddity);
          const isValid = name === 'now' || (name === 'nonce' && isWord);
          if (!isValid) assert.equal(html, expected);
        }
      }
    });
  }

  it('no options at all', () => {
    for (const oddity of [null, undefined, 1, 'x', []]) {
      assert.equal(renderOptOut(oddity as unknown as RenderOptions), usual.shadow);
    }
  });

  it('each is warned of', () => {
    const warnings: string[] = [];
    const onWarning = (warning: string) => warnings.push(warning);
    const odd = {
      layout: 'x',
      show: 'all',
      theme: 1,
      region: '<b>',
      format: 'pdf',
      nonce: '"',
      policy: {},
      headingLevel: 9,
      lang: {},
      acceptLanguage: ['sv'],
      now: 'tomorrow',
    };
    renderOptOut({...odd, onWarning} as unknown as RenderOptions);
    for (const name of Object.keys(odd)) {
      assert.ok(
        warnings.some((warning) => warning.includes(name)),
        `${name} in ${warnings.join('\n')}`,
      );
    }
  });

  const alone: readonly (readonly [given: object, warning: string | undefined])[] = [
    [{lang: 'sv'}, undefined],
    [{lang: 'sv_SE'}, undefined],
    [{lang: ''}, undefined],
    [{lang: null}, undefined],
    [{lang: 'sv_SE.UTF-8'}, 'lang is not valid'],
    [{lang: 'Swedish!'}, 'lang is not valid'],
    // Tags like any other, but who writes them would wonder about English.
    [{lang: 'jp'}, 'lang="jp" is none of the languages'],
    [{lang: 'ca_ES'}, 'lang="ca-ES" is none of the languages'],
    // What a browser asks for is nobody's mistake.
    [{acceptLanguage: 'ca-ES, <b>, *'}, undefined],
    [{acceptLanguage: null}, undefined],
    [{acceptLanguage: 7}, 'acceptLanguage is not valid'],
    [{now: '2026-08-01'}, undefined],
    [{now: null}, undefined],
    [{now: 0}, undefined],
    [{now: 'tomorrow'}, 'now is not valid'],
    [{now: new Date(NaN)}, 'now is not valid'],
    [{now: 8.64e15 + 1}, 'now is not valid'],
    [{now: {}}, 'now is not valid'],
  ];
  for (const [given, warning] of alone) {
    it(`${inspect(given)}: ${warning ?? 'no warning'}, each time`, () => {
      for (const ask of [renderOptOut, variantOf, renderOptOut]) {
        const warnings: string[] = [];
        ask({...given, onWarning: (each: string) => warnings.push(each)});
        assert.deepEqual(warnings, warning ? [`linkedin-ai-optout: ${warning}`] : []);
      }
    });
  }
});

describe('good options', () => {
  it('are the attributes of the element, beside the day of the facts and no more', () => {
    const {checked} = builtInPolicy;
    const options = {
      lang: 'de-AT',
      region: 'at',
      layout: 'compact',
      theme: 'dark',
      show: 'steps limits',
    };
    const [, tag] =
      /^<linkedin-ai-optout([^>]*)>/.exec(renderOptOut({...options, headingLevel: 4})) ?? [];
    assert.equal(
      tag,
      ` lang="de-AT" region="at" layout="compact" show="steps limits" heading-level="4" theme="dark" data-facts="${checked}"`,
    );
    assert.match(renderOptOut({}), /^<linkedin-ai-optout lang="en" data-facts="[\d-]+">/);
    // A guess is not pinned: the browser may know better.
    assert.match(
      renderOptOut({acceptLanguage: 'sv-SE'}),
      /^<linkedin-ai-optout lang="sv-SE" data-facts="[\d-]+">/,
    );
    assert.match(
      renderOptOut({region: 'XX'}),
      /^<linkedin-ai-optout lang="en" data-facts="[\d-]+">/,
    );
  });

  it('the nonce is on every style sheet', () => {
    const html = renderOptOut({nonce: 'cmFuZG9t+/=='});
    // One with room for the country that a script may fill in, and the box's own.
    assert.deepEqual(html.match(/<style[^>]*>/g), [
      '<style data-embed nonce="cmFuZG9t+/==" media="(scripting: enabled)">',
      '<style data-embed nonce="cmFuZG9t+/==">',
    ]);
    assert.doesNotMatch(html, / style=/);
  });

  it('plain has nothing that a feed would take out', () => {
    const html = renderOptOut({format: 'plain', region: 'SE', lang: 'sv'});
    assert.doesNotMatch(
      html,
      /<(style|script|template|slot|svg|select|linkedin)|class=|style=|part=|id=/,
    );
  });

  it('headings go down with the level, to six', () => {
    const levels = (headingLevel: number) =>
      [...renderOptOut({format: 'plain', headingLevel}).matchAll(/<h(\d)>/g)].map(([, level]) =>
        Number(level),
      );
    assert.deepEqual([...new Set(levels(2))], [2, 3, 4]);
    assert.deepEqual([...new Set(levels(5))], [5, 6]);
  });

  it('facts of one’s own', () => {
    const policy = {...shippedDocument(), checked: '2026-01-02'};
    // Not earlier than what else was checked: a day to come is refused.
    const html = renderOptOut({policy, format: 'plain', now: '2027-08-01'});
    assert.match(readHtml(html).text, /January 2, 2026/);
    assert.match(html, /may be out of date\./);
  });
});
