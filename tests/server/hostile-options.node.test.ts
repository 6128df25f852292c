/// <reference types="node" />
// Options that throw when they are looked at, and listeners that throw when they are told, throw nothing at a server.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderOptOut, variantOf, type RenderOptions} from '../../src/targets/server/server.js';

const fail = (): never => {
  throw new Error('odd');
};

const names = [
  ...['lang', 'acceptLanguage', 'region', 'layout', 'show', 'headingLevel', 'theme', 'policy'],
  ...['now', 'format', 'nonce', 'onWarning'],
] as const;

const withGetter = (name: string): RenderOptions =>
  Object.defineProperty({}, name, {get: fail, enumerable: true});

function revoked(): object {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** An error whose message is one more. */
const worse = () => {
  throw Object.defineProperty(new Error(), 'message', {get: fail});
};

const rows: readonly (readonly [string, unknown])[] = [
  ...names.map((name) => [`a getter for ${name}`, withGetter(name)] as const),
  ['a proxy', new Proxy({}, {get: fail, has: fail, ownKeys: fail})],
  ['a proxy that is no more', revoked()],
  ['a day that is a proxy', {now: new Proxy(new Date(), {getPrototypeOf: fail})}],
  ['a day that is none', {now: Object.create(Date.prototype) as unknown}],
  ['facts that throw', {policy: new Proxy({}, {get: fail, has: fail, ownKeys: fail})}],
  [
    'facts that throw what throws',
    {policy: new Proxy({}, {get: worse, has: worse, ownKeys: worse})},
  ],
  ['a listener that throws', {layout: 'x', show: 'x', policy: {}, onWarning: fail}],
  ['a listener that is gone', {layout: 'x', onWarning: revoked()}],
];

describe('options that throw', () => {
  const [usual, unknown] = [renderOptOut(), variantOf()];
  for (const [name, options] of rows) {
    it(`${name}: counts as not given`, () => {
      assert.equal(renderOptOut(options as RenderOptions), usual);
      assert.deepEqual(variantOf(options as RenderOptions), unknown);
    });
  }

  for (const name of names.filter((each) => each !== 'onWarning')) {
    it(`a getter for ${name}: is warned of`, () => {
      const warnings: string[] = [];
      const options = withGetter(name);
      renderOptOut(
        Object.defineProperty(options, 'onWarning', {
          value: (warning: string) => warnings.push(warning),
        }),
      );
      assert.ok(warnings.includes(`linkedin-ai-optout: ${name} is not valid`), warnings.join());
    });
  }
});
