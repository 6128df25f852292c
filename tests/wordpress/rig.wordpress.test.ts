// The sites that these tests run on: each has a port of its own, and none is taken away from a run that is going on.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {removeLeftovers} from './rig/leftovers.js';
import {freePort} from './rig/server.js';
import {bootSite} from './support/wordpress.js';

const stranger = createServer((_request, response) => response.end('Yes?'));
await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
const {port: taken} = stranger.address() as AddressInfo;
const scratch = mkdtempSync(join(tmpdir(), 'optout-rig-'));
after(() => {
  stranger.close();
  rmSync(scratch, {recursive: true});
});

test('another program on the port is not taken for the site, which goes elsewhere', async () => {
  const ports = [taken];
  const site = await bootSite({findPort: () => Promise.resolve(ports.pop() ?? freePort())});
  assert.notEqual(new URL(site.url).port, String(taken));
  assert.match(await (await fetch(site.url)).text(), /A site for tests/);
});

test('where every port is taken, there is no site, and that is said', async () => {
  await assert.rejects(bootSite({findPort: () => Promise.resolve(taken)}), {name: 'PortTaken'});
});

const rows: readonly [whose: string, code: string | undefined, isKept: boolean][] = [
  ['of a process that runs', undefined, true],
  ['of a process that runs for somebody else', 'EPERM', true],
  ['of a process that is gone', 'ESRCH', false],
];

for (const [name, code, isKept] of rows) {
  test(`a site ${name} is ${isKept ? 'kept' : 'removed'}`, (t) => {
    t.mock.method(process, 'kill', () => {
      if (code) throw Object.assign(new Error(code), {code});
      return true;
    });
    mkdirSync(join(scratch, '4711-site'), {recursive: true});
    removeLeftovers(scratch);
    assert.equal(existsSync(join(scratch, '4711-site')), isKept);
  });
}
