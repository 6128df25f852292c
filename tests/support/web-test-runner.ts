// How Web Test Runner runs the tests in browsers; web-test-runner.config.js hands it on.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import {engines as allEngines, findEngines} from '../../scripts/lib/browsers.js';
import {root} from '../../scripts/lib/files.js';
import {parts} from '../../scripts/lib/parts.js';
import {countReporter} from './count-reporter.js';
import {lastResort, launchers} from './launchers.js';
import {testServer} from './test-server.js';

const wanted = process.env['OPTOUT_ENGINES']?.split(',');
const engines = wanted ? allEngines.filter((engine) => wanted.includes(engine)) : findEngines();

export const config: TestRunnerConfig = {
  rootDir: root,
  files: [
    'tests/**/*.test.ts',
    '!tests/**/*.{node,wordpress}.test.ts',
    // Their own `npm run test:browser` has them.
    ...parts.map((folder) => `!${folder}/**`),
  ],
  browsers: engines.map((engine) => launchers[engine]()),
  // One page per engine: it has the focus, and the log of requests is its own.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  nodeResolve: {exportConditions: ['browser', 'development']},
  // `auto` takes an engine it does not know for an old one and compiles for that.
  plugins: [esbuildPlugin({ts: true, tsconfig: `${root}tsconfig.json`, target: 'esnext'})],
  middleware: [testServer()],
  testRunnerHtml: runnerPage,
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY}),
    countReporter({file: process.env['OPTOUT_TEST_SUMMARY']}),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: {config: {timeout: lastResort / 5}},
  browserStartTimeout: lastResort,
  testsStartTimeout: lastResort,
  testsFinishTimeout: lastResort * 2,
};

/**
 * The page of a test file. The files follow one another in one process of a browser, and Firefox, kept busy, puts off
 * what the last one has left, to free it in one go in which nothing else runs: so it is done before the first test.
 */
function runnerPage(framework: string): string {
  const script = `await globalThis.TestUtils?.gc(); await import(${JSON.stringify(framework)});`;
  return `<!DOCTYPE html><html><head></head><body><script type="module">${script}</script></body></html>`;
}
