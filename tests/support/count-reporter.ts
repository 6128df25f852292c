// What each test file came to in each engine, for people and for the program that adds several runs up.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner';
import {add, describeFailure, nothing, type Counts} from './runner/results.js';

/** One test file in one engine. */
export interface FileCounts extends Counts {
  readonly engine: string;
  /** From the project's folder. */
  readonly file: string;
  /** Whether its tests were run to the end: the browser did not crash, and the file could be loaded. */
  readonly isComplete: boolean;
}

/** Prints `Engine: N passed, N failed` for each engine, and writes all of it as JSON, a list of `FileCounts`. */
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
      const counts = sessions.map((session) => countSession(session, seconds.get(session.id)));
      for (const name of names) {
        const {passed, failed} = add(...counts.filter(({engine}) => engine === name));
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSession(session: TestSession, seconds = 0): FileCounts {
  const {testFile, browser, testResults, errors, passed} = session;
  const file = relative('', testFile);
  const where = [browser.name, file];
  const tests = testResults ? collect(testResults) : [];
  const ran = tests.filter(({test}) => !test.skipped);
  const bad = ran.filter(({test}) => !test.passed);
  // A file that could not be loaded, or that held no test, failed without any test in it failing.
  const isComplete = bad.length > 0 || (passed === true && tests.length > 0);
  const why = errors.map(({message}) => message).join('\n') || 'no complete run';
  return {
    ...nothing,
    engine: browser.name,
    file,
    isComplete,
    passed: ran.length - bad.length,
    failed: isComplete ? bad.length : 1,
    failures: isComplete
      ? bad.map(({path, test}) => describeFailure([...where, ...path], test.error?.message))
      : [describeFailure(where, why)],
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
