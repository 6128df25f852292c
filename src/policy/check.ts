// Fetched only when a page brings its own facts: checks a policy document and compiles it.
import {checks, latestToday} from './checked.js';
import {compilePolicy} from './compile-policy.js';
import type {Policy} from './policy.js';
import {checkPolicy} from './schema.js';

/**
 * @param now in milliseconds, as `Date.now` has it
 * @throws a `TypeError` with a line per fault when the document breaks a rule.
 */
export function parsePolicy(value: unknown, now?: number): Policy {
  const {policy, faults} = checkPolicy(value);
  if (faults) throw refusal(faults);
  const today = latestToday(now);
  const ahead = [...checks(policy)].find(({day}) => day > today);
  if (ahead) throw refusal([`${ahead.path}: ${ahead.day} has not come yet`]);
  return compilePolicy(policy);
}

const refusal = (faults: readonly string[]) =>
  new TypeError(`The policy document is refused.\n${faults.join('\n')}`);
