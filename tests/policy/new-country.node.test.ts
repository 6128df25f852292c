/// <reference types="node" />
// A country is added in the document alone: all languages speak of a day to come as such, and of a past one as past.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFacts} from '../../scripts/facts/read-facts.js';
import {makeTimeZones} from '../../scripts/generate-time-zones.js';
import type {Guide} from '../../src/guide/guide.js';
import {locales} from '../../src/locale/generated/locales.js';
import {compilePolicy} from '../../src/policy/compile-policy.js';
import {guideFor, sectionOf, wordsOf} from '../support/guide.js';
import {shippedDocument, unlistedCountry} from '../support/policy-document.js';

const code = unlistedCountry();
const since = '2097-01-15';
const document = shippedDocument();
const example = document.regions.find(({status}) => status === 'began');
assert.ok(example);
const group = {...example, id: 'new', since, shown: [code], countries: [code], territories: []};
document.regions.push({...group, sources: ['eu-notice'], standing: 'official'});
const policy = compilePolicy(document);

const english = await wordsOf('en');
const at = (now: string, region = code, words = english): Guide =>
  guideFor(words, region, {policy, now: new Date(now), format: 'en-GB'});
const verdictOf = (guide: Guide) => guide.verdict.statements[0]?.text;
const rowsOf = (guide: Guide) =>
  (sectionOf(guide, 'region').rows ?? []).map(({term, items}) => ({
    term: term.text,
    places: items.map(({text}) => text),
  }));
const name = at(since).verdict.title;

describe('a country where it begins on a day to come', () => {
  it('keeps the rules of the facts', () => {
    assert.deepEqual(readFacts(JSON.stringify(document)).faults, undefined);
  });

  it('has time zones as soon as it is in the document', () => {
    const listed = policy.regions.flatMap(({codes}) => codes.split(' '));
    assert.match(makeTimeZones(undefined, new Set(listed)), new RegExp(` ${code}\\b`));
  });

  const rows: readonly (readonly [now: string, begins: boolean])[] = [
    [document.checked, true],
    ['2097-01-14T23:59:59Z', true],
    ['2097-01-15T00:00:00Z', false],
    ['2097-06-01', false],
  ];
  for (const [now, begins] of rows) {
    const sentence = begins
      ? 'LinkedIn says that on 15 January 2097 it will begin using members’ data here to train AI that creates content.'
      : 'On 15 January 2097, LinkedIn began using members’ data here to train AI that creates content.';
    it(`on ${now} reads “${sentence.slice(0, 30)}…”, and stands in a row of its own`, () => {
      const guide = at(now);
      assert.equal(verdictOf(guide), sentence);
      assert.equal(guide.verdict.status, 'began');
      const term = begins ? 'To begin on 15 January 2097' : 'Began on 15 January 2097';
      assert.deepEqual(
        rowsOf(guide).filter(({places}) => places.includes(name)),
        [{term, places: [name]}],
      );
    });
  }

  it('leaves the others as they are', () => {
    const before = guideFor(english, 'SE', {format: 'en-GB'});
    const after = at(document.checked, 'SE');
    assert.deepEqual(after.verdict.statements, before.verdict.statements);
    assert.deepEqual(
      rowsOf(after).filter(({places}) => !places.includes(name)),
      rowsOf(before),
    );
  });

  it('comes after those that began sooner, before those of other statuses', () => {
    const terms = rowsOf(at(document.checked)).map(({term}) => term);
    const own = terms.indexOf('To begin on 15 January 2097');
    assert.ok(own > terms.indexOf('Began on 3 November 2025'));
    assert.ok(own < terms.indexOf(english.messages.beganEarlier));
  });

  for (const locale of locales) {
    it(`${locale}: is told apart from one where it has begun`, async () => {
      const words = await wordsOf(locale);
      const {begins, began, beginsOn, beganOn} = words.messages;
      const [before, after] = [at(document.checked, code, words), at('2097-06-01', code, words)];
      assert.notEqual(verdictOf(before), verdictOf(after));
      assert.match(verdictOf(before) ?? '', /LinkedIn/);
      assert.notEqual(begins('x'), began('x'));
      assert.notEqual(beginsOn('x'), beganOn('x'));
    });
  }
});
