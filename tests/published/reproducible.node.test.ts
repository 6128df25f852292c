// A build depends on the commit alone: two clones in two folders, in two time zones, give the same bytes, so that anybody
// can make the published files again and compare.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {root} from '../../scripts/lib/files.js';

const run = promisify(execFile);

describe('the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'optout-clones-'));
  after(() => {
    rmSync(folder, {recursive: true});
  });

  /** By path, a hash of each file that is published. */
  async function buildIn(name: string, zone: string): Promise<Record<string, string>> {
    const clone = join(folder, name);
    await run('git', ['clone', '--quiet', root, clone]);
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    await run('npm', ['run', '--silent', 'build'], {
      cwd: clone,
      env: {...process.env, TZ: zone},
      shell: process.platform === 'win32',
    });
    const dist = join(clone, 'dist');
    return Object.fromEntries(
      readdirSync(dist, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [
          path.slice(dist.length),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ]),
    );
  }

  it('gives the same bytes in another folder and another time zone', async () => {
    const [here, there] = await Promise.all([
      buildIn('a', 'Asia/Tokyo'),
      buildIn('another folder', 'America/Los_Angeles'),
    ]);
    assert.ok(Object.keys(here).length > 400);
    assert.deepEqual(there, here);
  });
});
