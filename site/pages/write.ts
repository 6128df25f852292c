// Writes the site: pages, scripts, style sheets, pictures, and the files of the box that its pages show.
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {transform} from 'lightningcss';
import {buildSiteScripts} from '../../build/vite/site.js';
import {root} from '../../scripts/lib/files.js';
import {boxFolder} from './data.js';
import {boxFiles, copiedFiles, makeSite} from './pages.js';
import type {Mode} from './shell.js';

/** Where each thing of site/ is in the end. */
const assets: Readonly<Record<string, string>> = {
  'builder/main.ts': 'builder/main.js',
  '../demo/article.css': 'article.css',
};

const published: Mode = {
  asset: (path) => assets[path] ?? path,
  isPublished: true,
  box: boxFolder,
};

const styles = ['site/site.css', 'demo/article.css'];

/** @param folder is emptied first; what is in dist/ has to have been built */
export async function writeSite(folder: string): Promise<void> {
  rmSync(folder, {recursive: true, force: true});
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  };
  const {pages, data} = makeSite(published);
  for (const [path, make] of pages) write(path, make());
  for (const file of styles) {
    const {code} = transform({filename: file, code: readFileSync(root + file), minify: true});
    write(file.replace(/.*\//, ''), code);
  }
  write('icon.svg', readFileSync(`${root}site/icon.svg`));
  for (const [path, file] of copiedFiles()) write(path, readFileSync(root + file));
  for (const file of boxFiles) {
    cpSync(join(root, 'dist', file), join(folder, boxFolder, file), {recursive: true});
  }
  await buildSiteScripts(folder, data());
}
