/// <reference types="node" />
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePolicy} from '../../src/policy/compile-policy.js';
import type {Policy, StatementId} from '../../src/policy/policy.js';
import {statementRows} from '../../src/policy/statements.js';
import {documentWith, documentWithout, shippedDocument} from '../support/policy-document.js';

const whole = compilePolicy(shippedDocument());

/** Every statement that the box would make, with its sources. */
function said(policy: Policy): Map<string, readonly string[]> {
  return new Map([
    ...Object.values(policy.says).flatMap((group) => Object.entries(group)),
    ...policy.authorities.flatMap((each) =>
      each.said.map(({id, sources}): [string, readonly string[]] => [id, sources]),
    ),
  ]);
}

/** Every claim that a sentence needs, and the statements that rest on it. What every document must have is no claim. */
const rests = new Map<string, StatementId[]>();
for (const [id, {needs}] of statementRows) {
  for (const path of Object.keys(needs)) rests.set(path, [...(rests.get(path) ?? []), id]);
}
for (const path of ['start', 'steps.web', 'steps.app', 'seed', 'earlier', 'said'])
  rests.delete(path);

describe('the compiled policy', () => {
  it('rests on claims', () => {
    assert.ok(rests.size > 25);
  });

  for (const [claim, statements] of rests) {
    it(`without ${claim} does not say ${statements.join(' and ')}, but everything else`, () => {
      const left = said(compilePolicy(documentWithout(claim)));
      assert.deepEqual(
        [...said(whole).keys()].filter((id) => !left.has(id)),
        statements,
      );
    });
  }

  for (const path of [
    'checked',
    'start.checked',
    'used.profile.checked',
    'regions.1.checked',
    'authorities.3.checked',
    'authorities.3.said.0.checked',
    'steps.app.checked',
    'links.setting.checked',
  ]) {
    it(`is as old as the oldest that it shows: ${path}`, () => {
      assert.equal(whole.checked, shippedDocument().checked);
      assert.equal(compilePolicy(documentWith(path, '2026-01-02')).checked, '2026-01-02');
    });
  }

  it('has nothing of how it is watched', () => {
    assert.ok(Object.values(shippedDocument().sources).every(({watch}) => watch));
    assert.doesNotMatch(JSON.stringify(whole), /"(watch|by|around|commit)":/);
  });

  it('does not say that the setting is on when it is off', () => {
    const {says} = compilePolicy(documentWith('claims.default.value', 'off'));
    assert.equal(says.verdict?.onByDefault, undefined);
    assert.equal(says.verdict?.unknown, undefined);
  });

  it('does not say that nothing is withdrawn when it is', () => {
    const {says} = compilePolicy(documentWith('claims.retroactive.value', true));
    assert.equal(says.effect, undefined);
  });

  it('corrects a report only when there is one', () => {
    const {fills, says} = compilePolicy(documentWithout('seed'));
    assert.equal(says.differences, undefined);
    assert.deepEqual(Object.keys(fills), ['byBoth']);
    for (const id of ['reportedRegions', 'reportedData', 'reportedAlgorithm'] as const) {
      assert.ok(whole.says.differences?.[id]?.includes('pcworld'), id);
      assert.deepEqual(whole.fills[id], {name: 'PCWorld'});
    }
  });

  it('does not say that members were told by e-mail and in the app when it was by one of them', () => {
    const {says, fills} = compilePolicy(documentWith('claims.notice.value', ['email']));
    assert.equal(says.announced, undefined);
    assert.equal(fills.byBoth, undefined);
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
      (Object.keys(whole.remarks) as StatementId[]).filter((id) =>
        whole.remarks[id]?.split(' ').includes(code),
      );
    assert.deepEqual(remarks('DE'), ['legalBasis']);
    assert.deepEqual(remarks('GF'), ['legalBasis']);
    assert.deepEqual(remarks('NO'), ['legalBasis']);
    assert.deepEqual(remarks('CH'), ['legalBasis']);
    assert.deepEqual(remarks('GB'), ['legalBasis', 'microsoft']);
    for (const code of ['CA', 'HK', 'US', 'MC']) assert.deepEqual(remarks(code), [], code);
  });

  it('remarks on one country of a group, by its code', () => {
    const {remarks} = compilePolicy(documentWith('claims.microsoft-sharing.where', ['IT', 'uk']));
    assert.equal(remarks.microsoft, 'IT GB');
  });
});
