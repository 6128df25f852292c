/// <reference types="node" />
// Nobody can say that a claim was checked when nobody has looked.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accept, confirm, type Confirmation} from '../../scripts/facts/confirm.js';
import type {Finding, Watched} from '../../scripts/watch/finding.js';
import {documentWith, shippedDocument} from '../support/policy-document.js';

const print = 'abcdefabcdef0123';
const today = '2027-03-05';
/** One of its sources is watched by a passage that has been seen, one by an archive, one by nothing but its address. */
const document = documentWith('sources.ico.watch', {by: 'passage', around: 'resume', print});
const {commit} = document.sources['eu-notice']?.watch as {commit: string};

const watched = (findings: Readonly<Record<string, Partial<Finding>>> = {}): Watched => ({
  at: `${today}T06:00:00Z`,
  findings: Object.fromEntries(
    Object.entries({
      'sources.eu-notice': {commit},
      'sources.ico': {print},
      'sources.help-faq': {},
      'links.setting': {commit},
      ...findings,
    }).map(([id, finding]): [string, Finding] => [
      id,
      {state: 'unchanged', address: '', seen: today, ...finding},
    ]),
  ),
});

const tried = (confirmation: Confirmation, seen: Watched | undefined = watched(), of = document) =>
  confirm(of, confirmation, seen, today);

const profile: Confirmation = {claim: 'used.profile', sources: ['eu-notice']};
const ico: Confirmation = {claim: 'authorities.ico.monitors', sources: ['ico']};

describe('a claim whose sources the watch has seen', () => {
  it('is as old as that, and the rest stays as it was', () => {
    const after = tried(profile);
    assert.equal(after.used.profile?.checked, today);
    assert.deepEqual({...after, used: document.used}, document);
  });

  it('of an authority, of places and of a link can be confirmed alike', () => {
    const said = (of: typeof document) =>
      of.authorities.find(({id}) => id === 'ico')?.said.find(({value}) => value === 'monitors');
    assert.equal(said(tried(ico))?.checked, today);
    const places = tried({claim: 'regions.eu', sources: ['eu-notice']});
    assert.equal(places.regions[0]?.checked, today);
    const link = tried({claim: 'links.setting', sources: ['eu-notice']});
    assert.equal(link.links.setting.checked, today);
  });

  it('is no newer than the day on which that was', () => {
    const seen = watched({'sources.ico': {print, seen: '2027-01-02', state: 'unchanged'}});
    const after = tried(ico, seen);
    assert.match(JSON.stringify(after.authorities), /"checked":"2027-01-02"/);
  });

  it('takes back what somebody had said of an earlier look', () => {
    const before = documentWith('used.profile.confirmed', 'on paper');
    assert.equal(tried(profile, watched(), before).used.profile?.confirmed, undefined);
  });
});

describe('the day of the whole document', () => {
  it('is that of the oldest claim, and moves only with the last of them', () => {
    const old = JSON.parse(
      JSON.stringify(document).replaceAll(/"checked":"[^"]*"/g, `"checked":"2027-02-01"`),
    ) as typeof document;
    const before = {
      ...old,
      checked: '2027-01-01',
      used: {...old.used, profile: {...old.used.profile, checked: '2027-01-01'}},
    } as typeof document;
    assert.equal(tried(ico, watched(), before).checked, '2027-01-01');
    assert.equal(tried(profile, watched(), before).checked, '2027-02-01');
  });
});

/** Who tries what, and why the day stays. */
const refusals: readonly (readonly [
  name: string,
  confirmation: Confirmation,
  seen: Watched | undefined,
  reason: RegExp,
])[] = [
  ['without a watch', profile, {at: '', findings: {}}, /has not been seen by the watch/],
  [
    'when it was out of reach',
    ico,
    watched({'sources.ico': {state: 'unreachable'}}),
    /found unreachable/,
  ],
  [
    'when it was out of reach and never seen',
    ico,
    {at: today, findings: {'sources.ico': {state: 'unreachable', address: ''}}},
    /has not been seen by the watch/,
  ],
  [
    'when it has changed',
    ico,
    watched({'sources.ico': {state: 'changed', print: '0'}}),
    /found changed/,
  ],
  ['when it has moved', ico, watched({'sources.ico': {state: 'moved', print}}), /found moved/],
  ['when it is gone', profile, watched({'sources.eu-notice': {state: 'gone'}}), /found gone/],
  [
    'when there was nothing to compare it with',
    ico,
    watched({'sources.ico': {state: 'never-seen', print: '0'}}),
    /found never seen/,
  ],
  [
    'when the document has another text than was seen',
    ico,
    watched({'sources.ico': {print: '0'}}),
    /was seen with another text/,
  ],
  [
    'when only the address was looked at',
    {claim: 'unused.logins', sources: ['help-faq']},
    watched(),
    /says nothing of its text/,
  ],
  [
    'when the link itself has moved',
    {claim: 'links.setting', sources: ['eu-notice']},
    watched({'links.setting': {state: 'moved'}}),
    /^links\.setting was found moved/,
  ],
  ['without a source', {...profile, sources: []}, watched(), /rests on eu-notice, too/],
  ['with another source', {...profile, sources: ['ico']}, watched(), /does not rest on ico/],
  ['that there is not', {...profile, claim: 'used.thoughts'}, watched(), /there is no such claim/],
  [
    'that is the whole document',
    {...profile, claim: 'sources'},
    watched(),
    /there is no such claim/,
  ],
  ['by hand, without saying how', {...profile, byHand: ' '}, watched(), /says how you looked/],
  [
    'seen on a day that has not come',
    profile,
    watched({'sources.eu-notice': {commit, seen: '2027-03-06'}}),
    /2027-03-06 has not come yet/,
  ],
  [
    'seen before it was last checked',
    profile,
    watched({'sources.eu-notice': {commit, seen: '2025-03-06'}}),
    /was checked later than that/,
  ],
];

describe('a claim is not confirmed', () => {
  for (const [name, confirmation, seen, reason] of refusals) {
    it(name, () => {
      assert.throws(
        () => tried(confirmation, seen),
        (error) => error instanceof RangeError && reason.test(error.message),
      );
    });
  }
});

describe('by hand', () => {
  it('a claim is confirmed today, and the document says how', () => {
    const byHand = 'Read it while signed in, from Dublin.';
    const after = tried({claim: 'unused.logins', sources: ['help-faq'], byHand}, undefined);
    const {checked, confirmed} = after.unused.logins ?? {};
    assert.deepEqual({checked, confirmed}, {checked: today, confirmed: byHand});
  });
});

describe('what has changed', () => {
  const found = watched({
    'sources.ico': {state: 'changed', print: '1111222233334444'},
    'sources.eu-notice': {state: 'changed', commit: 'f'.repeat(40)},
  });

  it('is accepted by those who have read it, and confirms then', () => {
    const after = accept(accept(document, 'sources.ico', found), 'sources.eu-notice', found);
    assert.deepEqual(after.sources['ico']?.watch, {
      by: 'passage',
      around: 'resume',
      print: '1111222233334444',
    });
    assert.match(JSON.stringify(tried(ico, found, after).authorities), new RegExp(today));
    assert.equal(tried(profile, found, after).used.profile?.checked, today);
  });

  it('is not there to accept where nothing was found', () => {
    assert.throws(() => accept(document, 'sources.register', found), /has not been seen/);
    const away = watched({'sources.ico': {state: 'unreachable', print}});
    assert.throws(() => accept(document, 'sources.ico', away), /nothing new to accept/);
    assert.throws(
      () => accept(shippedDocument(), 'sources.help-faq', found),
      /nothing new to accept/,
    );
  });
});
