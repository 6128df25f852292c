import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {findEngines} from './scripts/lib/browsers.js';
import {parts} from './scripts/lib/parts.js';
import {countReporter} from './tests/support/count-reporter.js';
import {launchers} from './tests/support/launchers.js';
import {testServer} from './tests/support/test-server.js';

// The parts run from their own folders.
const root = fileURLToPath(new URL('.', import.meta.url));
const engines = process.env.OPTOUT_ENGINES?.split(',') ?? findEngines();

export default {
  rootDir: root,
  files: [
    'tests/**/*.test.ts',
    '!tests/**/*.node.test.ts',
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
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    countReporter({file: process.env.OPTOUT_TEST_SUMMARY}),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
  // Three browsers start at once, possibly on a slow machine.
  browserStartTimeout: 120_000,
  // Freeing memory counts: up to 25 s where the machine is busy.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 180_000,
};

/**
 * The page of a test file. The files follow one another in one process of a browser, and Firefox, kept busy, puts off
 * what the last one has left: after tests/server/room.test.ts 2 GB in ten million objects, freed in one go of ten
 * seconds in which nothing else runs. As long may a test take; so it is done before the first one.
 */
function runnerPage(framework) {
  const script = `await globalThis.TestUtils?.gc(); await import(${JSON.stringify(framework)});`;
  return `<!DOCTYPE html><html><head></head><body><script type="module">${script}</script></body></html>`;
}
