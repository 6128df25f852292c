// Runs tests/wordpress against every WordPress that can be had: node tests/wordpress/rig/run-tests.js
//   --require-wordpress     without a WordPress the run fails (also OPTOUT_REQUIRE_WORDPRESS=1); the first version is
//                           meant, as Debian may have replaced the others by newer ones
//   --version 6.8           only this one
//   any other word          only the files with this in their names
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {findChromium} from '../../../scripts/lib/browsers.js';
import {runNodeTests} from '../../support/runner/run-node-tests.js';
import {Unavailable} from './errors.js';
import {defaultCache, obtainWordPress, versions, wordPressVersion} from './obtain.js';
import {obtainOldPhp} from './php.js';

/**
 * @typedef {Partial<import('../../support/runner/failures.js').Summary> & {label: string, passed: number, failed: number,
 *   seconds?: number, note?: string}} Result
 */

/**
 * One result for each version. The first one fails where it cannot be had but is required; any other that cannot be had
 * is only named.
 *
 * @param {object} [options]
 * @param {string[]} [options.files] test files, from the project's folder
 * @param {string[]} [options.wanted] versions of WordPress
 * @param {boolean} [options.required]
 * @param {(result: Result) => void} [options.onResult]
 */
export async function runWordPressTests({
  files = findWordPressTests(),
  wanted = versions,
  required = Boolean(process.env.OPTOUT_REQUIRE_WORDPRESS),
  onResult = () => {},
} = {}) {
  for (const version of wanted) onResult(await testVersion(version, files, required));
}

export function findWordPressTests() {
  return readdirSync('tests/wordpress')
    .filter((name) => name.endsWith('.wordpress.test.js'))
    .sort()
    .map((name) => `tests/wordpress/${name}`);
}

async function testVersion(version, files, required) {
  const missing = whatIsMissing(version);
  if (missing) {
    const failed = required && version === versions[0] ? 1 : 0;
    return {label: `WordPress ${version}`, passed: 0, failed, note: `skipped: ${missing}`};
  }

  const label = `WordPress ${wordPressVersion(obtainWordPress({version}))}`;
  // Each file has a WordPress and a Chromium of its own; more than two starve each other.
  const result = await runNodeTests(['--test-concurrency=2', ...files], {
    env: {OPTOUT_WORDPRESS: version},
    minutes: 15,
  });
  return {...result, label, failures: result.failures.map((each) => `${label} › ${each}`)};
}

/** Fetches what the tests need, once and not by each of them. */
function whatIsMissing(version) {
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
function fetchOldPhp() {
  try {
    obtainOldPhp({cache: defaultCache});
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.log(`PHP 7.4 cannot be had: ${error.message}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {'require-wordpress': {type: 'boolean'}, version: {type: 'string', multiple: true}},
  });
  const all = findWordPressTests();
  const results = [];
  await runWordPressTests({
    files: all.filter(
      (file) => positionals.length === 0 || positionals.some((word) => file.includes(word)),
    ),
    ...(values.version && {wanted: values.version}),
    ...(values['require-wordpress'] && {required: true}),
    onResult: (result) => results.push(result),
  });
  for (const {label, passed, failed, seconds, note} of results) {
    const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
    console.log(`${label}: ${passed} passed, ${failed} failed${note ? `, ${note}` : ''}${time}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
