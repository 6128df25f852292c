// Whatever a policy document holds, it is refused with a `TypeError` that says why, or shown as mere text.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parsePolicy} from '../../src/policy/check.js';
import {citations} from '../../src/policy/consistency.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {renderOptOut} from '../../src/targets/server/server.js';
import {acceptable, documents} from './documents.js';
import {friendlyBoxes} from './friendly.js';
import {inTime, judgeBy} from './judge.js';
import {runs, some} from './runs.js';

/** Whether the checker takes it; anything but the documented error goes on. */
function isTaken(document: unknown): document is PolicyDocument {
  try {
    inTime(() => parsePolicy(document));
    return true;
  } catch (error) {
    if (error instanceof TypeError && /^The policy document is refused\.\n./.test(error.message)) {
      return false;
    }
    throw error;
  }
}

/** What is cited and not listed: a reader would see a claim with nobody's word for it. */
const unknownSources = (document: PolicyDocument): string[] =>
  [...citations(document)]
    .flatMap(({ids}) => ids)
    .filter((id) => !Object.hasOwn(document.sources, id));

describe('policy documents', () => {
  const friendly = friendlyBoxes(renderOptOut);

  it('are taken, or refused with a reason', () => {
    const {judge} = judgeBy(friendly);
    let taken = 0;
    fc.assert(
      fc.property(documents, (policy) => {
        if (!isTaken(policy)) return;
        taken++;
        assert.deepEqual(unknownSources(policy), []);
        const [format, region] = taken % 2 ? ['shadow', 'GB'] : ['plain', 'US'];
        judge(inTime(() => renderOptOut({policy, format, region})));
        renderOptOut({policy, format: 'text', region: 'IT'});
      }),
      runs.policy,
    );
    assert.ok(taken > runs.policy.numRuns / 10, `${String(taken)} were taken`);
  });

  it('that keep every rule are shown, whatever their texts', () => {
    const {judge} = judgeBy(friendly);
    fc.assert(
      fc.property(acceptable, (policy) => {
        assert.ok(isTaken(policy));
        for (const format of ['shadow', 'plain'])
          judge(renderOptOut({policy, format, region: 'GB'}));
      }),
      some(runs.policy, 0.02),
    );
  });
});
