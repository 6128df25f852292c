// Fetched only when a page brings its own facts: checks a policy document, and whether it may take the place of the
// built-in one, and compiles it.
import {checks, latestToday} from './checked.js';
import {compilePolicy} from './compile-policy.js';
import {edition} from './generated/edition.js';
import type {Policy} from './policy.js';
import {refusal} from './refusal.js';
import {checkPolicy} from './schema.js';
import {verifySignature} from './signature.js';

/**
 * Facts that are to take the place of the built-in ones in a page.
 * @param key that they have to be signed with, if the page names one
 * @throws as `parsePolicy` does; and when the facts are older than the built-in ones, or their signature does not fit
 */
export async function receivePolicy(value: unknown, key?: string | null): Promise<Policy> {
  // An empty key is a mistake, and nothing fits it.
  if (typeof key === 'string') await verifySignature(value, key);
  const policy = parsePolicy(value);
  if (policy.issued < edition) {
    throw refusal(`it is of ${policy.issued}, older than the built-in facts, of ${edition}`);
  }
  return policy;
}

/**
 * @param now in milliseconds, as `Date.now` has it
 * @throws a `TypeError` with a line per fault when the document breaks a rule.
 */
export function parsePolicy(value: unknown, now?: number): Policy {
  const {version} = (value ?? {}) as {version?: unknown};
  if (typeof version === 'number' && version !== 1) {
    throw refusal(`version: is ${version}, and this script knows 1: it takes another script`);
  }
  const {policy, faults} = checkPolicy(value);
  if (faults) throw refusal(...faults);
  const today = latestToday(now);
  const issued = {path: 'issued', day: policy.issued ?? ''};
  const ahead = [issued, ...checks(policy)].find(({day}) => day > today);
  if (ahead) throw refusal(`${ahead.path}: ${ahead.day} has not come yet`);
  return compilePolicy(policy);
}
