// npm run locales: brings the translators' files up to the English words, and compiles them.
//   --import <tag> <folder>   takes translations from <folder>/<tag>.json: {"id": "text with {date}"}
//   --confirm <tag>:<id>         this translation still says what the changed English says
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import * as z from 'zod/mini';
import {compileLocales} from '../build/locales.js';
import {BrokenFile, readJsonAs} from './lib/broken-file.js';
import {readLocales, readText, root, writeText} from './lib/files.js';
import {readEnglish} from './translations/english.js';
import {translationFaults} from './translations/faults.js';
import {lockForm, lockPath, nextLock, writeLock} from './translations/lock.js';
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
const [, ...targets] = readLocales();

try {
  refuseUnknown();
  // What is imported may be the cure of a lost placeholder.
  stopAt(brokenLines().filter((line) => !/: placeholder \{\w+\} is lost$/.test(line)));
  execFileSync('npx', ['lit-localize', 'extract'], {cwd: root, stdio: 'inherit'});
  for (const tag of values.import) importWords(tag);
  // Also before the lock: it must not note what cannot be compiled.
  stopAt(brokenLines());
  for (const locale of targets) note(locale);
  compileLocales();
} catch (error) {
  if (!(error instanceof BrokenFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function refuseUnknown(): void {
  const tags = [...values.import, ...values.confirm.map((entry) => entry.replace(/:.*/, ''))];
  stopAt(
    tags
      .filter((tag) => !targets.includes(tag))
      .map((tag) => `${tag} is no language of lit-localize.json: add it there first`),
  );
  const ids = readEnglish();
  stopAt(
    values.confirm
      .filter((entry) => !ids.has(entry.replace(/^[^:]*:?/, '')))
      .map((entry) => `--confirm ${entry}: there is no such message; write <tag>:<id>`),
  );
}

/** What would stop lit-localize; a file that is not there yet is one it makes. */
function brokenLines(): string[] {
  const {broken} = translationFaults(root, readEnglish());
  return broken.filter((line) => !line.endsWith('.xlf: is missing: run npm run locales'));
}

function stopAt(lines: readonly string[]): void {
  if (lines.length > 0) throw new BrokenFile(lines.join('\n'));
}

function importWords(tag: string): void {
  const words = readJsonAs(`${folder}/${tag}.json`, z.record(z.string(), z.string()));
  const path = `locales/${tag}.xlf`;
  writeText(path, writeTargets(readText(path), words));
}

function note(locale: string): void {
  const path = lockPath(locale);
  const old = existsSync(root + path) ? readJsonAs(root + path, lockForm) : {};
  const confirmed = values.confirm
    .filter((entry) => entry.startsWith(`${locale}:`))
    .map((entry) => entry.slice(locale.length + 1));
  const units = parseXliff(readFileSync(`${root}locales/${locale}.xlf`, 'utf8'));
  writeText(path, writeLock(nextLock(old, units, confirmed)));
}
