/// <reference types="node" />
// `variantOf` says what the box would say, and may be asked for every request: it draws nothing.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import {locales, variantOf} from '../../src/targets/server/server.js';

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
          const expected = {
            locale,
            region: verdict.picker.value || undefined,
            status: verdict.status,
          };
          assert.deepEqual(variantOf(given), expected, JSON.stringify(given));
        }
      }
    });
  }

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
