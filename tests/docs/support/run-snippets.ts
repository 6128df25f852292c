// Runs snippets as their readers do: in a folder of their own, with the package installed and dist/ beside.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {readJson, root} from '../../../scripts/lib/files.js';

const {name} = readJson('package.json') as {name: string};

export interface Folder {
  readonly path: string;
  write: (file: string, text: string) => string;
  /** What the program prints. */
  run: (program: string, ...args: string[]) => string;
  /** What the module exports. */
  load: (code: string) => Promise<Readonly<Record<string, unknown>>>;
  remove: () => void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'optout-docs-'));
  mkdirSync(join(path, 'node_modules'));
  symlinkSync(root, join(path, 'node_modules', name), 'junction');
  symlinkSync(`${root}dist`, join(path, 'dist'), 'junction');
  writeFileSync(join(path, 'package.json'), '{"type": "module"}');
  let modules = 0;
  const write = (file: string, text: string) => {
    writeFileSync(join(path, file), text);
    return join(path, file);
  };
  return {
    path,
    write,
    run: (program, ...args) => execFileSync(program, args, {cwd: path, encoding: 'utf8'}),
    load: (code) =>
      import(pathToFileURL(write(`snippet-${String(modules++)}.js`, code)).href) as Promise<
        Readonly<Record<string, unknown>>
      >,
    remove: () => {
      rmSync(path, {recursive: true, force: true});
    },
  };
}
