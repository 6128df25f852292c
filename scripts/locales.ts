// npm run locales: brings the translators' files up to the English words, and compiles them.
//   --import <tag> <folder>   takes translations from <folder>/<tag>.json: {"id": "text with {date}"}
//   --confirm <tag>:<id>         this translation still says what the changed English says
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {compileLocales} from '../build/locales.js';
import {readLocales, readText, root, writeText} from './lib/files.js';
import {updateLock} from './translations/lock.js';
import {parseXliff, writeTargets} from './translations/xliff.js';

const {
  values,
  positionals: [folder = '.'],
} = parseArgs({
  allowPositionals: true,
  options: {
    import: {type: 'string', multiple: true, default: []},
    confirm: {type: 'string', multiple: true, default: []},
  },
});

const extract = () => {
  execFileSync('npx', ['lit-localize', 'extract'], {cwd: root, stdio: 'inherit'});
};

extract();
const [, ...targets] = readLocales();
for (const tag of values.import) {
  const path = `locales/${tag}.xlf`;
  if (!existsSync(root + path)) throw new Error(`add ${tag} to lit-localize.json first`);
  const words = JSON.parse(readFileSync(`${folder}/${tag}.json`, 'utf8')) as Record<string, string>;
  writeText(path, writeTargets(readText(path), words));
}
for (const locale of targets) {
  const confirmed = values.confirm
    .filter((entry) => entry.startsWith(`${locale}:`))
    .map((entry) => entry.slice(locale.length + 1));
  updateLock(locale, parseXliff(readText(`locales/${locale}.xlf`)), confirmed);
}
compileLocales();
