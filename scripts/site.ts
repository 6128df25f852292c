// npm run site: the project's site into dist/site/, ready to be put on a host. Builds what is published first, where
// that has not been done.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {root} from './lib/files.js';

if (!existsSync(`${root}dist/ai-optout.js`)) {
  console.log('npm run build');
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--build'], {
    cwd: root,
    stdio: 'inherit',
  });
}

// Imported late: on a fresh checkout what it imports was not there when this file was loaded.
const {writeSite} = await import('../site/pages/write.js');
await writeSite(`${root}dist/site`);
console.log('The site is in dist/site/');
