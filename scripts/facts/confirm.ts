// Moves the day on which a claim was checked, for those who have looked: by the watch, or by hand and saying how.
import {footnotes} from '../../src/policy/claims.js';
import {oldestCheck} from '../../src/policy/checked.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {otherwise, type Finding, type Watched} from '../watch/finding.js';
import {watchedEntry, type WatchedEntry} from './watched-entry.js';

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
  if (ids.length === 0) {
    throw new RangeError(
      `${claim} rests on no source that the watch could see: look yourself and say how: --by-hand "…"`,
    );
  }
  const days = ids.map((id) => {
    const finding = watched?.findings[id];
    const reason = unseen(watchedEntry(document, id), finding, claim);
    if (reason) {
      throw new RangeError(
        `${id} ${reason}: run npm run watch, or look yourself and say how: --by-hand "…"`,
      );
    }
    return finding?.seen ?? '';
  });
  return days.reduce((one, other) => (one < other ? one : other));
}

/** What happened on a day, which a text of that time says for ever. */
const historical: readonly string[] = ['claims.announced', 'claims.first-roll-out'];

/** Why the watch has not seen that it still says so. */
function unseen(
  entry: WatchedEntry | undefined,
  finding: Finding | undefined,
  claim: string,
): string | undefined {
  if (!finding?.seen || !entry) return 'has not been seen by the watch';
  const other = otherwise(finding, entry);
  if (other) return other;
  const {watch} = entry;
  if (watch?.by === 'address')
    return 'is watched by its address only, which says nothing of its text';
  const {state, print, commit} = finding;
  // What has been read and accepted since is what the document says now.
  const isAccepted =
    watch?.by === 'passage'
      ? print !== undefined && print === watch.print
      : watch?.by === 'archive' && commit !== undefined && commit === watch.commit;
  if (isAccepted && (state === 'changed' || state === 'never-seen')) return undefined;
  if (state !== 'unchanged') return `was found ${state.replace('-', ' ')}`;
  if (watch?.by === 'commit') {
    return historical.includes(claim)
      ? undefined
      : 'is a text that cannot change, which says nothing of today';
  }
  return isAccepted || isStillCompared(finding, entry) ? undefined : 'was seen with another text';
}

/** A newer text in the archive may say the same as that of the document: then either stands for it. */
const isStillCompared = ({watch: then}: Finding, {watch: now}: WatchedEntry): boolean =>
  then?.by === 'archive' && now?.by === 'archive' && then.commit === now.commit;
