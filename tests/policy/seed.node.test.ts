/// <reference types="node" />
// What the article says that this project started from, row by row: each keeps its place in the facts, with what it
// said and whether the better evidence agrees.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shippedDocument} from '../support/policy-document.js';

const document = shippedDocument();
const {claims, used, unused, purposes, regions, labels, links, steps, sources} = document;
const region = (code: string) => regions.find(({countries}) => countries.includes(code));

interface Told {
  readonly seed?: {readonly says: string; readonly agrees: boolean} | undefined;
}

/** The row, where it is kept, what stands there, and whether it agrees. */
const rows: readonly (readonly [
  row: string,
  claim: Told | undefined,
  agrees: boolean,
  says: RegExp,
])[] = [
  ['start on 3 November 2025', document.start, true, /3 November 2025/],
  ['the EU', region('DE'), false, /US, the EU, the UK and Switzerland/],
  ['the UK', region('GB'), true, /Named/],
  ['Switzerland', region('CH'), true, /Named/],
  ['the US, as new', region('US'), false, /new on 3 November 2025/],
  ['Canada, left out', region('CA'), false, /Not named/],
  ['Hong Kong, left out', region('HK'), false, /Not named/],
  ['the other EEA countries, left out', region('NO'), false, /Not named/],
  ['purpose: rewriting text', purposes.writing, true, /[Rr]ewriting text/],
  ['purpose: recruiters', purposes.recruiting, true, /[Rr]ecruiters/],
  ['purpose: the algorithm', claims['feed-algorithm'], false, /algorithm/],
  ['used: public profiles', used.profile, true, /[Pp]ublic profiles/],
  ['used: posts', used.content, true, /[Pp]osts/],
  ['not used: private messages', unused.messages, true, /[Pp]rivate messages/],
  ['not used: hidden entries', claims['hidden-entries'], false, /[Hh]idden entries/],
  ['on by default', claims.default, true, /on by default/],
  ['not retroactive', claims.retroactive, true, /cannot be taken back/],
  ['the setting’s name', claims['setting-name'], true, /Data for Generative AI Improvement/],
  ['the switch’s name', claims['setting-name'], true, /Use my data for training content creation/],
  ['the path', claims['setting-path'], false, /Settings, Data Privacy, Data for Generative AI/],
  ['a direct link', claims['setting-link'], true, /direct link/],
  ['notice by e-mail', claims.notice, true, /e-mails/],
];

describe('the seed', () => {
  for (const [row, claim, agrees, says] of rows) {
    it(`keeps its place: ${row}`, () => {
      assert.ok(claim, 'the claim is gone');
      assert.ok(claim.seed, 'the claim does not say what the seed says');
      assert.match(claim.seed.says, says);
      assert.equal(claim.seed.agrees, agrees);
    });
  }

  it('is a source, cited where the box corrects it', () => {
    assert.equal(document.seed, 'pcworld');
    assert.equal(sources['pcworld']?.publisher, 'PCWorld');
    assert.ok(claims['hidden-entries']?.sources.includes('pcworld'));
  });

  it('is kept in values, too: day, places, default, effect, notice', () => {
    assert.equal(document.start.value, '2025-11-03');
    for (const code of ['DE', 'SE', 'CH']) assert.equal(region(code)?.status, 'began', code);
    assert.equal(region('GB')?.since, '2025-11-03');
    assert.equal(region('US')?.status, 'earlier');
    assert.equal(claims.default?.value, 'on');
    assert.equal(claims.retroactive?.value, false);
    assert.ok(claims.notice?.value.includes('email'));
  });

  it('is kept in LinkedIn’s own words, on the way and in the link', () => {
    const {en} = labels;
    assert.equal(en?.setting?.text, 'Data for Generative AI Improvement');
    assert.equal(en.toggle?.text, 'Use my data for training content creation AI models');
    assert.equal(en['app-settings']?.text, 'Settings');
    assert.match(en['data-privacy']?.text ?? '', /^data privacy$/i);
    const way = ['photo', 'menus', 'setting', 'toggle'];
    assert.deepEqual(steps.web.value, way);
    assert.deepEqual(steps.app.value, way);
    assert.match(
      links.setting.url,
      /^https:\/\/www\.linkedin\.com\/.*settings\/data-for-ai-improvement$/,
    );
  });
});
