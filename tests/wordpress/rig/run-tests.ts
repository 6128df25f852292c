// Runs tests/wordpress against WordPresses that can be had: npx tsx tests/wordpress/rig/run-tests.ts
//   --version 6.8           only this one, instead of the newest
//   any other word          only the files with this in their names
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {findChromium} from '../../../scripts/lib/browsers.js';
import {runNodeTests} from '../../support/runner/node-tests.js';
import {Report, type Result} from '../../support/runner/results.js';
import {endAll} from '../../support/runner/run.js';
import {Unavailable} from './errors.js';
import {defaultCache, obtainWordPress} from './obtain.js';
import {obtainOldPhp} from './php.js';
import {versions, wordPressVersion} from './versions.js';

interface Options {
  /** Test files, from the project's folder. */
  readonly files: readonly string[];
  /** Every version there is, and not only the newest. */
  readonly all?: boolean;
  readonly wanted?: readonly string[];
  readonly onResult: (result: Result) => void;
}

/**
 * One result for each version. With OPTOUT_REQUIRE_WORDPRESS=1 the first one fails where it cannot be had; any other that
 * cannot be had is only named, as Debian may have replaced it by a newer one.
 */
export async function runWordPressTests(options: Options): Promise<void> {
  const {files, all = false, wanted = all ? versions : versions.slice(0, 1), onResult} = options;
  const required = Boolean(process.env['OPTOUT_REQUIRE_WORDPRESS']);
  for (const [index, version] of wanted.entries()) {
    onResult(await testVersion(version, files, required && index === 0));
  }
}

async function testVersion(
  version: string,
  files: readonly string[],
  required: boolean,
): Promise<Result> {
  const missing = whatIsMissing(version);
  if (missing) {
    return {
      label: `WordPress ${version}`,
      failed: required ? 1 : 0,
      note: `skipped: ${missing}`,
    };
  }
  const label = `WordPress ${wordPressVersion(obtainWordPress({version}))}`;
  // Each file has a Chromium of its own; more than two starve each other.
  const result = await runNodeTests(['--test-concurrency=2', ...files], {
    env: {OPTOUT_WORDPRESS: version},
  });
  const failures = (result.failures ?? []).map((each) => `${label} › ${each}`);
  return {...result, label, failures};
}

/** Fetches what the tests need, once and not by each of them. */
function whatIsMissing(version: string): string | undefined {
  if (!findChromium()) return 'no Chromium';
  try {
    obtainWordPress({version});
    fetchOldPhp();
    return undefined;
  } catch (error) {
    if (error instanceof Unavailable) return `no WordPress ${version} (${error.message})`;
    throw error;
  }
}

/** Debian moves old releases to its archive; then the oldest PHP goes unchecked, and the test says so. */
function fetchOldPhp(): void {
  try {
    obtainOldPhp({cache: defaultCache});
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.log(`PHP 7.4 cannot be had: ${error.message}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values, positionals: words} = parseArgs({
    allowPositionals: true,
    options: {version: {type: 'string', multiple: true}},
  });
  const files = readdirSync('tests/wordpress')
    .filter((name) => name.endsWith('.wordpress.test.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort()
    .map((name) => `tests/wordpress/${name}`);
  const report = new Report({allDurations: true});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endAll();
      process.exit(1);
    });
  }
  await runWordPressTests({
    files,
    ...(values.version && {wanted: values.version}),
    onResult: report.record,
  });
  process.exitCode = report.finish() ? 0 : 1;
}
