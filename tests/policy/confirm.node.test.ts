/// <reference types="node" />
// Nobody can say that a claim was checked when nobody has looked.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accept} from '../../scripts/facts/accept.js';
import {confirm, type Confirmation} from '../../scripts/facts/confirm.js';
import type {Watch} from '../../scripts/facts/watch.js';
import type {Finding, Watched} from '../../scripts/watch/finding.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {documentWith} from '../support/policy-document.js';

const print = 'abcdefabcdef0123';
const today = '2027-03-05';
/** One of its sources is watched by a passage that has been seen, one by an archive, one by nothing but its address. */
const document = documentWith('sources.ico.watch', {by: 'passage', around: 'resume', print});
const {commit} = document.sources['eu-notice']?.watch as {commit: string};

/** What the watch looks at for as long as a document says so. */
const lookedAt = (of: PolicyDocument, id: string): Pick<Finding, 'address' | 'watch'> => {
  const [part, key] = id.split('.') as ['sources' | 'links', string];
  const entries = of[part] as Readonly<Record<string, {url?: string; watch?: unknown}>>;
  const {url = '', watch} = entries[key] ?? {};
  return {address: url, watch: watch as Watch};
};

const watched = (findings: Readonly<Record<string, Partial<Finding>>> = {}): Watched => ({
  at: `${today}T06:00:00Z`,
  findings: Object.fromEntries(
    Object.entries({
      'sources.eu-notice': {commit},
      'sources.ico': {print},
      'sources.help-faq': {},
      'sources.eu-notice-2025-09': {},
      'sources.privacy-policy-2024': {},
      'links.setting': {commit},
      ...findings,
    }).map(([id, finding]): [string, Finding] => [
      id,
      {state: 'unchanged', ...lookedAt(document, id), seen: today, ...finding},
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

/** What has become of the document since the watch looked, what it had found then, and why that no longer counts. */
const edits: readonly (readonly [
  name: string,
  path: string,
  edit: (before: Record<string, unknown>) => object,
  confirmation: Confirmation,
  findings: Readonly<Record<string, Partial<Finding>>>,
  reason: RegExp,
])[] = [
  [
    'the address of a link',
    'links.setting',
    (link) => ({...link, url: 'https://www.linkedin.com/made-up/setting'}),
    {claim: 'links.setting', sources: ['eu-notice']},
    {},
    /^links\.setting has another address than the watch looked at/,
  ],
  [
    'the address and the file of a source',
    'sources.eu-notice',
    (source) => ({
      ...source,
      url: 'https://www.linkedin.com/made-up/notice',
      watch: {...(source['watch'] as object), file: 'LinkedIn/Made up.md'},
    }),
    profile,
    {},
    /another address/,
  ],
  [
    'the file of a source',
    'sources.eu-notice.watch',
    (watch) => ({...watch, file: 'LinkedIn/Made up.md'}),
    profile,
    {},
    /^sources\.eu-notice is watched otherwise than when the watch looked/,
  ],
  [
    'the row of a source',
    'sources.eu-notice.watch',
    (watch) => ({...watch, around: 'Posts'}),
    profile,
    {},
    /watched otherwise/,
  ],
  [
    'the words of a passage',
    'sources.ico.watch',
    () => ({by: 'passage', around: 'pause', print}),
    ico,
    {},
    /watched otherwise/,
  ],
  [
    'the way of watching',
    'sources.help-faq.watch',
    () => ({by: 'passage', around: 'Login'}),
    {claim: 'unused.logins', sources: ['help-faq']},
    {},
    /watched otherwise/,
  ],
  [
    'the commit of a text that had not changed',
    'sources.eu-notice.watch',
    (watch) => ({...watch, commit: 'e'.repeat(40)}),
    profile,
    {},
    /was seen with another text/,
  ],
  [
    'nothing, and the watch left no word on how it looked',
    'sources.eu-notice.watch',
    (watch) => watch,
    profile,
    {'sources.eu-notice': {commit, watch: undefined}},
    /watched otherwise/,
  ],
];

describe('what the watch found counts no longer, when since then has changed', () => {
  for (const [name, path, edit, confirmation, findings, reason] of edits) {
    it(name, () => {
      const before = path
        .split('.')
        .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document);
      const after = documentWith('sources.ico', document.sources['ico']);
      const [part, id, key] = path.split('.') as ['sources' | 'links', string, string?];
      const entries = after[part] as Record<string, object>;
      const edited = edit(before as Record<string, unknown>);
      entries[id] = key === undefined ? edited : {...entries[id], [key]: edited};
      assert.throws(
        () => tried(confirmation, watched(findings), after),
        (error) => error instanceof RangeError && reason.test(error.message),
      );
    });
  }

  it('but not the commit, where it is one that was looked at', () => {
    const newer = 'e'.repeat(40);
    const seen = watched({'sources.eu-notice': {commit: newer}});
    const after = documentWith('sources.eu-notice.watch.commit', newer);
    for (const of of [document, after]) {
      assert.equal(tried(profile, seen, of).used.profile?.checked, today);
    }
  });
});

describe('a text that cannot change', () => {
  it('says for ever what happened on a day', () => {
    const announced: Confirmation = {claim: 'claims.announced', sources: ['eu-notice-2025-09']};
    const first: Confirmation = {
      claim: 'claims.first-roll-out',
      sources: ['privacy-policy-2024'],
    };
    assert.equal(tried(announced).claims.announced?.checked, today);
    assert.equal(tried(first).claims['first-roll-out']?.checked, today);
  });

  it('does not say what holds today, but who has looked elsewhere can', () => {
    const us: Confirmation = {claim: 'regions.us', sources: ['privacy-policy-2024']};
    assert.throws(
      () => tried(us),
      (error) => error instanceof RangeError && /a text that cannot change/.test(error.message),
    );
    assert.match(
      JSON.stringify(tried({...us, byHand: 'Read in the settings, from Boston'}).regions),
      /"confirmed":"Read in the settings, from Boston"/,
    );
  });
});

describe('a claim without a source', () => {
  const unstated: Confirmation = {claim: 'regions.unstated', sources: []};
  it('is nothing that the watch can see, but who has looked can', () => {
    assert.throws(
      () => tried(unstated),
      (error) => error instanceof RangeError && /rests on no source/.test(error.message),
    );
    const after = tried({...unstated, byHand: 'Read all of LinkedIn’s texts again'});
    assert.equal(after.regions.find(({id}) => id === 'unstated')?.checked, today);
  });
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
    const after = accept(document, ['sources.ico', 'sources.eu-notice'], found);
    assert.deepEqual(after.sources['ico']?.watch, {
      by: 'passage',
      around: 'resume',
      print: '1111222233334444',
    });
    assert.match(JSON.stringify(tried(ico, found, after).authorities), new RegExp(today));
    assert.equal(tried(profile, found, after).used.profile?.checked, today);
  });

  it('is not there to accept where nothing was found', () => {
    assert.throws(() => accept(document, ['sources.register'], found), /has not been seen/);
    const away = watched({'sources.ico': {state: 'unreachable', print}});
    assert.throws(() => accept(document, ['sources.ico'], away), /nothing new to accept/);
    assert.throws(() => accept(document, ['sources.help-faq'], found), /nothing new to accept/);
  });

  it('is accepted altogether or not at all', () => {
    const before = structuredClone(document);
    assert.throws(() => accept(document, ['sources.ico', 'sources.register'], found), RangeError);
    assert.deepEqual(document, before);
    assert.throws(() => accept(document, [], found), /name what you have read/);
  });

  it('is not there to accept where something else was looked at', () => {
    const other = documentWith('sources.ico.watch', {by: 'passage', around: 'pause', print});
    assert.throws(() => accept(other, ['sources.ico'], found), /watched otherwise/);
    const elsewhere = structuredClone(document);
    Object.assign(elsewhere.sources['ico'] ?? {}, {url: 'https://ico.org.uk/made-up'});
    assert.throws(() => accept(elsewhere, ['sources.ico'], found), /another address/);
  });
});
