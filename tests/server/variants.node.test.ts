/// <reference types="node" />
// `variantOf` says what the box would say, and may be asked for every request: it draws nothing.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import {
  locales,
  renderOptOut,
  variantOf,
  type RenderOptions,
} from '../../src/targets/server/server.js';

/** Of every status; no country's; and several that only some know. */
const regions = [
  ...['SE', 'GB', 'US', 'GI', 'BR', 'UK', 'hk', 'AQ', 'XK', 'ZZ'],
  ...['EU', 'UN', 'XA', 'XX', 'QQ', '', undefined],
];

describe('variantOf', () => {
  for (const lang of locales) {
    it(`${lang}: the same language, country and status as the box`, () => {
      for (const region of regions) {
        for (const given of [
          {lang, region},
          {acceptLanguage: region ? `${lang}-${region}` : lang, format: 'text'},
        ]) {
          const {locale, verdict} = prepare(given).guide;
          const said = variantOf(given);
          assert.deepEqual(
            [said.locale, said.region, said.status],
            [locale, verdict.picker.value || undefined, verdict.status],
            JSON.stringify(given),
          );
        }
      }
    });
  }

  it('the settings as the box understands them', () => {
    const usual = {
      layout: 'card',
      show: 'summary region steps limits sources',
      headingLevel: 2,
      theme: 'auto',
      format: 'shadow',
    };
    const rows: readonly (readonly [RenderOptions, Partial<typeof usual>])[] = [
      [{}, {}],
      [
        {layout: 'compact', theme: 'dark', format: 'plain'},
        {layout: 'compact', theme: 'dark', format: 'plain'},
      ],
      [{show: ' steps  summary steps x'}, {show: 'summary steps'}],
      [{headingLevel: '4'}, {headingLevel: 4}],
      [{layout: 'x', show: 'x y', headingLevel: 9, theme: 'x', format: 'x'}, {}],
    ];
    for (const [given, understood] of rows) {
      const {layout, show, headingLevel, theme, format} = variantOf(given);
      const said = {layout, show, headingLevel, theme, format};
      assert.deepEqual(said, {...usual, ...understood}, JSON.stringify(given));
      // Whoever asks for it by these words gets the same box.
      assert.equal(renderOptOut({...given, ...said}), renderOptOut(given));
    }
  });

  it('makes nothing to draw with for a tag that it has not heard before', (context) => {
    variantOf({lang: 'de'});
    const dates = context.mock.method(Intl, 'DateTimeFormat');
    const names = context.mock.method(Intl, 'DisplayNames');
    for (const region of ['AT', 'CH', 'LU', 'IT', 'US']) {
      assert.equal(variantOf({acceptLanguage: `de-${region}`}).region, region);
    }
    assert.deepEqual([dates.mock.callCount(), names.mock.callCount()], [0, 0]);
  });
});
