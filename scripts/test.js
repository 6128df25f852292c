// `npm test`: every gate and every test; the last line is always `N passed, N failed`.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {engineNames, findEngines} from './lib/browsers.js';
import {installBrowsers} from './lib/install-browsers.js';
import {endAll, run} from './lib/run.js';
import {readOptions} from './lib/test-options.js';
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
  const options = readOptions(process.argv.slice(2), [...gates, 'node', 'browser', 'wordpress']);
  if (!installDependencies()) return record('Dependencies', {failed: 1});
  const wanted = (step) => options.steps.includes(step);
  const files = findTests(options.matches);
  if (options.filtered && Object.values(files).every((found) => found.length === 0)) {
    return record('Tests', {failed: 1, note: 'no file matches'});
  }

  for (const gate of gates.filter(wanted)) await runGate(gate);
  // Some of the tests in Node open pages, too.
  if (['node', 'browser', 'wordpress'].some(wanted)) installBrowsers();
  if (wanted('node')) await runNodeTests(files.node, options.filtered);
  if (wanted('browser')) await runBrowserTests(files.browser, options);
  if (wanted('wordpress')) await runWordPress(files.wordpress, options.filtered);
}

async function runGate(name) {
  headline(`npm run ${name}`);
  const {code, seconds} = await run('npm', ['run', '--silent', name]);
  record(name, {[code === 0 ? 'passed' : 'failed']: 1, seconds});
}

async function runNodeTests(files, filtered) {
  if (files.length === 0 && filtered) return;
  headline('node --test');
  if (files.length === 0) return record('Node', {failed: 1, note: 'no tests found'});
  const tap = join(scratch, 'node.tap');
  const reporters = ['spec', 'stdout', 'tap', tap].map((value, index) =>
    index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
  );
  const args = ['--import', 'tsx', '--test', ...reporters, ...files];
  const {code, seconds} = await run(process.execPath, args);
  const total = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(read(tap))?.[1] ?? 0);
  const failed = total('fail') + total('cancelled');
  record('Node', {...atLeastOne(total('pass'), failed, code), seconds});
}

async function runBrowserTests(files, {filtered, engines: chosen}) {
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
  const counts = JSON.parse(read(summary) || '{}');
  for (const engine of present) {
    const {passed = 0, failed = 0} = counts[engineNames[engine]] ?? {};
    record(engineNames[engine], atLeastOne(passed, failed, 0));
  }
  const anyFailed = present.some((engine) => counts[engineNames[engine]]?.failed !== 0);
  if (code !== 0 && !anyFailed) record('Test runner', {failed: 1, note: `exit code ${code}`});
}

async function runWordPress(files, filtered) {
  if (files.length === 0 && filtered) return;
  headline('WordPress');
  // Imported late: on a fresh checkout what it needs was not there when this file was loaded.
  const {runWordPressTests} = await import('./lib/wordpress/run-tests.js');
  await runWordPressTests({files, onResult: ({label, ...result}) => record(label, result)});
}

/** A run that ended badly, or in which nothing was tested, has failed, whatever was counted. */
function atLeastOne(passed, failed, code) {
  const bad = failed === 0 && (passed === 0 || code !== 0);
  return {passed, failed: bad ? 1 : failed, note: bad ? 'no complete run' : undefined};
}

function findTests(matches) {
  const all = readdirSync('tests', {recursive: true})
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.[jt]s$/.test(file) && matches(file))
    .sort();
  const kindOf = (file) => /\.(node|wordpress)\.test\./.exec(file)?.[1] ?? 'browser';
  const of = (kind) => all.filter((file) => kindOf(file) === kind);
  return {node: of('node'), browser: of('browser'), wordpress: of('wordpress')};
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function headline(text) {
  console.log(`\n── ${text}`);
}

function record(label, {passed = 0, failed = 0, seconds, note}) {
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
  const line = `${label}: ${passed} passed, ${failed} failed${note ? `, ${note}` : ''}${time}`;
  results.push({line, passed, failed});
  console.log(line);
}

function finish() {
  rmSync(scratch, {recursive: true, force: true, maxRetries: 5});
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n── Summary`);
  for (const {line} of results) console.log(line);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
