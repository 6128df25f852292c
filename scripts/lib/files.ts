// Small helpers that the project's programs share.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const readText = (path: string): string => readFileSync(root + path, 'utf8');

export const readJson = (path: string): unknown => JSON.parse(readText(path));

/** Writes a file below the project's folder, with the folders it needs. */
export function writeText(path: string, text: string): void {
  writeBytes(path, Buffer.from(text));
}

export function writeBytes(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(root + path), {recursive: true});
  writeFileSync(root + path, bytes);
}

/** The languages of the box, English first. */
export function readLocales(): string[] {
  const {sourceLocale, targetLocales} = readJson('lit-localize.json') as {
    sourceLocale: string;
    targetLocales: string[];
  };
  return [sourceLocale, ...targetLocales];
}
