// Moves the day on which a claim was checked, for those who have looked: by the watch, or by hand and saying how.
import {footnotes} from '../../src/policy/claims.js';
import {oldestCheck} from '../../src/policy/checked.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import type {Finding, Watched} from '../watch/finding.js';
import type {Watch} from './watch.js';

export interface Confirmation {
  /** As the check names it: `claims.default`, `regions.eu`, `authorities.ico.paused`, `links.setting`. */
  readonly claim: string;
  /** The sources that were looked at. */
  readonly sources: readonly string[];
  /** How, where it was not by the watch. */
  readonly byHand?: string | undefined;
}

/** What can be confirmed: a claim, a group of places, an authority or its word, a link. */
interface Checked {
  readonly standing?: 'official' | 'regulator' | 'press';
  readonly sources: readonly string[];
  checked?: string;
  confirmed?: string | undefined;
}

/**
 * A copy of the document with the claim's new day, and with that of the whole moved up to the oldest of all.
 * @param today `YYYY-MM-DD`
 * @throws a `RangeError` that says why the day stays
 */
export function confirm(
  document: PolicyDocument,
  {claim, sources, byHand}: Confirmation,
  watched: Watched | undefined,
  today: string,
): PolicyDocument {
  if (byHand?.trim() === '') throw new RangeError('--by-hand says how you looked');
  const copy = structuredClone(document);
  const found = claimIn(copy, claim);
  const other = sources.find((id) => !found.sources.includes(id));
  if (other !== undefined) {
    throw new RangeError(`${claim} does not rest on ${other}, but on ${found.sources.join(', ')}`);
  }
  const missing = footnotes(copy, found).filter((id) => !sources.includes(id));
  if (missing.length > 0) {
    throw new RangeError(`${claim} rests on ${missing.join(', ')}, too: name each with --source`);
  }
  const day = byHand === undefined ? seenDay(copy, claim, sources, watched) : today;
  if (day > today) throw new RangeError(`${day} has not come yet`);
  if (found.checked !== undefined && day < found.checked) {
    throw new RangeError(`${claim} was checked later than that, on ${found.checked}`);
  }
  found.checked = day;
  if (byHand === undefined) delete found.confirmed;
  else found.confirmed = byHand;
  // Its own day does not count: it only says what the others allow.
  return {...copy, checked: oldestCheck({...copy, checked: day})};
}

function claimIn(document: PolicyDocument, path: string): Checked {
  let node: unknown = document;
  for (const key of path.split('.')) {
    const list = Array.isArray(node) ? node : (node as {said?: unknown} | undefined)?.said;
    node = Array.isArray(list)
      ? list.find(({id, value}: {id?: string; value?: string}) => (id ?? value) === key)
      : (node as Record<string, unknown> | undefined)?.[key];
  }
  if (typeof node !== 'object' || node === null || !('checked' in node) || node === document) {
    throw new RangeError(`${path}: there is no such claim`);
  }
  return node as Checked;
}

/** The oldest of the days on which the watch saw what the claim rests on. */
function seenDay(
  document: PolicyDocument,
  claim: string,
  sources: readonly string[],
  watched: Watched | undefined,
): string {
  const ids = [
    ...sources.map((id) => `sources.${id}`),
    ...(claim.startsWith('links.') ? [claim] : []),
  ];
  const days = ids.map((id) => {
    const [part = '', key = ''] = id.split('.');
    const {watch} =
      (document[part as 'sources' | 'links'] as Record<string, {watch?: Watch}>)[key] ?? {};
    const reason = unseen(watch, watched?.findings[id]);
    if (reason) {
      throw new RangeError(
        `${id} ${reason}: run npm run watch, or look yourself and say how: --by-hand "…"`,
      );
    }
    return watched?.findings[id]?.seen ?? '';
  });
  return days.reduce((one, other) => (one < other ? one : other));
}

/** Why the watch has not seen that it still says so. */
function unseen(watch: Watch | undefined, finding: Finding | undefined): string | undefined {
  if (!finding?.seen) return 'has not been seen by the watch';
  if (watch?.by === 'address')
    return 'is watched by its address only, which says nothing of its text';
  const {state, print, commit} = finding;
  const isAccepted =
    watch?.by === 'passage'
      ? print !== undefined && print === watch.print
      : watch?.by === 'archive' && commit === watch.commit;
  // What has been read and accepted since is what the document says now.
  if (state === 'unchanged' || (isAccepted && (state === 'changed' || state === 'never-seen'))) {
    return watch?.by === 'passage' && !isAccepted ? 'was seen with another text' : undefined;
  }
  return `was found ${state.replace('-', ' ')}`;
}

/**
 * A copy of the document in which a source or link is watched by what the watch has found last, for those who have read it.
 * @param id `sources.<id>` or `links.<id>`
 * @throws a `RangeError` when it has found nothing new
 */
export function accept(
  document: PolicyDocument,
  id: string,
  watched: Watched | undefined,
): PolicyDocument {
  const copy = structuredClone(document);
  const [part = '', key = ''] = id.split('.');
  const entry = (copy as unknown as Record<string, Record<string, {watch?: Watch}> | undefined>)[
    part
  ]?.[key];
  const finding = watched?.findings[id];
  if (!entry?.watch || !finding) throw new RangeError(`${id} has not been seen by the watch`);
  const {watch} = entry;
  const {state, print, commit} = finding;
  if (watch.by === 'passage' && print && state !== 'unreachable') watch.print = print;
  else if (watch.by === 'archive' && commit) watch.commit = commit;
  else throw new RangeError(`${id} has nothing new to accept: it was found ${state}`);
  return copy;
}
