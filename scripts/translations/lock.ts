// Remembers which English each translation was made from, so that neither changes without the other being looked at.
import {createHash} from 'node:crypto';
import * as z from 'zod/mini';
import type {Unit} from './xliff.js';

const hashText = z.string().check(z.regex(/^[0-9a-f]{12}$/, 'is no hash: take the file from git'));

export const lockForm = z.record(
  z.string(),
  z.strictObject({
    /** The English that the translation was made from; none while nobody knows which it was. */
    source: z.optional(hashText),
    /** The translation. */
    target: hashText,
    /** The English that waits for a translation. */
    asked: z.optional(hashText),
  }),
);

/** By message id, in hashes. */
export type Lock = z.infer<typeof lockForm>;

export const lockPath = (locale: string): string => `locales/lock/${locale}.json`;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Notes every translation that is new, was changed while its English stood still, or is among the `confirmed` ids.
 * One whose English has changed is stale; so it stays when it was changed at the same time, as nobody can tell which
 * English it was made from.
 */
export function nextLock(old: Lock, units: readonly Unit[], confirmed: readonly string[]): Lock {
  const lock: Lock = {};
  for (const {id, source, target} of [...units].sort((a, b) => a.id.localeCompare(b.id, 'en'))) {
    if (target === undefined) continue;
    const before = old[id];
    const now = {source: hash(source), target: hash(target)};
    if (before === undefined || confirmed.includes(id)) {
      lock[id] = now;
    } else if (before.target === now.target) {
      const {source: from} = before;
      lock[id] =
        from === now.source
          ? now
          : {...(from && {source: from}), target: now.target, asked: now.source};
    } else {
      lock[id] =
        now.source === (before.asked ?? before.source)
          ? now
          : {target: now.target, asked: now.source};
    }
  }
  return lock;
}

export const writeLock = (lock: Lock): string => `${JSON.stringify(lock, null, 2)}\n`;

/** One line per translation that is stale, or that was changed without the lock. */
export function lockFaults(locale: string, lock: Lock, units: readonly Unit[]): string[] {
  const translated = units.filter(({target}) => target !== undefined);
  const known = new Set(translated.map(({id}) => id));
  return [
    ...translated.flatMap(({id, source, target = ''}) => {
      const noted = lock[id];
      if (noted?.target !== hash(target)) {
        return [`${id}: was written or changed since it was noted: run npm run locales`];
      }
      return noted.source === hash(source)
        ? []
        : [
            `${id}: the English has changed since it was translated: translate it again and run npm run locales, or confirm it with npm run locales -- --confirm ${locale}:${id}`,
          ];
    }),
    ...Object.keys(lock)
      .filter((id) => !known.has(id))
      .map((id) => `${id}: is noted and not translated: run npm run locales`),
  ];
}
