// npm run publish-facts, after src/policy/linkedin.json has changed: from there to every form in dist/, with a list of
// what there is to upload.
import {spawnSync} from 'node:child_process';
import {changedFiles, fingerprintsOf} from './publish/fingerprints.js';
import {uploadList} from './publish/forms.js';
import {root} from './lib/files.js';

const dist = `${root}dist`;
const before = fingerprintsOf(dist);
for (const script of [
  ['scripts/facts.ts'],
  ['scripts/check.ts'],
  ['scripts/generate.ts', '--build'],
]) {
  const tsx = `${root}node_modules/tsx/dist/cli.mjs`;
  const {status} = spawnSync(process.execPath, [tsx, ...script], {cwd: root, stdio: 'inherit'});
  if (status !== 0) {
    console.error('Nothing is to be uploaded before this is right.');
    process.exit(1);
  }
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
  ].join('\n'),
);
