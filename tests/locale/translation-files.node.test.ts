/// <reference types="node" />
// That whatever breaks in locales/ is told in one line with its file, its message and its cure, in copies of the files
// that people edit.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {root} from '../../scripts/lib/files.js';
import {readEnglish} from '../../scripts/translations/english.js';
import {translationFaults} from '../../scripts/translations/faults.js';
import {parseXliff, writeTargets} from '../../scripts/translations/xliff.js';

const english = readEnglish();
const scratch = mkdtempSync(join(tmpdir(), 'optout-locales-'));
cpSync(`${root}locales`, join(scratch, 'locales'), {recursive: true});
cpSync(`${root}lit-localize.json`, join(scratch, 'lit-localize.json'));
after(() => {
  rmSync(scratch, {recursive: true});
});

/** Before the translation that is broken here. */
const target = /(id="onByDefault">[^]*?<target>)/;

/** The same in the translation of “checked”. */
const inTarget = (text: string) =>
  new RegExp(`(?<=id="checked">[^]*?<target>[^<]*)${text.replace(/[$?{}]/g, '\\$&')}`);

/** What is found when one file reads otherwise. */
function faultsWith(path: string, change: (text: string) => string | undefined) {
  const file = join(scratch, path);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, 'nothing was changed');
  if (changed === undefined) rmSync(file);
  else writeFileSync(file, changed);
  try {
    return translationFaults(scratch, english);
  } finally {
    writeFileSync(file, text);
  }
}

const placeholder = '<x id="0" equiv-text="${date}"/>';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

type Row = readonly [
  name: string,
  file: string,
  change: (text: string) => string | undefined,
  fault: RegExp,
];

/** What cannot be built, not even as a draft. */
const broken: readonly Row[] = [
  [
    'a typed placeholder',
    'locales/sv.xlf',
    replace(inTarget(placeholder), '{date}'),
    /^locales\/sv\.xlf: checked: \{date\} is typed: write <x id="0" equiv-text="\$\{date\}"\/> in its place$/,
  ],
  [
    'a placeholder with another number',
    'locales/sv.xlf',
    replace(inTarget(placeholder), '<x id="7" equiv-text="${date}"/>'),
    /^locales\/sv\.xlf: checked: the <x\/> of \{date\} has another id/,
  ],
  [
    'an element inside a target',
    'locales/sv.xlf',
    replace(target, '$1Inställningen <b>är</b>'),
    /^locales\/sv\.xlf: onByDefault: has <b>: only text and <x\/> may be inside$/,
  ],
  [
    'two targets',
    'locales/sv.xlf',
    replace(target, '$1En</target><target>'),
    /^locales\/sv\.xlf: onByDefault: has 2 <target>s: keep one$/,
  ],
  [
    'a tag that is not closed',
    'locales/sv.xlf',
    replace(/(?<=id="onByDefault">[^]*?<target>[^<]*)<\/target>/, ''),
    /^locales\/sv\.xlf: onByDefault: the XML is broken at line \d+: <\/trans-unit> comes where <\/target> is due$/,
  ],
  [
    'a tag with a letter missing',
    'locales/sv.xlf',
    replace(/(?<=id="onByDefault">[^]*?<target)>/, ''),
    /^locales\/sv\.xlf: \w+: the XML is broken at line \d+/,
  ],
  [
    'a conflict that is left',
    'locales/sv.xlf',
    replace('<trans-unit id="onByDefault">', '<<<<<<< HEAD\n<trans-unit id="onByDefault">'),
    /^locales\/sv\.xlf: \w+: the XML is broken at line \d+/,
  ],
  [
    'a file cut in half',
    'locales/sv.xlf',
    (text) => text.slice(0, 9000),
    /^locales\/sv\.xlf: \w+: the XML is broken/,
  ],
  ['an empty file', 'locales/sv.xlf', () => '', /^locales\/sv\.xlf: is no XLIFF file/],
  [
    'a file that is missing',
    'locales/sv.xlf',
    () => undefined,
    /^locales\/sv\.xlf: is missing: run npm run locales$/,
  ],
  [
    'the file of another language',
    'locales/sv.xlf',
    replace('target-language="sv"', 'target-language="da"'),
    /^locales\/sv\.xlf: is for another language/,
  ],
  [
    'a comma too many',
    'locales/exceptions.json',
    replace('"The French word is the same."', '"The French word is the same.",,'),
    /^locales\/exceptions\.json: the JSON is broken at line \d+: look for a comma, quote or bracket$/,
  ],
  [
    'an exception that is no text',
    'locales/exceptions.json',
    replace('"The French word is the same."', 'true'),
    /^locales\/exceptions\.json: equal\.fr\.source: has to be a text in quotes$/,
  ],
  [
    'half a file of reviews',
    'locales/reviews.json',
    (text) => text.slice(0, 500),
    /^locales\/reviews\.json: the JSON is broken at line \d+/,
  ],
  [
    'half a lock',
    'locales/lock/sv.json',
    (text) => text.slice(0, 500),
    /^locales\/lock\/sv\.json: the JSON is broken at line \d+/,
  ],
  [
    'a lock written by hand',
    'locales/lock/sv.json',
    replace(/"target": "\w+"/, '"target": "right"'),
    /^locales\/lock\/sv\.json: \w+\.target: is no hash: take the file from git$/,
  ],
  [
    'half a list of languages',
    'lit-localize.json',
    (text) => text.slice(0, 300),
    /^lit-localize\.json: the JSON is broken/,
  ],
];

/** What is not published. */
const wrong: readonly Row[] = [
  [
    'escaped markup',
    'locales/sv.xlf',
    replace(target, '$1Inställningen &lt;b&gt;är&lt;/b&gt; '),
    /^locales\/sv\.xlf: onByDefault: has markup: write plain words$/,
  ],
  [
    'a correction without the lock',
    'locales/sv.xlf',
    replace(target, '$1Valet: '),
    /^locales\/sv\.xlf: onByDefault: was written or changed since it was noted: run npm run locales$/,
  ],
  [
    'a translation that is missing',
    'locales/sv.xlf',
    replace(/(?<=id="onByDefault">[^]*?<\/source>)\s*<target>[^<]*<\/target>/, ''),
    /^locales\/sv\.xlf: onByDefault: has no translation$/,
  ],
  [
    'another English',
    'locales/sv.xlf',
    replace('this is on by default.</source>', 'this is off by default.</source>'),
    /^locales\/sv\.xlf: onByDefault: the English has changed since it was translated: .* --confirm sv:onByDefault$/,
  ],
  [
    'a language without a review',
    'locales/reviews.json',
    replace('"sv": {', '"xx": {'),
    /^locales\/reviews\.json: sv: is missing/,
  ],
  [
    'a review of no language',
    'locales/reviews.json',
    replace('"sv": {', '"xx": {'),
    /^locales\/reviews\.json: xx is no language/,
  ],
  [
    'a file of no language',
    'lit-localize.json',
    replace('    "sv",\n', ''),
    /^locales\/sv\.xlf: is for no language/,
  ],
  [
    'a language without a row',
    'lit-localize.json',
    replace('"sv"', '"xx"'),
    /^locales\/xx\.xlf: has no row in scripts\/translations\/languages\.ts$/,
  ],
];

describe('an import', () => {
  it('of what is there already changes no letter of the file', () => {
    const xml = readFileSync(`${root}locales/sv.xlf`, 'utf8');
    const words = Object.fromEntries(
      parseXliff(xml).map(({id, target = ''}) => [id, target] as const),
    );
    assert.equal(writeTargets(xml, words), xml);
  });
});

describe('the translators’ files', () => {
  it('are right as they are', () => {
    assert.deepEqual(translationFaults(scratch, english), {broken: [], wrong: []});
  });

  for (const [name, path, change, fault] of broken) {
    it(`are not built with ${name}`, () => {
      const found = faultsWith(path, change);
      assert.ok(
        found.broken.some((line) => fault.test(line)),
        found.broken.join('\n') || 'nothing found',
      );
      for (const line of found.broken)
        assert.doesNotMatch(line, /\n| at .*:\d+:\d+\)/, 'one line, no stack');
    });
  }

  for (const [name, path, change, fault] of wrong) {
    it(`are not published with ${name}`, () => {
      const found = faultsWith(path, change);
      assert.ok(
        found.wrong.some((line) => fault.test(line)),
        [...found.broken, ...found.wrong].join('\n') || 'nothing found',
      );
    });
  }
});
