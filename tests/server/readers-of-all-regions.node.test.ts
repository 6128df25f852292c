/// <reference types="node" />
// Readers of all regions get dates and names as they write them, from what is made once and kept; and whoever makes up
// ever new tags costs no more memory than they do.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {buildGuide} from '../../src/guide/build-guide.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import {contextFor} from '../../src/targets/server/guide-cache.js';
import {BoundedMap} from '../../src/targets/server/bounded-map.js';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';
import {wordsOf} from '../../src/targets/server/words.js';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const codes = letters.flatMap((first) => letters.map((second) => first + second));

/** Every language with every region that the engine knows a form of its own for. */
const tags = locales.map((locale) => {
  const regional = codes.map((region) => new Intl.Locale(locale, {region}).toString());
  const isKnown = (tag: string) => new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag;
  return [locale, [locale, ...regional.filter(isKnown)]] as const;
});

describe('readers of all regions', () => {
  for (const [locale, regional] of tags) {
    it(`${locale}: the same guide as in a browser, for ${String(regional.length)} tags`, () => {
      // A country that is in the list, and one that is not.
      for (const region of ['DE', 'BY']) {
        for (const tag of regional) {
          const {input, guide} = prepare({lang: tag, region});
          assert.deepEqual(guide, buildGuide(input), tag);
        }
      }
    });
  }

  it('what was made for one of them is still there after all the others', () => {
    const desksOf = () =>
      tags.flatMap(([locale, regional]) =>
        regional.map((tag) => contextFor(builtInPolicy, wordsOf(locale), tag)),
      );
    const [first, second] = [desksOf(), desksOf()];
    assert.equal(
      first.findIndex((context, index) => context !== second[index]),
      -1,
    );
    assert.ok(new Set(first).size <= 100, 'those that write alike share a context');
  });

  it('ever new tags do not fill the memory', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const before = heap();
    for (let index = 0; index < 1500; index++) {
      const lang = `${locales[index % locales.length] ?? ''}-x-${String(index)}`;
      renderOptOut({lang, region: codes[index % codes.length], acceptLanguage: 'x'.repeat(9999)});
    }
    const grown = heap() - before;
    assert.ok(grown < 30, `${grown.toFixed(0)} MB`);
  });
});

describe('what is kept', () => {
  it('the oldest goes first, and only when there is no room', () => {
    const recent = new BoundedMap<number>(2);
    recent.set('a', 1).set('b', 2).set('a', 3);
    assert.deepEqual(
      [...recent],
      [
        ['a', 3],
        ['b', 2],
      ],
    );
    recent.set('c', 4);
    assert.deepEqual(
      [...recent],
      [
        ['b', 2],
        ['c', 4],
      ],
    );
  });
});
