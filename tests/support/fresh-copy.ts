/// <reference types="node" />
// The project as it is right after a checkout, but with its packages: nothing generated, nothing built.
import {cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {createServer, type ViteDevServer} from 'vite';
import {root} from '../../scripts/lib/files.js';

const copied = [
  ...['build', 'demo', 'docs', 'integrations', 'locales', 'scripts', 'site', 'src'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md'],
  ...['lit-localize.json', 'package.json', 'tsconfig.json', 'tsconfig.messages.json'],
  'vite.config.ts',
];
/** As .gitignore has it, and what parts have installed. */
const isMade = (path: string) =>
  /\/node_modules$/.test(path) ||
  (/\/generated$/.test(path) && !/(region|build)\/generated$/.test(path));

export interface FreshDemo {
  readonly folder: string;
  readonly server: ViteDevServer;
  /** Without a slash at the end. */
  readonly origin: string;
  /** Every file of the copy, but not of its packages. */
  readonly files: () => string[];
  readonly remove: () => Promise<void>;
}

/** A copy of the project, and its demo, started as `npm start` does. */
export async function startFreshDemo(): Promise<FreshDemo> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'optout-demo-')));
  for (const name of copied) {
    cpSync(root + name, join(folder, name), {recursive: true, filter: (path) => !isMade(path)});
  }
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
  const server = await createServer({
    configFile: join(folder, 'vite.config.ts'),
    server: {port: 0},
    logLevel: 'error',
  });
  await server.listen();
  return {
    folder,
    server,
    origin: (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''),
    files: () =>
      readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort(),
    remove: async () => {
      await server.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
