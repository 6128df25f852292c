// What each engine came to, for people and for the program that adds several runs up.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner';
import {add, describeFailure, nothing, type Counts} from './runner/results.js';

/** By the name of the engine. */
export type EngineCounts = Readonly<Record<string, Counts>>;

/** Prints `Engine: N passed, N failed` for each engine and writes the same to `file` as JSON, with failures and times. */
export function countReporter({file}: {file?: string | undefined}): Reporter {
  let names: readonly string[] = [];
  // The first files are under way before anybody is asked.
  const first = performance.now();
  const started = new Map<string, number>();
  const seconds = new Map<string, number>();
  return {
    start({browserNames, sessions}) {
      names = browserNames;
      sessions.on('session-status-updated', ({id, status}) => {
        if (status === 'INITIALIZING') started.set(id, performance.now());
        if (status === 'FINISHED') {
          seconds.set(id, (performance.now() - (started.get(id) ?? first)) / 1000);
        }
      });
    },
    onTestRunFinished({sessions}) {
      const counts: EngineCounts = Object.fromEntries(
        names.map((name) => [
          name,
          add(
            ...sessions
              .filter(({browser}) => browser.name === name)
              .map((session) => countSession(session, seconds.get(session.id))),
          ),
        ]),
      );
      for (const [name, {passed, failed}] of Object.entries(counts)) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSession(session: TestSession, seconds = 0): Counts {
  const {testFile, browser, testResults, errors, passed} = session;
  const file = relative('', testFile);
  const where = [browser.name, file];
  const tests = testResults ? collect(testResults) : [];
  const ran = tests.filter(({test}) => !test.skipped);
  const bad = ran.filter(({test}) => !test.passed);
  // A file that could not be loaded, or that held no test, failed without any test in it failing.
  const broken = bad.length === 0 && (!passed || tests.length === 0);
  const why = errors.map(({message}) => message).join('\n') || 'no complete run';
  return {
    ...nothing,
    passed: ran.length - bad.length,
    failed: broken ? 1 : bad.length,
    failures: broken
      ? [describeFailure(where, why)]
      : bad.map(({path, test}) => describeFailure([...where, ...path], test.error?.message)),
    durations: [{file, seconds}],
  };
}

interface Found {
  readonly test: TestResult;
  readonly path: readonly string[];
}

function collect(suite: TestSuiteResult, path: readonly string[] = []): Found[] {
  return [
    ...suite.tests.map((test) => ({test, path: [...path, test.name]})),
    ...suite.suites.flatMap((inner) => collect(inner, [...path, inner.name])),
  ];
}
