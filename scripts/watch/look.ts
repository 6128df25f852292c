// One look at one source or link, as the document says it is watched.
import type {Watch} from '../facts/watch.js';
import {NotInArchive, type Archive} from './archive.js';
import type {Finding} from './finding.js';
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
  const finding = await lookAt(item, means).catch((error: unknown): Omit<Finding, 'address'> => {
    const note = error instanceof Error ? error.message : String(error);
    return {state: error instanceof NotInArchive ? 'gone' : 'unreachable', note};
  });
  return {address: item.address, ...finding};
}

type Found = Omit<Finding, 'address'>;

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
  {address}: Item,
  watch: Of<'address' | 'passage'>,
  {visitor, last}: Means,
): Promise<Found> {
  const {page, fault} = await visitor.visit(address);
  if (!page) return {state: 'unreachable', note: fault};
  const {status} = page;
  const wanted = watch.by === 'address' ? (watch.status ?? 200) : 200;
  if (status !== wanted) {
    const note = `answers ${status}`;
    return {state: status === 404 || status === 410 ? 'gone' : 'unreachable', note};
  }
  const found: Found = watch.by === 'passage' ? passageIn(page, watch, last) : {state: 'unchanged'};
  if (isSame(page.url, watch.target ?? address)) return found;
  const note = watch.by === 'passage' ? {note: `the passage there: ${found.state}`} : {};
  return {...found, ...note, state: 'moved', target: page.url};
}

/** But for what no server sees or minds. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((url) =>
    new URL(url).href.replace(/#.*$/, '').replace(/\/$/, ''),
  );
  return first === second;
}

function passageIn({text: html}: Page, watch: Of<'passage'>, last: Finding | undefined): Found {
  const lines = pageLines(html);
  const text = passageAround(lines, watch.around);
  const print = fingerprint(text);
  if (text && print === watch.print) return {state: 'unchanged', print, text};
  const old = last?.text && fingerprint(last.text) === watch.print ? last.text : undefined;
  if (!text) {
    const note = `no passage has the words “${watch.around}”`;
    return {
      state: 'changed',
      note,
      ...(old ? {diff: wordDiff(old, nearest(lines, old)), text: old} : {}),
    };
  }
  if (watch.print === undefined) {
    return {state: 'never-seen', note: 'there is nothing to compare it with', print, text};
  }
  // The text that the fingerprint is of stays, for as long as nobody has accepted another.
  return old
    ? {state: 'changed', diff: wordDiff(old, text), print, text: old}
    : {state: 'changed', note: 'the old text is not known here', diff: text, print};
}

async function lookAtArchive(
  {id, address}: Item,
  {repository, commit, file, around}: Of<'archive'>,
  {archiveOf}: Means,
): Promise<Found> {
  const archive = archiveOf(repository);
  const newer = await archive.newerThan(commit, file);
  const words = around ?? (id.startsWith('links.') ? address : undefined);
  if (!newer) {
    const {text} = await archive.at(commit, file);
    if (words === undefined || passageAround(text.split('\n'), words)) {
      return {state: 'unchanged', commit};
    }
    return {state: 'changed', commit, note: `the text does not have “${words}”`};
  }
  const before = (await archive.at(commit, file)).text.split('\n');
  const after = newer.text.split('\n');
  if (id.startsWith('links.') && around === undefined) {
    return {commit: newer.commit, ...linkIn(before, after, address)};
  }
  const [old, now] = [before, after].map((lines) =>
    words === undefined
      ? lines.map(normal).filter(Boolean).join('\n')
      : passageAround(lines, words),
  ) as [string, string];
  if (old === now) {
    return {
      state: 'unchanged',
      commit: newer.commit,
      note: 'there is a newer text; this is as it was',
    };
  }
  const next = now || nearest(after, old);
  return {state: 'changed', commit: newer.commit, diff: changedLines(old, next)};
}

/** Whether a text still leads there, whatever else it says. */
function linkIn(before: readonly string[], after: readonly string[], address: string): Found {
  if (passageAround(after, address)) return {state: 'unchanged'};
  const old = passageAround(before, address).split('\n')[0] ?? '';
  const now = nearest(after, old);
  const known = new Set(addressesIn(before.join('\n')));
  const fresh = addressesIn(now).find((each) => !known.has(each));
  return {
    ...(fresh ? {state: 'moved', target: fresh} : {state: 'changed'}),
    note: 'the text no longer leads there',
    diff: wordDiff(old, now),
  };
}

const addressesIn = (text: string): string[] => text.match(/https?:\/\/[^\s)\]>"']+/g) ?? [];

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
