// Web Test Runner in every engine that there is, with its results also as numbers.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {engineNames, engines, findEngines, type Engine} from '../../../scripts/lib/browsers.js';
import type {FileCounts} from '../count-reporter.js';
import {add, atLeastOne, type Result} from './results.js';
import {run} from './run.js';

interface Options {
  readonly files: readonly string[];
  /** Only these; all that are found otherwise. */
  readonly engines: readonly Engine[] | undefined;
  /** A folder for what browsers leave behind when they had to be stopped. */
  readonly scratch: string;
}

/** One result for each engine, also for one that is required and missing. */
export async function runBrowserTests(options: Options): Promise<Result[]> {
  const required = (process.env['OPTOUT_REQUIRE_ENGINES'] ?? '').split(',');
  const wanted = options.engines ?? engines;
  const found = findEngines();
  const present = wanted.filter((engine) => found.includes(engine));
  const more: Result[] = (options.engines ?? engines.filter((name) => required.includes(name)))
    .filter((engine) => !present.includes(engine))
    .map((engine) => ({label: engineNames[engine], failed: 1, note: 'not installed'}));
  if (present.length === 0) return [...more, {label: 'Browsers', failed: 1, note: 'none'}];

  const {counts: all, code} = await runOnce(present, options);
  if (code !== 0 && all.every(({failed}) => failed === 0)) {
    more.push({label: 'Test runner', failed: 1, note: `exit code ${String(code)}`});
  }
  const counts: FileCounts[] = [];
  for (const engine of present) {
    const ours = all.filter((each) => each.engine === engineNames[engine]);
    const broken = ours.filter(({isComplete}) => !isComplete).map(({file}) => file);
    // A browser that has crashed says nothing of the tests: it gets a second chance, and no third.
    if (broken.length > 0) {
      console.log(`${engineNames[engine]} did not come to the end of ${broken.join(', ')}: again`);
      counts.push(...ours.filter(({isComplete}) => isComplete));
      counts.push(...(await runOnce([engine], {...options, files: broken})).counts);
    } else {
      counts.push(...ours);
    }
  }
  // Files for one engine alone leave nothing to do for the others.
  const isForOne = options.files.every((file) => file.endsWith('.once.test.ts'));
  const results = (isForOne ? present.slice(0, 1) : present).map((engine) => {
    const label = engineNames[engine];
    return {label, ...atLeastOne(add(...counts.filter((each) => each.engine === label)), 0)};
  });
  return [...more, ...results];
}

async function runOnce(
  present: readonly Engine[],
  {files, scratch}: Options,
): Promise<{counts: readonly FileCounts[]; code: number | undefined}> {
  const summary = join(scratch, `${present.join('-')}-${files.length}.json`);
  const runner = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  const {code, seconds} = await run(process.execPath, ['--import', 'tsx', runner], {
    env: {
      OPTOUT_TEST_FILES: files.join('\n'),
      OPTOUT_TEST_SUMMARY: summary,
      OPTOUT_ENGINES: present.join(','),
      TMPDIR: scratch,
    },
  });
  console.log(`Together: ${seconds.toFixed(1)} s`);
  return {counts: readFileCounts(summary), code};
}

/** What `countReporter` has left; nothing where it came to none. */
export function readFileCounts(file: string): readonly FileCounts[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FileCounts[];
  } catch {
    return [];
  }
}
