/// <reference types="node" />
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {parsePolicy} from '../../src/policy/check.js';
import {checkPolicy, policySchema} from '../../src/policy/schema.js';
import {documentWith, documentWithout, shippedDocument} from '../support/policy-document.js';

const setting = 'links.setting.url';
const source = 'sources.register.url';
const noLink = 'must be an https address on www.linkedin.com';
const noSource = 'must be an https address';
const {regions} = shippedDocument();
const group = {...regions[0], territories: []};
/** The path of a group of places. */
const of = (id: string) => `regions.${regions.findIndex((each) => each.id === id)}`;

/** What is wrong, the document, and the line that must say so. */
const refused: readonly (readonly [name: string, document: unknown, fault: string])[] = [
  ['nothing', undefined, 'document: must be a value of the type object'],
  ['a text', 'policy', 'document: must be'],
  ['a list', [], 'document: must be'],
  ['another version', documentWith('version', 2), 'version: must be 1'],
  ['an unknown key', documentWith('colour', 'red'), 'document: unknown key colour'],
  ['an unknown key inside', documentWith('start.by', 'x'), 'start: unknown key by'],
  ['an unknown claim', documentWith('claims.new', {}), 'claims: unknown key new'],
  ['no start', documentWithout('start'), 'start: must be'],
  ['a claim without sources', documentWithout('claims.default.sources'), 'claims.default.sources:'],
  [
    'a claim with no source in its list',
    documentWith('claims.default.sources', []),
    'claims.default.sources: needs at least one source',
  ],
  ['a day that is none', documentWith('checked', '2025-02-30'), 'checked: must be a day that'],
  ['a month that is none', documentWith('start.value', '2025-13-01'), 'start.value: must be a day'],
  ['a day in words', documentWith('checked', '3 November 2025'), 'checked: must be a day as'],
  [
    'a country in small letters',
    documentWith(`${of('uk')}.countries`, ['gb']),
    `${of('uk')}.countries.0: must be an ISO 3166-1 alpha-2 code in capitals`,
  ],
  [
    'a country of three letters',
    documentWith(`${of('uk')}.countries`, ['GBR']),
    `${of('uk')}.countries.0: must be an ISO`,
  ],
  [
    'a country listed twice',
    documentWith(`${of('uk')}.countries`, ['GB', 'DE']),
    `${of('uk')}: DE is listed twice`,
  ],
  ['no regions', documentWith('regions', []), 'regions: needs a group'],
  [
    'an unknown status',
    documentWith('regions.0.status', 'soon'),
    'regions.0.status: must be began or',
  ],
  [
    'a start without a day',
    documentWithout('regions.0.since'),
    'regions.0.since: the status “began” needs a day',
  ],
  [
    'a day where nothing began',
    documentWith(`${of('us')}.since`, '2025-11-03'),
    `${of('us')}.since: the status “earlier” has no day`,
  ],
  [
    'a status without a source',
    documentWith('regions', [{...group, sources: []}]),
    'regions.0.sources: needs at least one source',
  ],
  [
    'a source over http',
    documentWith(source, 'http://www.theregister.com/'),
    `${source}: ${noSource}`,
  ],
  [
    'a source with a user in its address',
    documentWith(source, 'https://www.theregister.com@example.com/'),
    `${source}: ${noSource}`,
  ],
  ['a script', documentWith(source, 'javascript:alert(1)'), `${source}: ${noSource}`],
  ['no address at all', documentWith(source, 'theregister'), `${source}: ${noSource}`],
  [
    'an action link on another allowed host',
    documentWith(setting, 'https://www.theregister.com/'),
    `${setting}: ${noLink}`,
  ],
  [
    'an action link on another LinkedIn host',
    documentWith(setting, 'https://linkedin.com/'),
    `${setting}: ${noLink}`,
  ],
  [
    'an action link over http',
    documentWith(setting, 'http://www.linkedin.com/'),
    `${setting}: ${noLink}`,
  ],
  [
    'an action link with a user',
    documentWith(setting, 'https://me@www.linkedin.com/'),
    `${setting}: ${noLink}`,
  ],
  [
    'a quotation mark in an address',
    documentWith(setting, 'https://www.linkedin.com/"'),
    `${setting}: ${noLink}`,
  ],
  [
    'a cited source that is missing',
    documentWith('start.sources', ['nowhere']),
    'start.sources: no source is called “nowhere”',
  ],
  [
    'a cited source that every object seems to have',
    documentWith('start.sources', ['constructor']),
    'start.sources: no source is called “constructor”',
  ],
  [
    'a seed that is no source',
    documentWith('seed', 'nowhere'),
    'seed: no source is called “nowhere”',
  ],
  [
    'two groups of one name',
    documentWith(`${of('uk')}.id`, 'eu'),
    `${of('uk')}.id: “eu” is there twice`,
  ],
  [
    'a remark on no place',
    documentWithout('claims.legal-basis.where'),
    'claims.legal-basis.where: a remark needs the places',
  ],
  [
    'a remark on a place that is none',
    documentWith('claims.legal-basis.where', ['europe']),
    'claims.legal-basis.where: “europe” is neither a group nor the code of a country',
  ],
  [
    'places of what is no remark',
    documentWith('used.profile.where', ['eu']),
    'used.profile.where: is for remarks only',
  ],
  [
    'a label missing in English',
    documentWithout('labels.en.toggle'),
    'labels.en: every label is needed in English',
  ],
  ['no English labels', documentWithout('labels.en'), 'labels.en: every label is needed'],
  ['an empty label', documentWith('labels.de.me.text', ''), 'labels.de.me.text: must not be empty'],
  [
    'a label hardly attested',
    documentWith('labels.de.me.mark', 'C'),
    'labels.de.me.mark: must be A or B',
  ],
  ['an unknown label', documentWith('labels.de.you', {}), 'labels.de: unknown key you'],
  ['no steps', documentWith('steps.web.value', []), 'steps.web.value: needs a step'],
  [
    'an unknown step',
    documentWith('steps.web.value', ['dance']),
    'steps.web.value.0: must be photo or',
  ],
];

describe('a policy document', () => {
  it('as shipped is valid', () => {
    assert.deepEqual(checkPolicy(shippedDocument()).faults, undefined);
  });

  for (const [name, document, fault] of refused) {
    it(`with ${name} is refused, with the place and the reason`, () => {
      const {faults = []} = checkPolicy(document);
      assert.ok(
        faults.some((line) => line.startsWith(fault)),
        `wanted “${fault}”, found:\n${faults.join('\n') || 'no fault'}`,
      );
    });
  }

  it('of a newsroom may cite its own site, need not know of a seed, and may keep a source that it does not cite', () => {
    const document = documentWith('sources.own', {
      kind: 'press',
      publisher: 'The Newsroom',
      lang: 'en',
      url: 'https://news.example:8443/linkedin',
      read: 'page',
    });
    document.start.sources = ['own'];
    document.sources['spare'] = {kind: 'press', publisher: 'P', lang: 'en', read: 'page'};
    delete document.seed;
    delete document.sources['pcworld'];
    const text = JSON.stringify(document).replaceAll('"pcworld"', '"own"');
    assert.deepEqual(checkPolicy(JSON.parse(text)).faults, undefined);
  });

  it('that has a fault in one place is told of that place alone', () => {
    const more = documentWith('claims.more', {value: true, standing: 'press', sources: ['spare']});
    more.sources['spare'] = {kind: 'press', publisher: 'P', lang: 'en', read: 'page'};
    const rows: readonly (readonly [document: unknown, fault: string])[] = [
      [more, 'claims: unknown key more'],
      [documentWith('labels.en.you', {}), 'labels.en: unknown key you'],
      [documentWith('regions.0.since', '3 Nov'), 'regions.0.since: must be a day as YYYY-MM-DD'],
      [documentWith('sources.register.kind', 'blog'), 'sources.register.kind: must be official'],
    ];
    for (const [document, fault] of rows) {
      const {faults = []} = checkPolicy(document);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.ok(faults[0]?.startsWith(fault), faults[0]);
    }
  });

  it('that is refused names every fault in one error', () => {
    const document = documentWith(setting, 'http://www.linkedin.com/');
    document.checked = 'today';
    assert.throws(
      () => parsePolicy(document),
      (error) => error instanceof TypeError && /^checked: .*\nlinks\.setting/m.test(error.message),
    );
  });

  it('has a JSON Schema that demands the same keys', () => {
    const schema = z.toJSONSchema(policySchema);
    assert.equal(schema.type, 'object');
    assert.equal(schema.additionalProperties, false);
    const {required = []} = schema;
    assert.ok(required.includes('start'));
    assert.ok(!required.includes('seed'));
    assert.deepEqual(
      Object.keys(shippedDocument()).filter((key) => !(key in (schema.properties ?? {}))),
      [],
    );
  });
});
