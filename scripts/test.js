// `npm test`: every gate and every test; the last line is always `N passed, N failed`.
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {engineNames, findEngines} from './lib/browsers.js';
import {parts} from './lib/parts.js';
import {installBrowsers} from '../tests/support/runner/install-browsers.js';
import {atLeastOne} from '../tests/support/runner/failures.js';
import {endAll, run} from '../tests/support/runner/run.js';
import {readSummary, runNodeTests} from '../tests/support/runner/run-node-tests.js';
import {parseArguments} from '../tests/support/runner/parse-arguments.js';
import {installDependencies, requireNode, root} from './setup.js';

requireNode();
process.chdir(root);

// The build goes first: on a fresh checkout it meets what `npm start` does, a tree in which nothing is generated yet.
const gates = ['build', 'lint', 'typecheck', 'check', 'size'];
const results = [];
const scratch = mkdtempSync(join(tmpdir(), 'optout-test-'));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    endAll();
    record('Stopped', {failed: 1});
    finish();
    process.exit(1);
  });
}

try {
  await runAll();
} catch (error) {
  console.error(error);
  record('Test program', {failed: 1});
}
finish();

async function runAll() {
  const options = parseArguments(process.argv.slice(2), [...gates, 'node', 'browser', 'wordpress']);
  if (!installDependencies()) return record('Dependencies', {failed: 1});
  const wanted = (step) => options.steps.includes(step);
  const files = findTests(options.matches);
  if (options.filtered && Object.values(files).every((found) => found.length === 0)) {
    return record('Tests', {failed: 1, note: 'no file matches'});
  }

  for (const gate of gates.filter(wanted)) await runGate(gate);
  // Some of the tests in Node open pages, too.
  if (['node', 'browser', 'wordpress'].some(wanted)) installBrowsers();
  if (wanted('node')) await testInNode(files.node, options.filtered);
  if (wanted('browser')) await testInBrowsers(files.browser, options);
  if (wanted('wordpress')) await runWordPress(files.wordpress, options.filtered);
}

async function runGate(name) {
  headline(`npm run ${name}`);
  const {code, seconds} = await run('npm', ['run', '--silent', name]);
  record(name, {[code === 0 ? 'passed' : 'failed']: 1, seconds});
}

async function testInNode(files, filtered) {
  if (files.length === 0 && filtered) return;
  headline('node --test');
  if (files.length === 0) return record('Node', {failed: 1, note: 'no tests found'});
  record('Node', await runNodeTests(['--import', 'tsx', ...files]));
}

async function testInBrowsers(files, {filtered, engines: chosen}) {
  if (files.length === 0 && filtered) return;
  headline('Browser tests');
  const required = (process.env.OPTOUT_REQUIRE_ENGINES ?? '').split(',').filter(Boolean);
  const present = findEngines().filter((engine) => !chosen || chosen.includes(engine));
  for (const engine of required.filter((name) => !present.includes(name) && !chosen)) {
    record(engineNames[engine] ?? engine, {failed: 1, note: 'not installed'});
  }
  if (present.length === 0) return record('Browsers', {failed: 1, note: 'none installed'});

  const summary = join(scratch, 'browsers.json');
  const runner = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  const {code, seconds} = await run(process.execPath, [runner, '--files', ...files], {
    // Browsers that had to be stopped leave their profiles: here they go with the rest.
    env: {OPTOUT_TEST_SUMMARY: summary, OPTOUT_ENGINES: present.join(','), TMPDIR: scratch},
    minutes: 15,
  });
  console.log(`All engines together: ${seconds.toFixed(1)} s`);
  const counts = readSummary(summary);
  for (const engine of present) {
    record(engineNames[engine], atLeastOne(counts[engineNames[engine]] ?? {}));
  }
  const anyFailed = present.some((engine) => counts[engineNames[engine]]?.failed !== 0);
  if (code !== 0 && !anyFailed) record('Test runner', {failed: 1, note: `exit code ${code}`});
}

async function runWordPress(files, filtered) {
  if (files.length === 0 && filtered) return;
  headline('WordPress');
  // Imported late: on a fresh checkout what it needs was not there when this file was loaded.
  const {runWordPressTests} = await import('../tests/wordpress/rig/run-tests.js');
  await runWordPressTests({files, onResult: ({label, ...result}) => record(label, result)});
}

function findTests(matches) {
  const all = readdirSync('tests', {recursive: true})
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.[jt]s$/.test(file) && !isInPackage(file) && matches(file))
    .sort();
  const kindOf = (file) => /\.(node|wordpress)\.test\./.exec(file)?.[1] ?? 'browser';
  const of = (kind) => all.filter((file) => kindOf(file) === kind);
  return {node: of('node'), browser: of('browser'), wordpress: of('wordpress')};
}

/** Folders with packages of their own run their tests themselves. */
function isInPackage(file) {
  return parts.some((folder) => file.startsWith(`${folder}/`));
}

function headline(text) {
  console.log(`\n── ${text}`);
}

function record(label, {passed = 0, failed = 0, failures = [], seconds, note}) {
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
  const line = `${label}: ${passed} passed, ${failed} failed${note ? `, ${note}` : ''}${time}`;
  results.push({line, passed, failed, failures});
  console.log(line);
}

function finish() {
  rmSync(scratch, {recursive: true, force: true, maxRetries: 5});
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failures = results.flatMap((result) => result.failures);
  // Once more, as of a long run often only the end is at hand.
  if (failures.length > 0) headline('Failures');
  for (const failure of failures) console.log(failure);
  headline('Summary');
  for (const {line} of results) console.log(line);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
