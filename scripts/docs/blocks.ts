// The tables in the readers' documents that are made from what they describe, between
// `<!-- generated:name -->` and `<!-- /generated:name -->`.
import {existsSync, readdirSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {languageTable, optionTables, reviewList, sourceTable} from './tables.js';
import {readText, root, writeText} from '../lib/files.js';

/** Every Markdown file that readers get. */
const files = [
  'README.md',
  'locales/README.md',
  ...readdirSync(`${root}docs`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const blocks: Readonly<Record<string, () => string>> = {
  options: optionTables,
  languages: languageTable,
  sources: sourceTable,
  reviews: reviewList,
};

const marked = /<!-- generated:(\w+) -->[^]*?<!-- \/generated:\1 -->/g;

/** The text with all its blocks as they should be now. */
async function refreshed(path: string): Promise<string> {
  const text = readText(path).replace(marked, (whole, name: string) => {
    const make = blocks[name];
    // An unknown name is found below; what stands there is left alone.
    return make
      ? `<!-- generated:${name} -->\n\n${make().trim()}\n\n<!-- /generated:${name} -->`
      : whole;
  });
  return format(text, {...(await resolveConfig(root + path)), parser: 'markdown'});
}

export async function writeBlocks(): Promise<string[]> {
  const changed: string[] = [];
  for (const path of files.filter((file) => existsSync(root + file))) {
    const now = await refreshed(path);
    if (now === readText(path)) continue;
    writeText(path, now);
    changed.push(path);
  }
  return changed;
}

const blocksOf = (text: string): Map<string, string> =>
  new Map(Array.from(text.matchAll(marked), ([whole, name = '']) => [name, whole]));

/** One line per block that is not current, not closed or not known. */
export async function outdatedBlocks(): Promise<string[]> {
  const faults: string[] = [];
  for (const path of files.filter((file) => existsSync(root + file))) {
    const text = readText(path);
    const [found, wanted] = [blocksOf(text), blocksOf(await refreshed(path))];
    for (const [, name = ''] of text.matchAll(/<!-- generated:(\w+) -->/g)) {
      if (!blocks[name]) faults.push(`${path}: no block is called “${name}”`);
      else if (!found.has(name)) faults.push(`${path}: the block “${name}” is not closed`);
      else if (found.get(name) !== wanted.get(name)) {
        faults.push(`${path}: the block “${name}” is old: run npm run docs`);
      }
    }
  }
  return faults;
}
