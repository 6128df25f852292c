// The project's own files that are text: what a check of the whole tree has to read.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {readText, root} from './files.js';

export interface TextFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file but what `.gitignore` names: installed, built or generated ones. */
export function readTextFiles(): TextFile[] {
  return list('', ignoredNames()).flatMap((path) => {
    const bytes = readFileSync(root + path);
    return bytes.includes(0) ? [] : [{path, text: bytes.toString()}];
  });
}

function ignoredNames(): ReadonlySet<string> {
  const lines = readText('.gitignore').split('\n');
  const names = lines.filter((line) => /^[^!#*]+$/.test(line));
  return new Set(['.git', ...names.map((line) => line.replace(/\/$/, ''))]);
}

function list(folder: string, ignored: ReadonlySet<string>): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true})
    .filter(({name}) => !ignored.has(name))
    .flatMap((entry) => {
      const path = folder + entry.name;
      if (entry.isDirectory()) return list(`${path}/`, ignored);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
