/// <reference types="node" />
// What the build says of its own files: their hashes, what of others is in them, and what the archive for hosts holds.
// Needs a build.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {readings, requests} from '../../build/published/privacy.js';
import {thirdParties} from '../../build/published/third-party.js';
import {readJson, readLocales, readText, root} from '../../scripts/lib/files.js';

const {name, version} = readJson('package.json') as {name: string; version: string};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('integrity.json', () => {
  const hashes = readJson('dist/integrity.json') as Readonly<Record<string, string>>;

  it('has every file that a page loads', () => {
    const wanted = [
      ...['ai-optout.js', 'policy-check.js', 'frame/host.js'],
      ...readLocales().map((tag) => `standalone/${tag}.js`),
      ...readLocales()
        .slice(1)
        .map((tag) => `locales/${tag}.js`),
    ];
    assert.deepEqual(
      wanted.filter((path) => !(path in hashes)),
      [],
    );
  });

  it('has the hash that browsers compute', () => {
    for (const [path, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(`${root}dist/${path}`);
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, path);
    }
  });
});

describe('third parties', () => {
  const bill = readJson('dist/sbom.cdx.json') as {
    bomFormat: string;
    serialNumber?: string;
    components: {name: string; version?: string; hashes?: {content: string}[]}[];
  };

  it('are all in the bill of materials, which has no day and no number of its own', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    const names = bill.components.map((each) => each.name);
    for (const each of thirdParties) assert.ok(names.includes(each.name), each.name);
    assert.ok(names.includes('lit-html'), 'what a dependency needs');
    assert.ok(!('serialNumber' in bill));
    for (const each of bill.components) {
      if (each.name === 'Unicode CLDR') continue;
      assert.match(each.version ?? '', /^\d+\.\d+/, each.name);
      assert.match(each.hashes?.[0]?.content ?? '', /^[\da-f]{128}$/, each.name);
    }
  });

  it('have their licences beside the files they are in', () => {
    const notices = readText('dist/third-party-notices.txt');
    for (const each of thirdParties) {
      assert.equal(notices.includes(`${each.name} (${each.license})`), each.kind !== 'dependency');
    }
    assert.match(notices, /UNICODE LICENSE V3/);
    assert.match(notices, /Copyright \(c\) \d+ Colin McDonnell/);
  });
});

describe('privacy.json', () => {
  it('says what the box reads, asks and keeps', () => {
    const said = readJson('dist/privacy.json') as {
      tracking: boolean;
      reads: {data: unknown};
      requests: {data: unknown};
      stores: {data: Record<string, string[]>};
    };
    assert.equal(said.tracking, false);
    assert.deepEqual(said.reads.data, readings);
    assert.deepEqual(Object.values(said.stores.data).flat(), []);
    assert.deepEqual(said.requests.data, requests);
  });
});

describe('the archive for hosts', () => {
  const zip = unzipSync(readFileSync(`${root}dist/release/${name}-${version}.zip`));
  const files = new Map(
    Object.entries(zip).map(([path, bytes]) => [path.slice(`${name}-${version}/`.length), bytes]),
  );

  it('has all that is copied, pasted or uploaded', () => {
    for (const path of [
      ...['ai-optout.js', 'policy-check.js', 'locales/sv.js', 'standalone/sv.js', 'policy.json'],
      ...['static/sv.html', 'static/sv.compact.html', 'plain/sv.html', 'plain/sv.txt'],
      ...['newsletter/sv.html', 'newsletter/sv.short.html', 'frame/sv.html', 'frame/host.js'],
      ...['server.js', 'csp.json', 'integrity.json', `wordpress/${name}.zip`],
      'third-party-notices.txt',
    ]) {
      assert.ok(files.has(`dist/${path}`), path);
    }
    assert.ok(!files.has('dist/types/index.d.ts'));
  });

  it('has its checksums, inside and beside it', () => {
    const lines = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.split('  '));
    const inside = lines(strFromU8(files.get('SHA256SUMS') ?? new Uint8Array()));
    assert.equal(inside.length, files.size - 1);
    for (const [hash, path = ''] of inside) {
      assert.equal(sha256(files.get(path) ?? new Uint8Array()), hash, path);
    }
    const beside = lines(readText('dist/release/SHA256SUMS'));
    assert.equal(beside.length, 2);
    for (const [hash, path = ''] of beside) {
      assert.equal(sha256(readFileSync(`${root}dist/release/${path}`)), hash, path);
    }
  });
});
