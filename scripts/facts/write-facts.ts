// Writes the project's own facts back, formed as Prettier has them.
import {format, resolveConfig} from 'prettier';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {root, writeText} from '../lib/files.js';
import {factsPath} from './read-facts.js';

export async function writeFacts(document: PolicyDocument): Promise<void> {
  const options = {...(await resolveConfig(root + factsPath)), parser: 'json'};
  writeText(factsPath, await format(JSON.stringify(document), options));
}

/** The document as an edition of that day, which stands behind the day on which all was checked. */
export function editionOf(document: PolicyDocument, issued: string): PolicyDocument {
  const entries = Object.entries(document).filter(([name]) => name !== 'issued');
  const at = entries.findIndex(([name]) => name === 'checked') + 1;
  return Object.fromEntries(
    entries.toSpliced(at, 0, ['issued', issued]),
  ) as unknown as PolicyDocument;
}
