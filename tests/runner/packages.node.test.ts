// Packages of their own are installed and tested, and every test of theirs is counted.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {testPackage} from '../support/runner/packages.js';
import type {Result} from '../support/runner/results.js';

// Node would take the tests within this test for a part of it, and skip them.
delete process.env['NODE_TEST_CONTEXT'];

const root = mkdtempSync(join(tmpdir(), 'optout-packages-'));
after(() => {
  rmSync(root, {recursive: true});
});

function write(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), {recursive: true});
  writeFileSync(join(root, path), content);
}

function addPackage(name: string, scripts: Record<string, string>, hasLock = true): void {
  const about = {name, version: '1.0.0', scripts};
  write(`${name}/package.json`, JSON.stringify(about));
  if (!hasLock) return;
  const lock = {...about, lockfileVersion: 3, packages: {'': {name, version: '1.0.0'}}};
  write(`${name}/package-lock.json`, JSON.stringify(lock));
}

async function resultsOf(name: string): Promise<Result[]> {
  const results: Result[] = [];
  for await (const result of testPackage(join(root, name))) results.push(result);
  return results;
}

addPackage('cms/editor', {
  test: 'node --test good.test.mjs; node --test more/bad.test.mjs',
});
write('cms/editor/good.test.mjs', "import {test} from 'node:test'; test('good', () => {});");
write(
  'cms/editor/more/bad.test.mjs',
  "import {test} from 'node:test'; test('also good', () => {}); test('bad', () => { throw new Error('Why'); });",
);
addPackage('browsers', {test: 'echo', 'test:browser': 'echo "3 passed, 1 failed"; exit 1'});
addPackage('silent', {'test:browser': 'exit 1'});
addPackage('unlocked', {test: 'echo'}, false);
addPackage('nothing-to-test', {build: 'echo'}, false);

test('each `node --test` of a script counts, and what failed is said with its file', async () => {
  const [result, ...others] = await resultsOf('cms/editor');
  assert.deepEqual(others, []);
  assert.equal(result?.passed, 2);
  assert.equal(result.failed, 1);
  assert.match(result.failures?.[0] ?? '', /editor\/more\/bad\.test\.mjs › bad\n +Why$/);
});

test('other programs count by their last line, or as one', async () => {
  const [inNode, inBrowsers] = await resultsOf('browsers');
  assert.deepEqual([inNode?.passed, inNode?.failed], [1, 0]);
  assert.deepEqual([inBrowsers?.passed, inBrowsers?.failed], [3, 1]);
  const [silent] = await resultsOf('silent');
  assert.deepEqual([silent?.passed, silent?.failed], [0, 1]);
});

test('one that cannot be installed has failed', async () => {
  const [result] = await resultsOf('unlocked');
  assert.deepEqual([result?.failed, result?.note], [1, 'npm ci failed']);
});

test('one without tests is not even installed', async () => {
  assert.deepEqual(await resultsOf('nothing-to-test'), []);
});
