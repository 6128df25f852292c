import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {describeFailure} from './runner/failures.js';

/**
 * Prints `Engine: N passed, N failed` for each engine and, for the program that adds them up,
 * writes the same to `file` as JSON, with the failures.
 */
export function countReporter({file}) {
  let names = [];
  return {
    start({browserNames}) {
      names = browserNames;
    },
    onTestRunFinished({sessions}) {
      const counts = Object.fromEntries(
        names.map((name) => [name, {passed: 0, failed: 0, failures: []}]),
      );
      for (const session of sessions) {
        const {passed, failed, failures} = countSession(session);
        const count = (counts[session.browser.name] ??= {passed: 0, failed: 0, failures: []});
        count.passed += passed;
        count.failed += failed;
        count.failures.push(...failures);
      }
      for (const [name, {passed, failed}] of Object.entries(counts)) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSession({testFile, browser, testResults, errors, passed: sessionPassed}) {
  const where = [browser.name, relative('', testFile)];
  const tests = testResults ? collect(testResults) : [];
  const ran = tests.filter(({test}) => !test.skipped);
  const bad = ran.filter(({test}) => !test.passed);
  // A file that could not be loaded, or that held no test, failed without any test in it failing.
  const broken = bad.length === 0 && (!sessionPassed || tests.length === 0);
  const why = errors.map(({message}) => message).join('\n') || 'no complete run';
  return {
    passed: ran.length - bad.length,
    failed: broken ? 1 : bad.length,
    failures: broken
      ? [describeFailure(where, why)]
      : bad.map(({path, test}) => describeFailure([...where, ...path], test.error?.message)),
  };
}

function collect(suite, path = []) {
  return [
    ...suite.tests.map((test) => ({test, path: [...path, test.name]})),
    ...suite.suites.flatMap((inner) => collect(inner, [...path, inner.name])),
  ];
}
