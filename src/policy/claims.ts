// What a document has for a sentence to rest on, and which of its sources a reader is shown.
import type {PolicyDocument} from './policy-document.js';
import {any} from './statements.js';

export interface Claim {
  readonly value?: unknown;
  readonly standing?: 'official' | 'regulator' | 'press';
  readonly sources: readonly string[];
  readonly where?: readonly string[] | undefined;
}

/** What the document has at a path of the table of statements, whatever its value. */
export function claimAt(document: PolicyDocument, path: string): Claim | undefined {
  const {seed, sources, regions, authorities} = document;
  if (path === 'seed') {
    return seed !== undefined && sources[seed] ? {value: true, sources: [seed]} : undefined;
  }
  if (path === 'earlier') return regions.find(({status}) => status === 'earlier');
  if (path === 'said') return authorities.flatMap(({said}) => said)[0];
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key],
      document,
    ) as Claim | undefined;
}

/** The same, where its value is the one that a sentence is about. */
export function claimFor(
  document: PolicyDocument,
  path: string,
  value: unknown,
): Claim | undefined {
  if (path === 'said') {
    return document.authorities.flatMap(({said}) => said).find((saying) => saying.value === value);
  }
  const claim = claimAt(document, path);
  const fits = value === any || JSON.stringify(claim?.value) === JSON.stringify(value);
  return fits ? claim : undefined;
}

/**
 * The sources that a reader is shown. Where the word itself is to be had, official or a regulator's, the first one of that
 * kind carries a claim; otherwise it goes by how many say it. A label is LinkedIn's word.
 */
export function footnotes(
  {sources}: PolicyDocument,
  {standing = 'official', sources: cited}: Pick<Claim, 'standing' | 'sources'>,
): readonly string[] {
  const carries =
    standing === 'press' ? undefined : cited.find((id) => sources[id]?.kind === standing);
  return carries ? [carries] : cited;
}
