// What the release reads of package.json, and the changesets that wait.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly bugs?: unknown;
  readonly config?: {readonly base?: string};
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The changesets that wait, by path, without the folder’s README. */
export const changesetFiles = (folder: string): string[] =>
  existsSync(join(folder, '.changeset'))
    ? readdirSync(join(folder, '.changeset'))
        .filter((file) => file.endsWith('.md') && file !== 'README.md')
        .sort()
        .map((file) => `.changeset/${file}`)
    : [];
