// The site as it is now, for the server of `npm start`: from the sources, with the files that it makes of dist/.
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {root} from '../../scripts/lib/files.js';
import {copiedFiles, makeSite} from './pages.js';
import type {Mode} from './shell.js';

const mode: Mode = {
  asset: (path) => path,
  // The server adds a script of its own, which tells of changes.
  isPublished: false,
  box: '../dist/',
};

const site = makeSite(mode);

export const siteDataNow = site.data;

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What is at a path below `/site/`, but for scripts and style sheets. */
export function answerAt(path: string): Answer | undefined {
  const page = site.pages.get(path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (page) return {type: 'text/html; charset=utf-8', body: page()};
  const file = path.startsWith('files/') ? copiedFiles().get(path) : undefined;
  return file === undefined
    ? undefined
    : {type: types[extname(path)] ?? 'text/plain', body: readFileSync(root + file)};
}
