/// <reference types="node" />
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePolicy} from '../../src/policy/compile-policy.js';
import type {Policy, StatementId} from '../../src/policy/policy.js';
import {documentWith, documentWithout, shippedDocument} from '../support/policy-document.js';

const whole = compilePolicy(shippedDocument());

/** Every statement that the box would make, with its sources. */
function said(policy: Policy): Map<string, readonly string[]> {
  const groups = [policy.says, policy.limits, policy.differences, ...Object.values(policy.summary)];
  return new Map(groups.flatMap((group) => Object.entries(group)));
}

/** A claim, and the statements that rest on it. */
const rests: readonly (readonly [claim: string, statements: readonly StatementId[]])[] = [
  ['claims.default', ['onByDefault', 'unknown']],
  ['claims.same-switch', ['sameEverywhere']],
  ['claims.legal-basis', ['legalBasis']],
  ['claims.microsoft-sharing', ['microsoft']],
  ['claims.objection-form', ['objection']],
  ['claims.objection-without-account', ['objection']],
  ['claims.announced', ['byBoth']],
  ['claims.notice', ['byBoth']],
  ['claims.retroactive', ['notRetroactive']],
  ['claims.hidden-entries', ['reportedData']],
  ['claims.feed-algorithm', ['reportedAlgorithm']],
  ['claims.older-content', ['disputed']],
  ['used.profile', ['profile']],
  ['used.content', ['content']],
  ['used.groups', ['groups']],
  ['used.resumes', ['resumes']],
  ['used.prompts', ['prompts']],
  ['unused.messages', ['privateMessages']],
  ['unused.logins', ['logins']],
  ['unused.salary', ['salary']],
  ['unused.applications', ['applications']],
  ['unused.minors', ['minors']],
  ['purposes.writing', ['writing']],
  ['purposes.recruiting', ['recruiting']],
  ['limits.personalisation', ['personalisation']],
  ['limits.replies', ['replies']],
  ['limits.feedback', ['feedback']],
  ['limits.ads', ['ads']],
];

describe('the compiled policy', () => {
  for (const [claim, statements] of rests) {
    it(`without ${claim} does not say ${statements.join(' and ')}, but everything else`, () => {
      const left = said(compilePolicy(documentWithout(claim)));
      assert.deepEqual(
        [...said(whole).keys()].filter((id) => !left.has(id)),
        statements,
      );
    });
  }

  it('does not say that the setting is on when it is off', () => {
    const {says} = compilePolicy(documentWith('claims.default.value', 'off'));
    assert.equal(says.onByDefault, undefined);
    assert.equal(says.unknown, undefined);
  });

  it('does not say that nothing is withdrawn when it is', () => {
    const {summary} = compilePolicy(documentWith('claims.retroactive.value', true));
    assert.deepEqual(summary.effect, {});
  });

  it('corrects a report only when there is one', () => {
    const {reporter, differences} = compilePolicy(documentWithout('seed'));
    assert.equal(reporter, undefined);
    assert.deepEqual(Object.keys(differences), ['disputed']);
    assert.equal(whole.reporter, 'PCWorld');
    for (const id of ['reportedRegions', 'reportedData', 'reportedAlgorithm'] as const) {
      assert.ok(whole.differences[id]?.includes('pcworld'), id);
    }
  });

  it('gives every statement, region and label sources, and all of them are there', () => {
    const cited = [
      ...said(whole),
      ...whole.regions
        .filter(({status}) => status !== 'unstated')
        .map(({codes, sources}) => [codes, sources] as const),
      ...Object.values(whole.labels)
        .flatMap((labels) => Object.values(labels))
        .map(({text, sources}) => [text, sources] as const),
    ];
    assert.ok(cited.length > 60);
    for (const [what, sources] of cited) {
      assert.ok(sources.length > 0, `${what} has no source`);
      for (const id of sources) assert.ok(whole.sources[id], `${what}: ${id} is no source`);
    }
  });

  it('brings no source that nothing in it cites', () => {
    const text = JSON.stringify({...whole, sources: {}});
    for (const id of Object.keys(whole.sources)) assert.ok(text.includes(`"${id}"`), id);
  });

  it('remarks on legal basis and Microsoft where they hold, and nowhere else', () => {
    const remarks = (code: string) =>
      whole.regions.find(({codes}) => codes.split(' ').includes(code))?.remarks ?? [];
    assert.deepEqual(remarks('DE'), ['legalBasis']);
    assert.deepEqual(remarks('NO'), ['legalBasis']);
    assert.deepEqual(remarks('CH'), ['legalBasis']);
    assert.deepEqual(remarks('GB'), ['legalBasis', 'microsoft']);
    for (const code of ['CA', 'HK', 'US', 'MC']) assert.deepEqual(remarks(code), [], code);
  });
});
