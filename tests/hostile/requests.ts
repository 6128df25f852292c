// Requests as strangers make them: to `renderOptOut`, and over the network.
import fc from 'fast-check';
import {attributesIn, rowsIn} from '../../src/options.js';
import type {RenderOptions} from '../../src/targets/server/server.js';
import {anyText, spoiled} from './strings.js';

const header = fc.constantFrom('sv-SE,sv;q=0.9,en;q=0.8', 'ar', 'ja;q=0.5, de-AT', '*', 'xx, fil');
const tag = fc.constantFrom(
  'en',
  'sv',
  'ar',
  'zh_TW',
  'pt-BR',
  'de-u-nu-arab',
  'x-evil',
  'i-klingon',
);
const country = fc.constantFrom('SE', 'gb', 'US', 'ZZ', 'UK', 'T1');

/** What friends say of an option. */
const friendly: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...Object.fromEntries(
    rowsIn('server').flatMap(([name, {values}]) =>
      values ? [[name, fc.constantFrom<unknown>(...values)]] : [],
    ),
  ),
  lang: tag,
  acceptLanguage: header,
  region: country,
  now: fc.oneof(fc.date(), fc.integer(), fc.constantFrom('2026-12-01', 'now', '+275760-09-13')),
  format: fc.constantFrom('shadow', 'plain', 'text'),
  nonce: fc.constantFrom('r4nd0m', 'abc=='),
};

const value = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    {weight: 5, arbitrary: good},
    {weight: 4, arbitrary: anyText},
    {weight: 2, arbitrary: good.chain((each) => spoiled(String(each)))},
    {weight: 1, arbitrary: fc.anything({withNullPrototype: true, withBigInt: true, maxDepth: 1})},
  );

export const options: fc.Arbitrary<RenderOptions> = fc.record(
  Object.fromEntries(Object.entries(friendly).map(([name, good]) => [name, value(good)])),
  {requiredKeys: []},
) as fc.Arbitrary<RenderOptions>;

const text = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(good, anyText, good.chain(spoiled));

/** What no header can have is left out, as no network would bring it. */
const inHeader = (given: string): string =>
  given
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')
    .trim()
    .slice(0, 16_000);

const headers = fc
  .record(
    {
      'accept-language': text(header),
      'cf-ipcountry': text(country),
      'x-vercel-ip-country': text(country),
      'cloudfront-viewer-country': text(country),
      'if-none-match': text(fc.constantFrom('*', 'W/"x"', '"a", "b"')),
    },
    {requiredKeys: []},
  )
  .map((all) =>
    Object.entries(all).flatMap(([name, given]): [string, string][] =>
      given === undefined ? [] : [[name, inHeader(given)]],
    ),
  );

const asked = ['lang', 'format', ...attributesIn('server'), 'policy', 'nonce', 'now'];

/** As a client writes it, and as a forger does, for whom nothing is encoded. */
const query = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...asked), text(fc.oneof(tag, country))), {maxLength: 8})
    .map((pairs) => String(new URLSearchParams(pairs))),
  anyText,
  fc.tuple(fc.constantFrom(...asked), anyText).map(([name, given]) => `${name}=${given}`),
);

const method = fc.constantFrom('GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PATCH');
const path = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('/box', '/')},
  {weight: 1, arbitrary: anyText.map((given) => `/${given}`)},
);

export const requests: fc.Arbitrary<Request> = fc
  .record({method, path, query, headers})
  .map(
    ({method, path, query, headers}) =>
      new Request(new URL(`http://localhost${path}?${query}`), {method, headers}),
  );
