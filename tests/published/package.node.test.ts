// The package as npm packs it, to the eyes of those who know what goes wrong in others' projects. Needs a build.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../scripts/lib/files.js';

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'optout-package-'));
  let packed = '';
  before(() => {
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    packed = join(folder, readdirSync(folder)[0] ?? '');
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  /** What a program of this folder prints, where it finds fault. */
  function faultsBy(file: string, ...args: string[]): string {
    const program = join(import.meta.dirname, 'node_modules', file);
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
    });
    return status === 0 ? '' : stdout + stderr;
  }

  it('is what publint would have it', () => {
    assert.equal(faultsBy('publint/src/cli.js', 'run', packed, '--strict'), '');
  });

  it('has types that resolve wherever modules of ESM do', () => {
    // A file for script tags: bundlers would not take its languages along, so nobody imports it.
    const args = [packed, '--profile', 'esm-only', '--exclude-entrypoints', 'ai-optout.js'];
    assert.equal(faultsBy('@arethetypeswrong/cli/dist/index.js', ...args), '');
  });
});
