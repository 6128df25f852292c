// Declarations that no entry of the package leads to are for nobody: they stay out of dist/types/.
import {existsSync, readdirSync, rmSync} from 'node:fs';
import {posix} from 'node:path';
import ts from 'typescript';
import {readJson, readText, root} from '../../scripts/lib/files.js';

/** Takes away what is not reached from the `types` of package.json's `exports`. */
export function removeUnreachableTypes(): void {
  const reached = new Set<string>();
  for (const entry of typeEntries()) reach(entry, reached);
  for (const entry of readdirSync(`${root}dist/types`, {recursive: true})) {
    const path = `dist/types/${String(entry).replaceAll('\\', '/')}`;
    if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(root + path);
  }
}

function typeEntries(): string[] {
  const {exports} = readJson('package.json') as {
    exports: Readonly<Record<string, string | {readonly types?: string}>>;
  };
  return Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? [] : (entry.types ?? [])))
    .map((path) => posix.join(path))
    .flatMap(existing);
}

/** A pattern of `exports` stands for all the files that it matches. */
function existing(path: string): string[] {
  const [start = '', end] = path.split('*');
  if (end === undefined) return [path];
  return readdirSync(root + start)
    .filter((file) => file.endsWith(end))
    .map((file) => start + file);
}

function reach(path: string, reached: Set<string>): void {
  if (reached.has(path) || !existsSync(root + path)) return;
  reached.add(path);
  const {importedFiles, referencedFiles} = ts.preProcessFile(readText(path));
  for (const {fileName} of [...importedFiles, ...referencedFiles]) {
    if (!fileName.startsWith('.')) continue;
    reach(posix.join(path, '..', fileName).replace(/(?:\.js|\.d\.ts)?$/, '.d.ts'), reached);
  }
}
