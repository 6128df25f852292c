// Which files of a folder have changed between two moments.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

/** By path in the folder, with slashes; empty where there is no folder. */
export type Fingerprints = ReadonlyMap<string, string>;

export function fingerprintsOf(folder: string): Fingerprints {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        relative(folder, path).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** Files that are new or other than before, in order. */
export const changedFiles = (before: Fingerprints, after: Fingerprints): string[] =>
  [...after.keys()].filter((file) => before.get(file) !== after.get(file)).sort();
