// `npm test`: every gate and every test; the last line is always `N passed, N failed`.
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parts} from '../../../scripts/lib/parts.js';
import {runWordPressTests} from '../../wordpress/rig/run-tests.js';
import {runBrowserTests} from './browser-tests.js';
import {findTests} from './find-tests.js';
import {installBrowsers} from './install-browsers.js';
import {runNodeTests} from './node-tests.js';
import {testPackage} from './packages.js';
import {gates, parseArguments, type Options, type Step} from './parse-arguments.js';
import {Report} from './results.js';
import {endAll, run} from './run.js';

/** Runs what the arguments of `npm test -- …` ask for, and sets the exit code. */
export async function runTests(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  const report = new Report({allDurations: options.durations});
  const scratch = mkdtempSync(join(tmpdir(), 'optout-test-'));
  const finish = () => {
    rmSync(scratch, {recursive: true, force: true, maxRetries: 5});
    process.exitCode = report.finish() ? 0 : 1;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endAll();
      report.record({label: 'Stopped', failed: 1});
      finish();
      process.exit(1);
    });
  }
  try {
    await runSteps(options, report, scratch);
  } catch (error) {
    console.error(error);
    report.record({label: 'Test program', failed: 1});
  }
  finish();
}

async function runSteps(options: Options, report: Report, scratch: string): Promise<void> {
  const wants = (step: Step) => options.steps.includes(step);
  const files = findTests(options.matches);
  const count = files.node.length + files.browser.length + files.wordpress.length;
  if (options.filtered && count === 0) {
    report.record({label: 'Tests', failed: 1, note: 'no file matches'});
    return;
  }
  // The build goes first: on a fresh checkout it meets what `npm start` does, a tree in which nothing is generated yet.
  for (const gate of gates.filter(wants)) await runScript(gate, report);
  // Some of the tests in Node open pages, too.
  if (options.steps.some((step) => !(gates as readonly string[]).includes(step))) installBrowsers();
  if (wants('node')) await testInNode(files.node, options, report);
  if (wants('browser')) await testInBrowsers(files.browser, options, report, scratch);
  if (wants('wordpress')) await testInWordPress(files.wordpress, options, report);
  if (wants('packages')) await testPackages(report);
  for (const program of (['leaks', 'coverage'] as const).filter(wants)) {
    await runScript(program, report);
  }
}

async function runScript(name: string, report: Report): Promise<void> {
  report.headline(`npm run ${name}`);
  const {code, seconds} = await run('npm', ['run', '--silent', name]);
  report.record({label: name, [code === 0 ? 'passed' : 'failed']: 1, seconds});
}

async function testInNode(files: readonly string[], {filtered}: Options, report: Report) {
  if (files.length === 0 && filtered) return;
  report.headline('node --test');
  // Node leaves one core to itself by default, which on two of them is half of the machine.
  const concurrency = `--test-concurrency=${availableParallelism()}`;
  const result = files.length === 0 ? {failed: 1} : await runNodeTests([concurrency, ...files]);
  report.record({label: 'Node', ...result});
}

async function testInBrowsers(
  files: readonly string[],
  {filtered, engines}: Options,
  report: Report,
  scratch: string,
) {
  if (files.length === 0 && filtered) return;
  report.headline('Browser tests');
  for (const result of await runBrowserTests({files, engines, scratch})) report.record(result);
}

async function testInWordPress(files: readonly string[], options: Options, report: Report) {
  if (files.length === 0 && options.filtered) return;
  report.headline('WordPress');
  await runWordPressTests({files, all: options.all, onResult: report.record});
}

async function testPackages(report: Report): Promise<void> {
  for (const folder of parts) {
    report.headline(folder);
    for await (const result of testPackage(folder)) report.record(result);
  }
}
