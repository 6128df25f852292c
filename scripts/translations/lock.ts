// Remembers which English each translation was made from, so that a changed sentence makes its translations stale.
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readJson, root, writeText} from '../lib/files.js';
import type {Unit} from './xliff.js';

/** By message id: the hash of the English, and of the translation that was made from it. */
export type Lock = Record<string, {readonly source: string; readonly target: string}>;

const path = (locale: string) => `locales/lock/${locale}.json`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

export const readLock = (locale: string): Lock =>
  existsSync(root + path(locale)) ? (readJson(path(locale)) as Lock) : {};

/**
 * Notes every translation that was written or changed since the last time. One whose English changed while it did
 * not keeps its old note, and is stale; `confirmed` ids are taken as still right.
 */
export function updateLock(locale: string, units: readonly Unit[], confirmed: readonly string[]) {
  const old = readLock(locale);
  const lock: Lock = {};
  for (const {id, source, target} of [...units].sort((a, b) => a.id.localeCompare(b.id, 'en'))) {
    if (target === undefined) continue;
    const before = old[id];
    const now = {source: hash(source), target: hash(target)};
    lock[id] =
      before === undefined || before.target !== now.target || confirmed.includes(id) ? now : before;
  }
  writeText(path(locale), `${JSON.stringify(lock, null, 2)}\n`);
}

/** The ids whose English has changed since they were translated, or that were never noted. */
export function staleIds(locale: string, units: readonly Unit[]): string[] {
  const lock = readLock(locale);
  return units
    .filter(({id, source, target}) => target !== undefined && lock[id]?.source !== hash(source))
    .map(({id}) => id);
}
