// A reporter for `node --test`: counts, failures and times as JSON, in the folder that OPTOUT_TEST_RESULTS names.
// It is JavaScript, as the tests of packages that know no TypeScript have it, too.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

export default async function* nodeReporter(events) {
  const totals = {};
  const failures = [];
  const durations = [];
  for await (const {type, data} of events) {
    if (type === 'test:diagnostic') {
      // At the end: `pass 12`, `fail 0` and the like.
      const [, name, count] = /^(\w+) (\d+)$/.exec(data.message) ?? [];
      if (name) totals[name] = Number(count);
    }
    // A file as a whole has its own name.
    if (type === 'test:complete' && data.name === data.file) {
      durations.push({file: data.file, seconds: data.details.duration_ms / 1000});
    }
    if (type === 'test:fail') {
      const {error} = data.details;
      // A suite fails because of its tests, which speak for themselves.
      if (error.failureType === 'subtestsFailed') continue;
      const {message = String(error.cause)} = error.cause ?? error;
      failures.push({file: data.file, name: data.name, message});
    }
  }
  const {pass = 0, fail = 0, cancelled = 0} = totals;
  const results = {passed: pass, failed: fail + cancelled, failures, durations};
  writeFileSync(
    join(process.env.OPTOUT_TEST_RESULTS, `${process.pid}.json`),
    JSON.stringify(results),
  );
  yield '';
}
