// npm run watch: looks at every source and link of the facts, and writes what it found into watch.json and watch.md.
//   --contact <address>   where you can be reached, for those who are asked; else `homepage` in package.json
//   --only <id>           of these sources and links only, such as sources.ico
//   --facts <file>        of another document than the project's own, whose rules it need not keep
//   --to <folder>         where it writes, and where the last run did; else the project's folder
//   --archives <address>  where archives are, with a slash at the end; else https://github.com/
// Ends with 0 when nothing has changed, 3 without a verdict on some, 4 changed, 5 moved, 6 gone. It changes no fact.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {loadPolicyDocument} from '../build/policy.js';
import type {PolicyDocument} from '../src/policy/policy-document.js';
import {readJson, root} from './lib/files.js';
import {exitCodeOf, type Watched} from './watch/finding.js';
import {reportOf} from './watch/report.js';
import {itemsOf, watchAll} from './watch/watch-all.js';

const {values} = parseArgs({
  options: {
    contact: {type: 'string'},
    only: {type: 'string', multiple: true},
    facts: {type: 'string'},
    to: {type: 'string', default: root},
    archives: {type: 'string', default: 'https://github.com/'},
  },
});
const {version, homepage} = readJson('package.json') as {version: string; homepage?: string};
const contact = values.contact ?? process.env['OPTOUT_CONTACT'] ?? homepage;
if (!contact || !/^[\x21-\x7e]+$/.test(contact)) {
  console.error(
    'Who asks? Those whose pages are looked at should be able to reach you:\nnpm run watch -- --contact https://example.org/about',
  );
  process.exit(2);
}
const written = resolve(values.to, 'watch.json');
const last = existsSync(written)
  ? (JSON.parse(readFileSync(written, 'utf8')) as Watched)
  : undefined;
const document = values.facts
  ? (JSON.parse(readFileSync(values.facts, 'utf8')) as PolicyDocument)
  : loadPolicyDocument();
const items = itemsOf(document).filter(({id}) => values.only?.includes(id) ?? true);
const found = await watchAll(
  items,
  {
    contact,
    version,
    last,
    archives: values.archives,
    folder: resolve(values.to, '.cache/watch'),
    limit: 20_000,
    wholeLimit: 600_000,
    gap: 2000,
    pause: 2000,
  },
  (id, {state, note}) => {
    console.log(`${state.padEnd(11)} ${id}${note ? `: ${note}` : ''}`);
  },
);
const all: Watched = {
  at: found.at,
  findings: {...(values.only ? last?.findings : {}), ...found.findings},
};
mkdirSync(values.to, {recursive: true});
writeFileSync(written, `${JSON.stringify(all, null, 2)}\n`);
writeFileSync(resolve(values.to, 'watch.md'), reportOf(all));
console.log('Written to watch.json and watch.md.');
process.exitCode = exitCodeOf(found);
