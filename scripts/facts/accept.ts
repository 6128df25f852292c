// Takes what the watch has found as what it looks for from now on, for those who have read it.
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {otherwise, type Watched} from '../watch/finding.js';
import {watchedEntry} from './watched-entry.js';

/**
 * A copy of the document in which sources or links are watched by what the watch has found last.
 * @param ids `sources.<id>` or `links.<id>`
 * @throws a `RangeError` when it has found nothing new of one of them, or of something else
 */
export function accept(
  document: PolicyDocument,
  ids: readonly string[],
  watched: Watched | undefined,
): PolicyDocument {
  if (ids.length === 0) throw new RangeError('name what you have read, such as sources.ico');
  const copy = structuredClone(document);
  for (const id of ids) acceptOne(copy, id, watched);
  return copy;
}

function acceptOne(copy: PolicyDocument, id: string, watched: Watched | undefined): void {
  const entry = watchedEntry(copy, id);
  const finding = watched?.findings[id];
  if (!entry?.watch || !finding) throw new RangeError(`${id} has not been seen by the watch`);
  const other = otherwise(finding, entry);
  if (other) throw new RangeError(`${id} ${other}: run npm run watch again`);
  const {watch} = entry;
  const {state, print, commit} = finding;
  if (watch.by === 'passage' && print && state !== 'unreachable') watch.print = print;
  else if (watch.by === 'archive' && commit) watch.commit = commit;
  else throw new RangeError(`${id} has nothing new to accept: it was found ${state}`);
}
