// One look at one source or link, as the document says it is watched.
import type {Watch} from '../facts/watch.js';
import {NotInArchive, type Archive} from './archive.js';
import {addressesIn, isSame, leadsTo} from './addresses.js';
import {otherwise, type Finding} from './finding.js';
import {pageLines} from './page-lines.js';
import {fingerprint, nearest, normal, passageAround, wordDiff} from './passage.js';
import type {Page, Visitor} from './visitor.js';

export interface Item {
  /** `sources.<id>` or `links.<id>` */
  readonly id: string;
  readonly address: string;
  readonly watch: Watch;
}

export interface Means {
  readonly visitor: Visitor;
  readonly archiveOf: (repository: string) => Archive;
  /** What the last run found. */
  readonly last?: Finding | undefined;
}

/** Never throws. */
export async function look(item: Item, means: Means): Promise<Finding> {
  const finding = await lookAt(item, means).catch((error: unknown): Found => {
    const note = error instanceof Error ? error.message : String(error);
    return {state: error instanceof NotInArchive ? 'gone' : 'unreachable', note};
  });
  return {address: item.address, watch: item.watch, ...finding};
}

type Found = Omit<Finding, 'address' | 'watch'>;

function lookAt(item: Item, means: Means): Promise<Found> {
  const {watch} = item;
  switch (watch.by) {
    case 'address':
    case 'passage':
      return lookAtPage(item, watch, means);
    case 'archive':
      return lookAtArchive(item, watch, means);
    case 'commit':
      return lookForCommit(watch, means);
  }
}

type Of<By extends Watch['by']> = Extract<Watch, {by: By}>;

async function lookAtPage(
  item: Item,
  watch: Of<'address' | 'passage'>,
  {visitor, last}: Means,
): Promise<Found> {
  const {page, fault} = await visitor.visit(item.address);
  if (!page) return {state: 'unreachable', note: fault};
  const {status, url} = page;
  const isThere = isSame(url, watch.target ?? item.address);
  if (!isThere && isSignIn(url)) return {state: 'unreachable', note: 'asks to sign in'};
  const wanted = watch.by === 'address' ? (watch.status ?? 200) : 200;
  if (status !== wanted) {
    const note = `answers ${status}`;
    return {state: status === 404 || status === 410 ? 'gone' : 'unreachable', note};
  }
  const found: Found =
    watch.by === 'passage'
      ? passageIn(page, watch, oldText(item, watch, last))
      : {state: 'unchanged'};
  if (isThere) return found;
  const note = watch.by === 'passage' ? {note: `the passage there: ${found.state}`} : {};
  return {...found, ...note, state: 'moved', target: url};
}

/** Where LinkedIn, as many others, sends those who are not signed in: what it keeps behind that may be as it was. */
const isSignIn = (url: string): boolean =>
  /^\/(login|uas\/login|authwall|checkpoint)(\/|$)/.test(new URL(url).pathname);

/**
 * What the passage was, if that is known: the text that the fingerprint is of or, where nobody has accepted one, the first
 * that a run saw. It stays for as long as nobody has accepted another.
 */
function oldText(item: Item, {print}: Of<'passage'>, last: Finding | undefined) {
  if (!last?.text) return undefined;
  const isKnown = print === undefined ? !otherwise(last, item) : fingerprint(last.text) === print;
  return isKnown ? last.text : undefined;
}

function passageIn({text: html}: Page, watch: Of<'passage'>, old: string | undefined): Found {
  const lines = pageLines(html);
  const text = passageAround(lines, watch.around);
  if (!text) {
    const note = `no passage has the words “${watch.around}”`;
    return {
      state: 'changed',
      note,
      ...(old ? {diff: wordDiff(old, nearest(lines, old)), text: old} : {}),
    };
  }
  const print = fingerprint(text);
  if (print === watch.print) return {state: 'unchanged', print, text};
  if (old && print !== fingerprint(old)) {
    return {state: 'changed', diff: wordDiff(old, text), print, text: old};
  }
  if (watch.print !== undefined) {
    return {state: 'changed', note: 'the old text is not known here', diff: text, print};
  }
  const note = old
    ? 'as in the last run; nobody has accepted it yet'
    : 'there is nothing to compare it with';
  return {state: 'never-seen', note, print, text};
}

async function lookAtArchive(
  {id, address}: Item,
  {repository, commit, file, around}: Of<'archive'>,
  {archiveOf}: Means,
): Promise<Found> {
  const archive = archiveOf(repository);
  const newer = await archive.newerThan(commit, file);
  const now = newer ?? (await archive.at(commit, file));
  const after = now.text.split('\n');
  const isLink = id.startsWith('links.') && around === undefined;
  const isIn = isLink
    ? leadsTo(now.text, address)
    : around === undefined || passageAround(after, around) !== '';
  // What no longer has its words has nothing to accept, and names no commit for that.
  if (!newer) {
    if (isIn) return {state: 'unchanged', commit};
    return {state: 'changed', note: `the text does not have “${around ?? address}”`};
  }
  if (isIn && isLink) return {state: 'unchanged', commit: newer.commit};
  const before = (await archive.at(commit, file)).text.split('\n');
  if (isLink) return {...linkIn(before, after, address), note: `${newer.commit} leads elsewhere`};
  const [old, found] = [before, after].map((lines) =>
    around === undefined
      ? lines.map(normal).filter(Boolean).join('\n')
      : passageAround(lines, around),
  ) as [string, string];
  if (!isIn) {
    const note = `${newer.commit} does not have “${around ?? ''}”`;
    return {state: 'changed', note, diff: changedLines(old, nearest(after, old))};
  }
  if (old === found) {
    return {
      state: 'unchanged',
      commit: newer.commit,
      note: 'there is a newer text; this is as it was',
    };
  }
  return {state: 'changed', commit: newer.commit, diff: changedLines(old, found)};
}

/** What has become of a link that a text no longer has. */
function linkIn(before: readonly string[], after: readonly string[], address: string): Found {
  const old = normal(before.find((line) => leadsTo(line, address)) ?? '');
  const now = nearest(after, old);
  const known = new Set(addressesIn(before.join('\n')));
  const fresh = addressesIn(now).find((each) => !known.has(each));
  return {
    ...(fresh ? {state: 'moved', target: fresh} : {state: 'changed'}),
    diff: wordDiff(old, now),
  };
}

/** Of long texts only the lines that differ. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const [had, has] = [new Set(old), new Set(now)];
  return wordDiff(
    old.filter((line) => !has.has(line)).join('\n'),
    now.filter((line) => !had.has(line)).join('\n'),
  );
}

async function lookForCommit(
  {repository, commit, file}: Of<'commit'>,
  {archiveOf}: Means,
): Promise<Found> {
  const isThere = await archiveOf(repository).has(commit, file);
  return isThere
    ? {state: 'unchanged', commit}
    : {state: 'gone', note: 'the archive no longer has it'};
}
