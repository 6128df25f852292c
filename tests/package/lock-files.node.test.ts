// `npm ci` takes every lock file on every platform: none leaves out a package that another platform would install. npm
// writes such a file without a word when a registry does not have one of them.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

interface Lock {
  packages: Record<string, {optionalDependencies?: Record<string, string>}>;
}

const lockFiles = execFileSync('git', ['ls-files', '*package-lock.json'], {encoding: 'utf8'})
  .trim()
  .split('\n');

for (const file of lockFiles) {
  test(`${file} has the optional packages of every platform`, () => {
    const {packages} = JSON.parse(readFileSync(file, 'utf8')) as Lock;
    const listed = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
    const wanted = Object.values(packages).flatMap((about) =>
      Object.keys(about.optionalDependencies ?? {}),
    );
    assert.deepEqual(
      wanted.filter((name) => !listed.has(name)),
      [],
    );
  });
}
