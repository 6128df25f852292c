// Whatever a request brings, `renderOptOut` answers: nothing is thrown, nothing hangs, and nothing of it becomes markup.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {locales, renderOptOut, variantOf} from '../../src/targets/server/server.js';
import {friendlyBoxes} from './friendly.js';
import {inTime, judgeBy} from './judge.js';
import {options} from './requests.js';
import {runs} from './runs.js';

describe('requests to the server entry', () => {
  it('are answered with the box, whatever they say', () => {
    const {judge, seen} = judgeBy(friendlyBoxes(renderOptOut));
    fc.assert(
      fc.property(options, (asked) => {
        const answer = inTime(() => renderOptOut(asked));
        const variant = inTime(() => variantOf(asked));
        assert.ok(locales.includes(variant.locale));
        if (variant.format !== 'text') judge(answer);
      }),
      runs.server,
    );
    // Else they would all have been refused, and shown nothing.
    assert.ok(seen.size > runs.server.numRuns / 10, `${String(seen.size)} different answers`);
  });
});
