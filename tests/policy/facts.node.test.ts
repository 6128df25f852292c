/// <reference types="node" />
// What `npm run check` and the build ask of the project's own facts: each fault is one line, with its place and the cure.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFacts} from '../../scripts/facts/read-facts.js';
import {latestToday} from '../../src/policy/checked.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {documentWith, documentWithout, shippedDocument} from '../support/policy-document.js';

const {checked, start} = shippedDocument();

const faultsOf = (document: unknown, today = checked) =>
  readFacts(JSON.stringify(document), today).faults ?? [];

function changed(change: (document: PolicyDocument) => void): PolicyDocument {
  const document = shippedDocument();
  change(document);
  return document;
}

const spare = {kind: 'press', publisher: 'P', lang: 'en', read: 'page', watch: {by: 'address'}};
const claim = {value: true, standing: 'official', sources: ['eu-notice'], checked};
const later = '2099-01-01';

/** What is wrong, the document, and the one line that says so. */
const rows: readonly (readonly [name: string, document: unknown, fault: string])[] = [
  [
    'a source elsewhere',
    documentWith('sources.register.url', 'https://example.com/'),
    'sources.register.url: example.com is not in scripts/facts/hosts.ts',
  ],
  [
    'a host that only ends alike',
    documentWith('sources.register.url', 'https://evilwww.theregister.com/'),
    'sources.register.url: evilwww.theregister.com is not in',
  ],
  [
    'a port',
    documentWith('sources.register.url', 'https://www.theregister.com:444/'),
    'sources.register.url: www.theregister.com:444 is not in',
  ],
  [
    'a source that nothing cites',
    documentWith('sources.more', spare),
    'sources.more: nothing cites it',
  ],
  [
    'a source that nobody watches',
    documentWithout('sources.register.watch'),
    'sources.register: does not say how it is watched',
  ],
  [
    'a link that nobody watches',
    documentWithout('links.ads.watch'),
    'links.ads: does not say how it is watched',
  ],
  [
    'a watch of no kind that there is',
    documentWith('sources.register.watch', {by: 'luck'}),
    'sources.register.watch.by: ',
  ],
  [
    'a watch of an archive without its commit in full',
    documentWith('sources.eu-notice.watch.commit', '185513a'),
    'sources.eu-notice.watch.commit: must be a commit, in full',
  ],
  [
    'a seed that is no source',
    documentWith('seed', 'nobody'),
    'seed: no source is called “nobody”',
  ],
  [
    'the word of LinkedIn on press alone',
    documentWith('claims.default.sources', ['netzpolitik', 'gulf-news']),
    'claims.default.standing: is “official”, but none of its sources is',
  ],
  [
    'the word of an authority on press alone',
    documentWith('claims.sign-in.sources', ['netzpolitik']),
    'claims.sign-in.standing: is “regulator”, but none of its sources is',
  ],
  [
    'places on press alone that pass for official',
    documentWith('regions.0.sources', ['register']),
    'regions.eu.standing: is “official”, but none of its sources is',
  ],
  [
    'a check that has not been',
    documentWith('checked', later),
    `checked: ${later} has not come yet`,
  ],
  [
    'an edition that has not been published',
    documentWith('issued', later),
    `issued: ${later} has not come yet`,
  ],
  [
    'a claim checked before all was checked',
    documentWith('used.profile.checked', '2026-01-01'),
    `used.profile.checked: is before the day from which all is checked, ${checked}`,
  ],
  [
    'a claim checked on a day that has not come',
    documentWith('regions.0.checked', later),
    `regions.eu.checked: ${later} has not come yet`,
  ],
  [
    'a link checked before all was checked',
    documentWith('links.setting.checked', '2026-01-01'),
    `links.setting.checked: is before the day from which all is checked, ${checked}`,
  ],
  [
    'a link that nobody has checked',
    documentWithout('links.ads.checked'),
    'links.ads.checked: is not there',
  ],
  [
    'a source from the future',
    documentWith('sources.register.date', later),
    `sources.register.date: ${later} has not come yet`,
  ],
  [
    'an announcement after the start',
    documentWith('claims.announced.value', '2025-11-04'),
    `claims.announced: 2025-11-04 is after start, ${start.value}`,
  ],
  [
    'a first roll-out after the announcement',
    documentWith('claims.first-roll-out.value', '2025-10-01'),
    'claims.first-roll-out: 2025-10-01 is after claims.announced',
  ],
  [
    'what is in force later than it was checked',
    documentWith('claims.still-in-force.value', later),
    `claims.still-in-force: ${later} is after checked, ${checked}`,
  ],
  [
    'a place that began before the start',
    documentWith('regions.0.since', '2025-11-02'),
    `regions.eu.since: 2025-11-02 is before start, ${start.value}`,
  ],
  [
    'a day to come on the word of the press',
    changed(({regions}) => {
      Object.assign(regions.find(({id}) => id === 'ch') ?? {}, {
        since: later,
        sources: ['register'],
        standing: 'press',
      });
    }),
    'regions.ch.since: is still to come, which the box says on LinkedIn’s word',
  ],
  [
    'a claim without a sentence',
    documentWith('unused.location', claim),
    'unused.location: has no sentence: give it a row in src/policy/statements.ts',
  ],
  [
    'a sentence without its claim',
    documentWithout('purposes.recruiting'),
    'purposes.recruiting: is not there, and “recruiting” in src/policy/statements.ts needs it',
  ],
  [
    'a silent claim that is gone',
    documentWithout('claims.sign-in'),
    'claims.sign-in: is not there, and src/policy/statements.ts declares it silent',
  ],
  [
    'a value that no sentence says',
    documentWith('claims.retroactive.value', true),
    'claims.retroactive: its value is true, and no sentence',
  ],
  [
    'another way of telling members than the sentence has',
    documentWith('claims.notice.value', ['email']),
    'claims.notice: its value is ["email"], and no sentence',
  ],
];

describe('the facts', () => {
  it('as shipped are right, today and on the day of their check', () => {
    assert.deepEqual(faultsOf(shippedDocument()), []);
    assert.deepEqual(faultsOf(shippedDocument(), latestToday()), []);
  });

  for (const [name, document, fault] of rows) {
    it(`with ${name} are refused in one line that says where and why`, () => {
      const faults = faultsOf(document);
      assert.equal(faults.length, 1, faults.join('\n'));
      const line = `src/policy/linkedin.json: ${fault}`;
      assert.ok(faults[0]?.startsWith(line), `wanted “${line}”, found “${faults[0] ?? ''}”`);
    });
  }

  it('with seed notes and no seed name each note', () => {
    const faults = faultsOf(documentWithout('seed'));
    assert.ok(faults.some((line) => line.includes('start.seed: the document names no seed')));
  });

  it('with a source that only a refused claim cites do not call the source useless', () => {
    const document = documentWith('unused.location', {...claim, sources: ['spare']});
    Object.assign(document.sources, {spare});
    const faults = faultsOf(document);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', /unused\.location: has no sentence/);
  });
});

describe('the file of the facts', () => {
  const text = JSON.stringify(shippedDocument(), null, 2);
  const broken: readonly (readonly [name: string, text: string, fault: RegExp])[] = [
    ['nothing', '', /^src\/policy\/linkedin\.json: (line 1: )?is not JSON/],
    ['no end', text.slice(0, -2), /linkedin\.json: line \d{3,}: is not JSON: /],
    [
      'a comma too many',
      text.replace('"version": 1,', '"version": 1,,'),
      /: line 3: is not JSON: /,
    ],
    ['a comma at the end', '{"a": [\n1,\n]}', /linkedin\.json: (line \d: )?is not JSON: /],
    ['a comment', text.replace('{', '{ // facts'), /linkedin\.json: line \d: is not JSON: /],
    [
      'a key twice',
      text.replace('"version": 1,', '"version": 1,\n  "version": 1,'),
      /: line 4: version is there twice; only the last would count/,
    ],
    [
      'a key twice, deep inside',
      text.replace('"kind": "official",', '"kind": "press",\n      "kind": "official",'),
      /: line \d+: sources\.eu-notice\.kind is there twice/,
    ],
    [
      'a key twice in a list',
      text.replace('"id": "eu",', '"id": "eu",\n      "id": "eu",'),
      /: line \d+: regions\.0\.id is there twice/,
    ],
  ];
  for (const [name, content, fault] of broken) {
    it(`with ${name} is refused in one line`, () => {
      const {faults = []} = readFacts(content, checked);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', fault);
      assert.ok(!faults[0]?.includes('\n'));
    });
  }
});
