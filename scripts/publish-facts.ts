// npm run publish-facts, after src/policy/linkedin.json has changed: from there to every form in dist/, and to the site
// where it was there, with a list of what there is to upload. Today becomes the day of the edition.
//   --key <file>   signs policy.json with a private key (openssl genpkey -algorithm ed25519), for pages with `policy-key`
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {factsPath, readFacts} from './facts/read-facts.js';
import {editionOf, writeFacts} from './facts/write-facts.js';
import {readText, root} from './lib/files.js';
import {changedFiles, fingerprintsOf} from './publish/fingerprints.js';
import {uploadList} from './publish/forms.js';
import {readKey} from './publish/sign.js';

const {values} = parseArgs({options: {key: {type: 'string'}}});
// Before anything is written: that a key is none would be found out too late.
const key = values.key === undefined ? undefined : readKey(readFileSync(values.key, 'utf8'));
const {document, faults} = readFacts(readText(factsPath));
if (faults) stop(faults);
await writeFacts(editionOf(document, new Date().toISOString().slice(0, 10)));

const dist = `${root}dist`;
const before = fingerprintsOf(dist);
// A build empties dist/.
const hasSite = existsSync(`${dist}/site`);
for (const script of [
  ['scripts/facts.ts'],
  ['scripts/check.ts'],
  ['scripts/generate.ts', '--build'],
  ...(hasSite ? [['scripts/site.ts']] : []),
]) {
  const tsx = `${root}node_modules/tsx/dist/cli.mjs`;
  const {status} = spawnSync(process.execPath, [tsx, ...script], {
    cwd: root,
    env: {...process.env, ...(values.key ? {OPTOUT_FACTS_KEY: resolve(values.key)} : {})},
    stdio: 'inherit',
  });
  if (status !== 0) stop([]);
}

const changed = changedFiles(before, fingerprintsOf(dist));
console.log(
  [
    '',
    before.size === 0
      ? 'There was no earlier dist/ to compare with: every file is new.'
      : `${changed.length} files of dist/ have changed.`,
    'Upload what you use of them, under a new path or with caches emptied where copies are kept for long:',
    ...uploadList(changed).map((line) => `  ${line}`),
    ...(key ? [`policy.json is signed: policy-key="${key.publicKey}"`] : []),
  ].join('\n'),
);

function stop(reasons: readonly string[]): never {
  for (const reason of reasons) console.error(reason);
  console.error('Nothing is to be uploaded before this is right.');
  process.exit(1);
}
