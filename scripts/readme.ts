// npm packs README.md as it lies there: before, it becomes what the registry is to show; after, what it was.
//   --restore   after packing
import {existsSync, rmSync} from 'node:fs';
import {readJson, readText, root, writeText} from './lib/files.js';
import {publishedReadme, repositoryAddress} from './release/readme.js';

const kept = 'node_modules/.cache/README.md';

if (existsSync(root + kept)) {
  writeText('README.md', readText(kept));
  rmSync(root + kept);
}
if (!process.argv.includes('--restore')) {
  const {repository, version} = readJson('package.json') as {
    repository?: unknown;
    version: string;
  };
  const readme = readText('README.md');
  writeText(kept, readme);
  writeText('README.md', publishedReadme(readme, repositoryAddress(repository), version));
}
