/// <reference types="node" />
// Editors, frameworks and the documents know the element by its manifest: it says all that the element's source says.
// Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementIn} from '../../build/manifest/element-in.js';
import {manifestFiles} from '../../build/manifest/editor-data.js';
import {elementManifest} from '../../build/manifest/manifest.js';
import {readJson, readText} from '../../scripts/lib/files.js';
import {attributeOf, optionRows} from '../../src/options.js';
import type {OptoutEventMap} from '../../src/events.js';

const element = elementIn(elementManifest());

/** What the doc comment has under a tag, as names and sentences. */
const inComment = (tag: string): string[][] =>
  Array.from(
    readText('src/ai-optout.ts').matchAll(new RegExp(`^ \\* @${tag} (\\S* ?)- (.*)$`, 'gm')),
    ([, name = '', text = '']) => [name.trim(), text],
  );

const inManifest = (
  entries: readonly {readonly name: string; readonly description?: string}[] = [],
): string[][] => entries.map(({name, description = ''}) => [name, description]);

describe('the manifest', () => {
  for (const [tag, entries] of [
    ['slot', element.slots],
    ['csspart', element.cssParts],
    ['cssproperty', element.cssProperties],
    ['fires', element.events],
  ] as const) {
    it(`has each @${tag} of the element’s doc comment, with its sentence`, () => {
      assert.ok(inComment(tag).length > 3);
      assert.deepEqual(inManifest(entries), inComment(tag));
    });
  }

  it('has each attribute of the table of options, with a sentence and a type', () => {
    const wanted = optionRows.flatMap(([name, row]) => attributeOf(name, row) ?? []);
    assert.deepEqual(
      element.attributes?.map(({name}) => name),
      wanted,
    );
    for (const {name, description, type} of element.attributes ?? []) {
      assert.match(description ?? '', /^[A-Z].*\.$/, name);
      assert.ok(type?.text, name);
    }
  });

  it('has each property, and nothing that is not for pages', () => {
    assert.deepEqual(
      element.members?.map(({kind, name}) => [kind, name]),
      ['version', ...optionRows.map(([name]) => name)].map((name) => ['field', name]),
    );
  });

  it('says what may be written: values, and which of them is the default', () => {
    const layout = element.attributes?.find(({name}) => name === 'layout');
    assert.deepEqual(layout?.type, {text: "'card' | 'compact' | 'inline'"});
    assert.equal(layout.default, "'card'");
    assert.match(layout.description ?? '', /`compact`: Verdict and link/);
  });

  it('says what each event brings', () => {
    const fields: Readonly<Record<keyof OptoutEventMap, readonly string[]>> = {
      'optout-open': ['target'],
      'optout-region-change': ['region', 'status'],
      'optout-language-change': ['locale'],
      'optout-toggle': ['section', 'open'],
      'optout-ready': ['locale', 'region', 'evidence'],
      'optout-error': ['code'],
    };
    assert.deepEqual(
      Object.fromEntries(
        (element.events ?? []).map(({name, type: {text}}) => [
          name,
          Array.from(text.matchAll(/readonly (\w+): /g), ([, field]) => field),
        ]),
      ),
      fields,
    );
  });

  it('says what each token is while no page sets it', () => {
    for (const {name, default: value} of element.cssProperties ?? []) assert.ok(value, name);
  });

  it('says which entry has the class, and which one defines the tag', () => {
    const {modules} = elementManifest();
    assert.deepEqual(
      modules.flatMap(({path, exports = []}) =>
        exports.map(({kind, name}) => `${path} ${kind} ${name}`),
      ),
      [
        'dist/index.js js LinkedInAiOptOut',
        'dist/define.js custom-element-definition linkedin-ai-optout',
        'dist/define.js js LinkedInAiOptOut',
      ],
    );
  });
});

describe('the package', () => {
  it('brings the manifest and what editors read, as made from the sources', () => {
    for (const [path, text] of Object.entries(manifestFiles())) {
      assert.equal(readText(`dist/${path}`), text, path);
    }
  });

  it('names them where tools look for them', () => {
    const named = readJson('package.json') as Record<string, unknown>;
    assert.equal(named['customElements'], 'dist/custom-elements.json');
    assert.equal(named['web-types'], './dist/web-types.json');
  });

  it('tells editors the values of each attribute', () => {
    const {tags} = readJson('dist/vscode.html-custom-data.json') as {
      tags: {name: string; attributes: {name: string; values: {name: string}[]}[]}[];
    };
    const [tag] = tags;
    assert.equal(tag?.name, 'linkedin-ai-optout');
    const theme = tag.attributes.find(({name}) => name === 'theme');
    assert.deepEqual(
      theme?.values.map(({name}) => name),
      ['auto', 'light', 'dark'],
    );
  });
});
