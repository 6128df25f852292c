/// <reference types="node" />
// That nothing is packed that was built from something else: in a folder as small as a build can be.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {builtFindings} from '../../scripts/release/built.js';

const scratch = mkdtempSync(join(tmpdir(), 'optout-built-'));
after(() => {
  rmSync(scratch, {recursive: true});
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(scratch, path)), {recursive: true});
  writeFileSync(join(scratch, path), content);
}

const script = (version: string) => `/*! package ${version}, MIT */\nlet a;\n`;
const slug = 'ai-optout-box-for-linkedin';

function writePlugin(tag: string, header: string): void {
  const files = {
    [`${slug}/readme.txt`]: strToU8(`Stable tag: ${tag}\n`),
    [`${slug}/${slug}.php`]: strToU8(` * Version:           ${header}\n`),
  };
  write(`dist/wordpress/${slug}.zip`, zipSync(files));
}

const scripts = [
  'ai-optout.js',
  'define.js',
  'frame/host.js',
  'index.js',
  'server.js',
  'standalone/en.js',
];
const others = [
  'csp.json',
  'custom-elements.json',
  'frame/en.html',
  'integrity.json',
  'newsletter/en.html',
  'plain/en.html',
  'policy.json',
  'policy.schema.json',
  'privacy.json',
  'release/SHA256SUMS',
  'sbom.cdx.json',
  'static/en.html',
  'third-party-notices.txt',
  'types/index.d.ts',
];

function writeManifest(more: object = {}): void {
  write('package.json', JSON.stringify({name: 'package', version: '1.2.3', ...more}));
  utimesSync(join(scratch, 'package.json'), 1, 1);
}

beforeEach(() => {
  rmSync(join(scratch, 'dist'), {recursive: true, force: true});
  rmSync(join(scratch, 'src'), {recursive: true, force: true});
  writeManifest();
  for (const path of scripts) write(`dist/${path}`, script('1.2.3'));
  for (const path of others) write(`dist/${path}`, '');
  writePlugin('1.2.3', '1.2.3');
});

const rows: readonly (readonly [name: string, change: () => void, found: string | undefined])[] = [
  ['a build of the tree', () => undefined, undefined],
  [
    'a classic script that begins with a byte-order mark',
    () => {
      write('dist/frame/frame.js', `\uFEFF${script('1.2.3')}`);
    },
    undefined,
  ],
  [
    'no build',
    () => {
      rmSync(join(scratch, 'dist'), {recursive: true});
    },
    'dist/: nothing is built',
  ],
  [
    'half a build',
    () => {
      rmSync(join(scratch, 'dist/server.js'));
    },
    'dist/server.js is missing',
  ],
  [
    'scripts of another version',
    () => {
      write('dist/frame/host.js', script('1.2.2'));
    },
    '1 scripts in dist/ are not 1.2.3, or a draft: first frame/host.js',
  ],
  [
    'a draft',
    () => {
      for (const path of scripts) write(`dist/${path}`, script('1.2.3-draft'));
    },
    '6 scripts in dist/ are not 1.2.3, or a draft: first ai-optout.js',
  ],
  [
    'a script without a version',
    () => {
      write('dist/standalone/sv.js', 'let a;');
    },
    '1 scripts in dist/ are not 1.2.3, or a draft: first standalone/sv.js',
  ],
  [
    'the project’s site beside it',
    () => {
      write('dist/site/builder/main.js', 'let a;');
    },
    undefined,
  ],
  [
    'a plugin of another version',
    () => {
      writePlugin('0.0.0', '1.2.3');
    },
    'dist/wordpress: the plugin is 0.0.0 and 1.2.3, not 1.2.3',
  ],
  [
    'addresses of nobody’s',
    () => {
      write('dist/oembed/en.json', '{"provider_url": "https://a.example/"}');
    },
    'dist/oembed is for https://a.example/, package.json says none',
  ],
  [
    'no oEmbed where there is an address',
    () => {
      writeManifest({config: {base: 'https://a.example'}});
    },
    'dist/oembed is for no address, package.json says https://a.example',
  ],
  [
    'oEmbed for the address',
    () => {
      writeManifest({config: {base: 'https://a.example'}});
      write('dist/oembed/en.json', '{"provider_url": "https://a.example/"}');
    },
    undefined,
  ],
  [
    'a build of older facts',
    () => {
      write('src/policy/linkedin.json', '{}');
      utimesSync(join(scratch, 'src/policy/linkedin.json'), new Date(), new Date(Date.now() + 1e4));
    },
    'dist/ is older than src/policy/linkedin.json',
  ],
];

describe('before npm packs', () => {
  for (const [name, change, found] of rows) {
    it(`${found ? 'refuses' : 'takes'} ${name}`, () => {
      change();
      const findings = builtFindings(scratch);
      assert.deepEqual(findings.map(({what}) => what).sort(), found ? [found] : []);
    });
  }
});
