import {writeFileSync} from 'node:fs';

/**
 * Prints `Engine: N passed, N failed` for each engine and, for the program that adds them up,
 * writes the same to `file` as JSON.
 */
export function countReporter({file}) {
  let names = [];
  return {
    start({browserNames}) {
      names = browserNames;
    },
    onTestRunFinished({sessions}) {
      const counts = Object.fromEntries(names.map((name) => [name, {passed: 0, failed: 0}]));
      for (const session of sessions) {
        const {passed, failed} = countSession(session);
        const count = (counts[session.browser.name] ??= {passed: 0, failed: 0});
        count.passed += passed;
        count.failed += failed;
      }
      for (const [name, {passed, failed}] of Object.entries(counts)) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSession({testResults, passed: sessionPassed}) {
  const tests = testResults ? collect(testResults) : [];
  const ran = tests.filter((test) => !test.skipped);
  const passed = ran.filter((test) => test.passed).length;
  const failed = ran.length - passed;
  // A file that could not be loaded, or that held no test, failed without any test in it failing.
  const broken = failed === 0 && (!sessionPassed || tests.length === 0);
  return {passed, failed: broken ? 1 : failed};
}

function collect(suite) {
  return [...suite.tests, ...suite.suites.flatMap(collect)];
}
