// `node --test`, with its results also as numbers.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {readFileCounts} from './browser-tests.js';
import {add, atLeastOne, describeFailure, nothing, type Counts, type Result} from './results.js';
import {run, type RunOptions} from './run.js';

const reporter = new URL('node-reporter.js', import.meta.url).href;

const reporterOptions = [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...[`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'],
];

/** Runs test files; `args` are for Node, the files last. */
export async function runNodeTests(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Omit<Result, 'label'>> {
  return countingTests(async (env) => {
    const all = ['--import', 'tsx', '--test', ...reporterOptions, ...args];
    return run(process.execPath, all, {...options, env: {...env, ...options.env}});
  });
}

/** The variables that let every `node --test` and every Web Test Runner of ours count, and what was counted. */
export async function countingTests(
  act: (env: Readonly<Record<string, string>>) => ReturnType<typeof run>,
): Promise<Omit<Result, 'label'>> {
  const folder = mkdtempSync(join(tmpdir(), 'optout-node-'));
  const engines = 'engines.json';
  const {code, seconds} = await act({
    OPTOUT_TEST_RESULTS: folder,
    OPTOUT_TEST_SUMMARY: join(folder, engines),
  });
  const counts = add(
    ...readdirSync(folder).flatMap((name) =>
      name === engines ? readFileCounts(join(folder, name)) : readCounts(join(folder, name)),
    ),
  );
  rmSync(folder, {recursive: true, force: true});
  return {...atLeastOne(counts, code), seconds};
}

/** The same as NODE_OPTIONS, for programs that call `node --test` themselves. */
export const countingNodeOptions = reporterOptions.join(' ');

interface Written extends Omit<Counts, 'failures'> {
  readonly failures: readonly {file?: string; name: string; message: string}[];
}

function readCounts(file: string): Counts {
  try {
    const {failures, durations, ...rest} = JSON.parse(readFileSync(file, 'utf8')) as Written;
    return {
      ...rest,
      failures: failures.map((each) =>
        describeFailure([relative('', each.file ?? ''), each.name], each.message),
      ),
      durations: durations.map((each) => ({...each, file: relative('', each.file)})),
    };
  } catch {
    return nothing;
  }
}
