// `node --test`, with its results also as numbers.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {atLeastOne} from './failures.js';
import {run} from './run.js';

const reporter = new URL('summary-reporter.js', import.meta.url).href;

/**
 * @param {string[]} args for Node, the files last
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function runNodeTests(args, options) {
  const scratch = mkdtempSync(join(tmpdir(), 'optout-node-'));
  const summary = join(scratch, 'summary.json');
  const reporters = [
    ['spec', 'stdout'],
    [reporter, summary],
  ].flatMap(([name, destination]) => [
    `--test-reporter=${name}`,
    `--test-reporter-destination=${destination}`,
  ]);
  const {code, seconds} = await run(process.execPath, ['--test', ...reporters, ...args], options);
  const result = readSummary(summary);
  rmSync(scratch, {recursive: true, force: true});
  return {...atLeastOne(result, code ?? 1), seconds};
}

/** What a reporter has left; nothing where it came to none. */
export function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
