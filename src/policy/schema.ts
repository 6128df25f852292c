// The check of a policy document, whosever it is: nothing of one that breaks a rule is shown.
import type * as z from 'zod/mini';
import {inconsistencies} from './consistency.js';
import {shape} from './document.js';
import type {PolicyDocument} from './policy-document.js';

/** Validates a policy document: shape, dates, codes, addresses, and that what it names is there. */
export const policySchema = shape.check((context) => {
  for (const {path, message} of inconsistencies(context.value)) {
    context.issues.push({code: 'custom', path, message, input: context.value});
  }
});

/** Checks an unknown value. Returns the document, or one line per fault: where it is, and why. */
export function checkPolicy(
  value: unknown,
): {policy: PolicyDocument; faults?: never} | {policy?: never; faults: string[]} {
  const result = policySchema.safeParse(value);
  if (result.success) return {policy: result.data};
  return {
    faults: result.error.issues.map(faultOf),
  };
}

/** Where it is, and why. */
export const faultOf = (issue: z.core.$ZodIssue): string =>
  `${issue.path.join('.') || 'document'}: ${reasonOf(issue)}`;

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_type') return `must be a value of the type ${issue.expected}`;
  return issue.message;
}
