import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {findEngines} from './scripts/lib/browsers.js';
import {countReporter} from './tests/support/count-reporter.js';
import {launchers} from './tests/support/launchers.js';
import {testServer} from './tests/support/test-server.js';

const engines = process.env.OPTOUT_ENGINES?.split(',') ?? findEngines();

export default {
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts'],
  browsers: engines.map((engine) => launchers[engine]()),
  // One page per engine: it has the focus, and the log of requests is its own.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  nodeResolve: {exportConditions: ['browser', 'development']},
  // `auto` takes an engine it does not know for an old one and compiles for that.
  plugins: [esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'esnext'})],
  middleware: [testServer()],
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    countReporter({file: process.env.OPTOUT_TEST_SUMMARY}),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
  // Three browsers start at once, possibly on a slow machine.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
