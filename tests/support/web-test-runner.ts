// How Web Test Runner runs the tests in browsers; web-test-runner.config.js hands it on.
import {isatty} from 'node:tty';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import {engines as allEngines, findEngines} from '../../scripts/lib/browsers.js';
import {root} from '../../scripts/lib/files.js';
import {countReporter} from './count-reporter.js';
import {findTests} from './runner/find-tests.js';
import {lastResort, launchers} from './launchers.js';
import {testServer} from './test-server.js';

// `npm run coverage`: only Chromium tells which lines have run.
const wanted = process.argv.includes('--coverage')
  ? ['chromium']
  : process.env['OPTOUT_ENGINES']?.split(',');
const present = wanted ? allEngines.filter((engine) => wanted.includes(engine)) : findEngines();

// Each is used by both groups, or there would be two of a browser.
const browsers = present.map((engine) => launchers[engine]());
const files = findTests().browser;
const isForOne = (file: string) => file.endsWith('.once.test.ts');
const groups = [
  {name: 'every engine', files: files.filter((file) => !isForOne(file)), browsers},
  // What no engine has a part in.
  {name: 'one engine', files: files.filter(isForOne), browsers: browsers.slice(0, 1)},
].filter((group) => group.files.length > 0);

export const config: TestRunnerConfig = {
  rootDir: root,
  browsers,
  ...(!process.argv.includes('--files') && {groups}),
  // One page per engine: it has the focus, and the log of requests is its own.
  concurrency: 1,
  concurrentBrowsers: browsers.length,
  nodeResolve: {exportConditions: ['browser', 'development']},
  // `auto` takes an engine it does not know for an old one and compiles for that.
  plugins: [esbuildPlugin({ts: true, tsconfig: `${root}tsconfig.json`, target: 'esnext'})],
  middleware: [testServer()],
  testRunnerHtml: runnerPage,
  staticLogging: !isatty(1),
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: isatty(1)}),
    countReporter({file: process.env['OPTOUT_TEST_SUMMARY']}),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Generated; and what is built before it is tested, or runs on servers.
    exclude: ['src/**/generated/**', 'src/targets/**'],
    reporters: ['text'],
    threshold: {statements: 97, branches: 92, functions: 96, lines: 97},
  },
  testFramework: {config: {timeout: lastResort / 2}},
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
