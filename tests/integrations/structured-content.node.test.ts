import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type * as Server from '../../src/targets/server/server.js';

// The example imports the package by its name, as a site does; so the comparison does too.
const server = 'ai-optout-box-for-linkedin/server.js';
const {locales, renderOptOut} = (await import(server)) as typeof Server;

interface Field {
  readonly name: string;
  readonly options?: readonly (string | number)[];
}

const path = '../../integrations/structured-content/render.js';
const {renderEntry, schema} = (await import(path)) as {
  renderEntry: (entry: unknown, format?: string) => string;
  schema: {readonly fields: readonly Field[]};
};

describe('structured content', () => {
  it('an entry is drawn as the same options are, in every language and format', () => {
    for (const lang of locales) {
      for (const format of ['shadow', 'plain', 'text']) {
        assert.equal(renderEntry({lang}, format), renderOptOut({lang, format}), lang);
      }
    }
  });

  it('every choice that the form offers is one', () => {
    for (const {name, options = []} of schema.fields) {
      for (const value of options) {
        const warnings: string[] = [];
        const onWarning = (warning: string) => warnings.push(warning);
        const given = renderOptOut({[name]: value, onWarning});
        assert.deepEqual(warnings, [], `${name}: ${value}`);
        assert.equal(renderEntry({[name]: name === 'show' ? [value] : value}), given);
      }
    }
  });

  const bad: Readonly<Record<string, unknown>> = {
    'no entry': undefined,
    'an entry that was deleted': null,
    'an entry that is text': 'linkedinAiOptOut',
    'an empty entry': {},
    'an entry with nulls': {lang: null, region: null, layout: null, show: null, theme: null},
    'an entry with markup': {
      lang: '"><script>alert(1)</script>',
      region: '<b>',
      theme: '" onload="',
    },
    'an entry of the wrong types': {
      lang: 7,
      region: [],
      layout: {},
      show: 'steps',
      headingLevel: 'x',
    },
    'an entry with parts that are no text': {show: [{toString: null}, [], null, Symbol('steps')]},
    'an entry with more than is known': {
      _type: 'linkedinAiOptOut',
      _key: 'a',
      nonce: 'x',
      format: 'y',
    },
  };
  it('of a list with odd parts, the good ones are heeded', () => {
    const entry = {show: ['steps', {toString: null}, 'limits']};
    assert.equal(renderEntry(entry), renderOptOut({show: 'steps limits'}));
  });

  for (const [name, entry] of Object.entries(bad)) {
    it(`${name}: drawn as if nothing was given`, () => {
      assert.equal(renderEntry(entry), renderOptOut({}));
    });
  }
});
