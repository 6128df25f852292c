// npm run build: everything that is published, into dist/. What it imports has been generated before: `npm run generate`.
import {execFile} from 'node:child_process';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {promisify} from 'node:util';
import {build} from 'vite';
import * as z from 'zod/mini';
import type {PolicyDocument} from '../src/policy/policy-document.js';
import {policySchema} from '../src/policy/schema.js';
import type {renderOptOut} from '../src/targets/server/server.js';
import {publishedDocument} from '../build/policy.js';
import {asciiJson, marked} from '../build/ascii.js';
import {writeRelease} from '../build/published/archive.js';
import {collectStyleHashes} from '../build/published/csp.js';
import {integrities} from '../build/published/integrity.js';
import {privacy} from '../build/published/privacy.js';
import {removeUnreachableTypes} from '../build/published/reachable-types.js';
import {assertListed, billOfMaterials, notices} from '../build/published/third-party.js';
import {writeFrames} from '../build/frame-pages.js';
import {manifestFiles} from '../build/manifest/editor-data.js';
import {configOf} from '../build/vite/builds.js';
import {readLocales, root, writeText} from './lib/files.js';
import {readKey} from './publish/sign.js';
import {writeRenditions} from '../build/renditions.js';
import {writeWordPress} from '../build/wordpress.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

rmSync(`${root}dist`, {recursive: true, force: true});

const locales = readLocales();
const builds = [
  ...['npm', 'react', 'policy-check', 'server', 'script-tag', 'frame', 'frame-host'],
  ...locales.map((locale) => `standalone:${locale}`),
  ...locales.slice(1).map((locale) => `frame-words:${locale}`),
];

await Promise.all([writeTypes(), runBuilds()]);
assertListed();

writeText('dist/policy.json', asciiJson(signed(publishedDocument())));
writeText('dist/policy.schema.json', asciiJson(z.toJSONSchema(policySchema)));
for (const [path, text] of Object.entries(manifestFiles())) writeText(`dist/${path}`, text);

const {renderOptOut: render} = (await import(`${root}dist/server.js`)) as {
  renderOptOut: typeof renderOptOut;
};
writeRenditions();
writeFrames(render);
writeText('dist/csp.json', json(collectStyleHashes(render)));
await writeWordPress();
writeText('dist/integrity.json', json(integrities()));
writeText('dist/privacy.json', asciiJson(privacy()));
writeText('dist/sbom.cdx.json', json(billOfMaterials()));
writeText('dist/third-party-notices.txt', marked(notices()));
writeRelease();

/** For pages with `policy-key`, where whoever builds has a key: see docs/facts-feed.md. */
function signed(document: PolicyDocument): PolicyDocument {
  const file = process.env['OPTOUT_FACTS_KEY'];
  return file ? readKey(readFileSync(file, 'utf8')).signed(document) : document;
}

async function writeTypes(): Promise<void> {
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {cwd: root});
  // As they are: what they speak to is installed in projects with such a framework only.
  const templates = 'targets/jsx';
  cpSync(`${root}src/${templates}`, `${root}dist/types/${templates}`, {recursive: true});
  removeUnreachableTypes();
}

/** A few at a time: while one waits for the bundler, another one's plugins run. */
async function runBuilds(): Promise<void> {
  const waiting = builds.values();
  const work = async () => {
    for (const name of waiting) await build(configOf(name));
  };
  await Promise.all(Array.from({length: 4}, work));
}
