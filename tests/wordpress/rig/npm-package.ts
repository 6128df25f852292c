// Takes a package apart that is needed for a few of its files: as a dependency it would bring a hundred others with it.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {Unavailable} from './errors.js';
import {runProgram} from './programs.js';

export interface NpmPackage {
  /** With its version. */
  readonly name: string;
  /** As the registry has it. */
  readonly integrity: string;
}

/** Unpacks these paths of a package into a folder; returns the one that they then are in. */
export function unpackNpmPackage(
  {name, integrity}: NpmPackage,
  paths: readonly string[],
  folder: string,
): string {
  mkdirSync(folder, {recursive: true});
  const args = ['pack', name, '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(runProgram('npm', args, {what: `Fetching ${name}`, cwd: folder})) as {
    filename: string;
    integrity: string;
  }[];
  if (packed?.integrity !== integrity) {
    throw new Unavailable(`${name} is not what it was: ${String(packed?.integrity)}`);
  }
  const wanted = paths.map((path) => `package/${path}`);
  runProgram('tar', ['-xzf', join(folder, packed.filename), '-C', folder, ...wanted]);
  return join(folder, 'package');
}
