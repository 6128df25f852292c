// Reads the project's own facts, and says all that is wrong with them: form, then shape, then the project's own rules.
import {latestToday} from '../../src/policy/checked.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {checkPolicy} from '../../src/policy/schema.js';
import {editorialFaults} from './editorial-rules.js';
import {parseDocument} from './parse-document.js';
import {unknownClaims, unsaidFaults} from './said.js';

export const factsPath = 'src/policy/linkedin.json';

/**
 * The document, or one line per fault: the file, the place in it, and why.
 * @param today `YYYY-MM-DD`
 */
export function readFacts(
  text: string,
  today: string = latestToday(),
): {document: PolicyDocument; faults?: never} | {document?: never; faults: string[]} {
  const {value, faults: formFaults} = parseDocument(text);
  if (formFaults) return refused(formFaults);
  // These are taken out of a copy, so that nothing is said twice, or of what only follows from them.
  const copy = structuredClone(value);
  const unknown = unknownClaims(copy).map(({part, key}) => {
    Reflect.deleteProperty((copy as Record<string, object>)[part] ?? {}, key);
    return `${part}.${key}: has no sentence: give it a row in src/policy/statements.ts`;
  });
  const {policy, faults = []} = checkPolicy(copy);
  if (!policy || unknown.length > 0) return refused([...unknown, ...faults]);
  const own = [...editorialFaults(policy, today), ...unsaidFaults(policy)];
  return own.length > 0 ? refused(own) : {document: policy};
}

const refused = (faults: readonly string[]) => ({
  faults: faults.map((fault) => (fault.startsWith('src/') ? fault : `${factsPath}: ${fault}`)),
});
