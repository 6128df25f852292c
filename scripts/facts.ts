// npm run facts, after src/policy/linkedin.json has changed: checks it, and makes anew what is made from it.
//   confirm <claim> --source <id>    first moves the day of a claim, whose sources the watch has seen
//     --by-hand "…"                  or that somebody has looked at, and how
//   accept <sources.id> …            first takes what the watch has found as what it looks for from now on
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {writeBuiltInPolicy} from '../build/policy.js';
import {compileLocales} from '../build/locales.js';
import type {PolicyDocument} from '../src/policy/policy-document.js';
import {accept} from './facts/accept.js';
import {confirm} from './facts/confirm.js';
import {writeBlocks} from './docs/blocks.js';
import {factsPath, readFacts} from './facts/read-facts.js';
import {writeFacts} from './facts/write-facts.js';
import {makeTimeZones, zonesPath} from './generate-time-zones.js';
import {readJson, readText, root, writeText} from './lib/files.js';
import type {Watched} from './watch/finding.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {source: {type: 'string', multiple: true}, 'by-hand': {type: 'string'}},
});

const {document} = readOrStop();
if (positionals.length > 0) await edit(document);
writeText(zonesPath, makeTimeZones());
writeBuiltInPolicy();
compileLocales();
const changed = await writeBlocks();
console.log(['The facts are right. What is made from them is new.', ...changed].join('\n'));

function readOrStop() {
  const {document: read, faults} = readFacts(readText(factsPath));
  return read ? {document: read} : stop(faults);
}

async function edit(before: PolicyDocument): Promise<void> {
  const [command, ...ids] = positionals;
  const [claim = '', more] = ids;
  const watched = existsSync(`${root}watch.json`) ? (readJson('watch.json') as Watched) : undefined;
  const today = new Date().toISOString().slice(0, 10);
  const confirmation = {claim, sources: values.source ?? [], byHand: values['by-hand']};
  const commands: Readonly<Record<string, () => PolicyDocument>> = {
    accept: () => accept(before, ids, watched),
    confirm: () => confirm(before, confirmation, watched, today),
  };
  if (command === 'confirm' && more !== undefined) stop(['confirm one claim at a time']);
  const run = commands[command ?? ''] ?? (() => stop(['npm run facts knows confirm and accept']));
  try {
    await writeFacts(run());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    stop([error.message]);
  }
  readOrStop();
}

function stop(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
