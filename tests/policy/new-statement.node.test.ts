/// <reference types="node" />
// A claim with its sentence, added in a copy of the sources: whatever is forgotten is named, by the check or the compiler.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {root} from '../../scripts/lib/files.js';

const copy = mkdtempSync(join(tmpdir(), 'facts-'));
const options = {cwd: copy, encoding: 'utf8'} as const;
const tsc = join(root, 'node_modules/typescript/bin/tsc');
after(() => {
  rmSync(copy, {recursive: true, force: true});
});
for (const path of ['src', 'scripts', 'package.json', 'tsconfig.json']) {
  cpSync(root + path, join(copy, path), {recursive: true});
}
symlinkSync(`${root}node_modules`, join(copy, 'node_modules'), 'junction');

/** Puts `text` behind the first `anchor` of a file in the copy, or takes it out again. */
function edit(file: string, anchor: string, text: string) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  assert.ok(before.includes(anchor), `${file} has no “${anchor}”`);
  writeFileSync(path, before.replace(anchor, anchor + text));
  return () => {
    writeFileSync(path, before);
  };
}

const pieces = {
  claim: () =>
    edit(
      'src/policy/linkedin.json',
      '"unused": {',
      '"location": {"value": true, "standing": "official", "sources": ["help-faq"], "checked": "2026-11-26"},',
    ),
  row: (place = 'unused') =>
    edit(
      'src/policy/statements.ts',
      'export const statements = {',
      `location: {place: '${place}', needs: {'unused.location': true}},`,
    ),
  words: () =>
    edit(
      'src/locale/messages.ts',
      'export const messages = {',
      "location: msg('location data', {id: 'location', desc: 'List entry.'}),",
    ),
};

/** What the check says of the facts in the copy, and the entries of the row “Not used”. */
function check(): {faults: string[]; unused: string[]} {
  const code = `
    import {readFileSync} from 'node:fs';
    import {compilePolicy} from './src/policy/compile-policy.ts';
    import {readFacts, factsPath} from './scripts/facts/read-facts.ts';
    const {document, faults = []} = readFacts(readFileSync(factsPath, 'utf8'));
    const unused = document ? Object.keys(compilePolicy(document).says.unused) : [];
    console.log(JSON.stringify({faults, unused}));`;
  writeFileSync(join(copy, 'check.mts'), code);

  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'check.mts'], options),
  ) as ReturnType<typeof check>;
}

/** What the compiler says of the one file where statements meet their words. */
function compile(): string {
  const project = {extends: './tsconfig.json', files: ['src/guide/guide-context.ts'], include: []};
  writeFileSync(join(copy, 'words.json'), JSON.stringify(project));
  try {
    execFileSync(process.execPath, [tsc, '--noEmit', '-p', 'words.json'], options);
    return '';
  } catch (error) {
    return (error as {stdout: string}).stdout;
  }
}

function withPieces<Result>(made: readonly (() => void)[], look: () => Result): Result {
  try {
    return look();
  } finally {
    for (const undo of [...made].reverse()) undo();
  }
}

describe('a new statement', () => {
  it('whose row was forgotten is named', () => {
    const {faults} = withPieces([pieces.claim(), pieces.words()], check);
    assert.deepEqual(faults, [
      'src/policy/linkedin.json: unused.location: has no sentence: give it a row in src/policy/statements.ts',
    ]);
  });

  it('whose claim was forgotten is named', () => {
    const {faults} = withPieces([pieces.row(), pieces.words()], check);
    assert.deepEqual(faults, [
      'src/policy/linkedin.json: unused.location: is not there, and “location” in src/policy/statements.ts needs it',
    ]);
  });

  it('whose words were forgotten does not compile', () => {
    const errors = withPieces([pieces.claim(), pieces.row()], compile);
    assert.match(errors, /guide-context\.ts.*[^]*'location'/);
  });

  it('at a place where nothing asks for it is named', () => {
    const {faults} = withPieces([pieces.claim(), pieces.row('verdict'), pieces.words()], check);
    assert.deepEqual(faults, [
      'src/policy/statements.ts: location: src/guide says nothing of it at the place “verdict”',
    ]);
  });

  it('with a claim, a row and words is said, in the order of the table', () => {
    const made = [pieces.claim(), pieces.row(), pieces.words()];
    const [{faults, unused}, errors] = withPieces(made, () => [check(), compile()] as const);
    assert.deepEqual(faults, []);
    assert.equal(errors, '');
    assert.deepEqual(unused.slice(0, 2), ['location', 'privateMessages']);
  });
});
