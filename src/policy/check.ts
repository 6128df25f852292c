// Fetched only when a page brings its own facts: checks a policy document and compiles it.
import {compilePolicy} from './compile-policy.js';
import type {Policy} from './policy.js';
import {checkPolicy} from './schema.js';

/** @throws a `TypeError` with a line per fault when the document breaks a rule. */
export function parsePolicy(value: unknown): Policy {
  const {policy, faults} = checkPolicy(value);
  if (faults) throw new TypeError(`The policy document is refused.\n${faults.join('\n')}`);
  return compilePolicy(policy);
}
