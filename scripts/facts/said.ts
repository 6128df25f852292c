// Nothing may be in the document that no sentence says, nor a sentence that the document does not carry or that no part
// of the box says. Each half of that would vanish without a trace.
import {buildGuide} from '../../src/guide/build-guide.js';
import {parts} from '../../src/guide/sections.js';
import type {SectionId} from '../../src/guide/guide.js';
import {messages} from '../../src/locale/messages.js';
import {claimAt, claimFor} from '../../src/policy/claims.js';
import {compilePolicy} from '../../src/policy/compile-policy.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {keysOf, silent, statementRows, type Section} from '../../src/policy/statements.js';

const table = 'src/policy/statements.ts';
const claimParts: readonly Section[] = ['used', 'unused', 'purposes', 'limits', 'claims'];

/** Claims of a document, of which the shape is not known yet, that the table does not have. */
export function unknownClaims(document: unknown): {part: string; key: string}[] {
  const known = (part: Section): readonly string[] => keysOf(part);
  return claimParts.flatMap((part) => {
    const claims = (document as Partial<Record<Section, unknown>> | null)?.[part];
    return typeof claims === 'object' && claims !== null
      ? Object.keys(claims)
          .filter((key) => !known(part).includes(key))
          .map((key) => ({part, key}))
      : [];
  });
}

export function unsaidFaults(document: PolicyDocument): string[] {
  const needed = statementRows.flatMap(([, {needs}]) => Object.entries(needs));
  const missing = statementRows.flatMap(([id, {needs}]) =>
    Object.keys(needs)
      .filter((path) => !claimAt(document, path))
      // A seed that is no source is a fault of another kind.
      .filter((path) => path !== 'seed' || document.seed === undefined)
      .map((path) => `${path}: is not there, and “${id}” in ${table} needs it`),
  );
  const silentPaths = Object.keys(silent);
  const missingSilent = silentPaths
    .filter((path) => !claimAt(document, path))
    .map((path) => `${path}: is not there, and ${table} declares it silent`);
  const notSilent = silentPaths
    .filter((path) => needed.some(([each]) => each === path))
    .map((path) => `${path}: ${table} declares it silent and has a sentence for it`);
  const unsaid = [...new Set(needed.map(([path]) => path))]
    .filter((path) => claimAt(document, path))
    .filter(
      (path) => !needed.some(([each, about]) => each === path && claimFor(document, path, about)),
    )
    .map((path) => {
      const value = JSON.stringify(claimAt(document, path)?.value);
      return `${path}: its value is ${value}, and no sentence in ${table} says that`;
    });
  const faults = [...missing, ...missingSilent, ...notSilent, ...unsaid];
  return faults.length > 0 ? faults : homeless(document);
}

/** Sentences that the table and the document have, and that are in no reader's box. */
function homeless(document: PolicyDocument): string[] {
  const policy = compilePolicy(document);
  // In the place of words, their ids.
  const marked = Object.fromEntries(
    Object.entries(messages).map(([id, words]) => [
      id,
      typeof words === 'string' ? `‹${id}›` : () => `‹${id}›`,
    ]),
  ) as unknown as typeof messages;
  const readers = [
    ...policy.regions.map(({codes}) => codes.slice(0, 2)),
    ...policy.authorities.map(({codes}) => codes.slice(0, 2)),
    ...Object.values(policy.remarks).map((codes) => codes.slice(0, 2)),
    'ZZ',
    undefined,
  ];
  const boxes = [...new Set(readers)].map((region) =>
    JSON.stringify(
      buildGuide({
        policy,
        words: {locale: 'en', messages: marked, labels: {}, sources: {}},
        region,
        evidence: region ? 'attribute' : 'unknown',
        now: new Date(document.checked),
        show: new Set<SectionId>(Object.values(parts).map((part) => part.in)),
        headingLevel: 2,
      }),
    ),
  );
  const allowed = new Set([
    ...Object.values(policy.says).flatMap((each) => Object.keys(each)),
    ...policy.authorities.flatMap(({said}) => said.map(({id}) => id)),
  ]);
  return statementRows
    .filter(([id]) => allowed.has(id) && !boxes.some((box) => box.includes(`‹${id}›`)))
    .map(
      ([id, {place}]) => `${table}: ${id}: src/guide says nothing of it at the place “${place}”`,
    );
}
