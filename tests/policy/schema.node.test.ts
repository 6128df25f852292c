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
const noSource = 'must be an https address on an allow-listed host';
const group = {...shippedDocument().regions[0], territories: []};

/** What is wrong, the document, and the line that must say so. */
const refused: readonly (readonly [name: string, document: unknown, fault: string])[] = [
  ['nothing', undefined, 'document: Invalid input'],
  ['a text', 'policy', 'document: Invalid input'],
  ['a list', [], 'document: Invalid input'],
  ['another version', documentWith('version', 2), 'version: Invalid input'],
  ['an unknown key', documentWith('colour', 'red'), 'document: unknown key colour'],
  ['an unknown key inside', documentWith('start.by', 'x'), 'start: unknown key by'],
  ['an unknown claim', documentWith('claims.new', {}), 'claims: unknown key new'],
  ['no start', documentWithout('start'), 'start: Invalid input'],
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
    documentWith('regions.2.countries', ['gb']),
    'regions.2.countries.0: must be an ISO 3166-1 alpha-2 code in capitals',
  ],
  [
    'a country of three letters',
    documentWith('regions.2.countries', ['GBR']),
    'regions.2.countries.0: must be an ISO',
  ],
  [
    'a country listed twice',
    documentWith('regions.2.countries', ['GB', 'DE']),
    'regions.2: DE is listed twice',
  ],
  ['no regions', documentWith('regions', []), 'regions: needs a group'],
  ['an unknown status', documentWith('regions.0.status', 'soon'), 'regions.0.status: Invalid'],
  ['a start without a day', documentWithout('regions.0.since'), 'regions.0.since: a day belongs'],
  [
    'a day where nothing began',
    documentWith('regions.6.since', '2025-11-03'),
    'regions.6.since: a day belongs',
  ],
  [
    'a status without a source',
    documentWith('regions', [{...group, sources: []}]),
    'regions.0.sources: needs at least one source',
  ],
  ['a source over http', documentWith(source, 'http://www.theregister.com/'), `${source}: `],
  ['a source elsewhere', documentWith(source, 'https://example.com/'), `${source}: ${noSource}`],
  [
    'a host that only ends alike',
    documentWith(source, 'https://evilwww.theregister.com/'),
    `${source}: ${noSource}`,
  ],
  [
    'a name before the host',
    documentWith(source, 'https://www.theregister.com@example.com/'),
    `${source}: ${noSource}`,
  ],
  ['a port', documentWith(source, 'https://www.theregister.com:444/'), `${source}: ${noSource}`],
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
    'a source that is not cited',
    documentWith('sources.more', {kind: 'press', publisher: 'P', lang: 'en', read: 'page'}),
    'sources.more: no claim cites this source',
  ],
  ['an unknown seed', documentWith('seed', 'nobody'), 'seed: no source is called “nobody”'],
  [
    'a label missing in English',
    documentWithout('labels.en.toggle'),
    'labels.en: every label is needed in English',
  ],
  ['no English labels', documentWithout('labels.en'), 'labels.en: every label is needed'],
  ['an empty label', documentWith('labels.de.me.text', ''), 'labels.de.me.text: must not be empty'],
  ['a label hardly attested', documentWith('labels.de.me.mark', 'C'), 'labels.de.me.mark: Invalid'],
  ['an unknown label', documentWith('labels.de.you', {}), 'labels.de: unknown key you'],
  ['no steps', documentWith('steps.web.value', []), 'steps.web.value: needs a step'],
  ['an unknown step', documentWith('steps.web.value', ['dance']), 'steps.web.value.0: Invalid'],
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
