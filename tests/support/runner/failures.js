// What is left of a long run when only its end is at hand: which tests failed, and what each of them said.

/**
 * @typedef {object} Summary
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} failures a line or a few for each
 */

/**
 * @param {readonly (string | undefined)[]} path engine or file, suites, the test
 * @param {string | undefined} message
 */
export function describeFailure(path, message) {
  const lines = (message ?? '').split('\n').filter((line) => line.trim() !== '');
  return [
    path.filter(Boolean).join(' › '),
    ...lines.slice(0, 12).map((line) => `    ${line}`),
  ].join('\n');
}

/** A run that ended badly, or in which nothing was tested, has failed, whatever was counted. */
export function atLeastOne({passed = 0, failed = 0, failures = []}, code = 0) {
  const bad = failed === 0 && (passed === 0 || code !== 0);
  return {passed, failed: bad ? 1 : failed, failures, ...(bad && {note: 'no complete run'})};
}
