// npm run generate: everything that is made from other files and not kept in the repository.
//   --build   and from that everything that is published: npm run build
//   --draft   also with translations that are missing or stale; what is built says so
import {writeBuiltInPolicy} from '../build/policy.js';
import {compileLocales} from '../build/locales.js';
import {writeVersion} from '../build/version.js';
import {root} from './lib/files.js';
import {readEnglish} from './translations/english.js';
import {translationFaults} from './translations/faults.js';

const draft = process.argv.includes('--draft');
const {broken, wrong} = translationFaults(root, readEnglish());
const faults = [...broken, ...wrong];
for (const fault of faults) console.error(fault);

if (broken.length > 0 || (wrong.length > 0 && !draft)) {
  console.error(
    broken.length > 0
      ? 'Nothing is built: these files cannot be read.'
      : 'Nothing is built: readers would get English, or what is no longer said. npm run build -- --draft builds all the same, to look at.',
  );
  process.exitCode = 1;
} else {
  if (wrong.length > 0) console.error('A draft: not to be published, and every script says so.');
  writeVersion(wrong.length > 0);
  writeBuiltInPolicy();
  compileLocales();
  // Imported late: on a fresh checkout what it imports was not there when this file was loaded.
  if (process.argv.includes('--build')) await import('./build.js');
}
