// A reporter for `node --test`: what the program that adds several runs up wants to know, as JSON.
import {relative} from 'node:path';
import {describeFailure} from './failures.js';

export default async function* summaryReporter(events) {
  const totals = {};
  const failures = [];
  for await (const {type, data} of events) {
    if (type === 'test:diagnostic') {
      // At the end: `pass 12`, `fail 0` and the like.
      const [, name, count] = /^(\w+) (\d+)$/.exec(data.message) ?? [];
      if (name) totals[name] = Number(count);
    }
    if (type === 'test:fail') {
      const {error} = data.details;
      // A suite fails because of its tests, which speak for themselves.
      if (error.failureType === 'subtestsFailed') continue;
      const {message = String(error.cause)} = error.cause ?? error;
      failures.push(describeFailure([relative('', data.file ?? ''), data.name], message));
    }
  }
  const {pass = 0, fail = 0, cancelled = 0} = totals;
  yield JSON.stringify({passed: pass, failed: fail + cancelled, failures});
}
