// What is written into the readers' documents from where it stands once: tables, between `<!-- generated:name -->` and
// `<!-- /generated:name -->`, and LinkedIn's addresses (link-blocks.ts).
import {format, resolveConfig} from 'prettier';
import {loadPolicyDocument} from '../../build/policy.js';
import type {Links} from '../../build/links.js';
import {conformanceTables} from './conformance.js';
import {contact} from './contact.js';
import {fillLinkBlocks, linkBlockFaults} from './link-blocks.js';
import {askedTables, trustTable} from './officers.js';
import {optionTables} from './option-tables.js';
import {browserTable, languageTable, privacyTable, reviewList, sourceTable} from './tables.js';
import {root, writeText} from '../lib/files.js';
import {readTextFiles, type TextFile} from '../lib/text-files.js';

const blocks: Readonly<Record<string, () => string>> = {
  browsers: browserTable,
  options: optionTables,
  languages: languageTable,
  privacy: privacyTable,
  sources: sourceTable,
  reviews: reviewList,
  asked: askedTables,
  conformance: conformanceTables,
  contact,
  trust: trustTable,
};

const marked = /^<!-- generated:(\w+) -->$[^]*?^<!-- \/generated:\1 -->$/gm;

const documents = (): TextFile[] =>
  readTextFiles().filter(
    ({path, text}) => path.endsWith('.md') && /^<!-- (?:generated|link):\w+ -->$/m.test(text),
  );

/** The text with all its blocks as they should be now. */
export async function refreshed(
  {path, text}: TextFile,
  links: Links = loadPolicyDocument().links,
): Promise<string> {
  const filled = fillLinkBlocks(text, links).replace(marked, (whole, name: string) => {
    const make = blocks[name];
    // An unknown name is found below; what stands there is left alone.
    return make
      ? `<!-- generated:${name} -->\n\n${make().trim()}\n\n<!-- /generated:${name} -->`
      : whole;
  });
  return format(filled, {...(await resolveConfig(root + path)), parser: 'markdown'});
}

export async function writeBlocks(): Promise<string[]> {
  const changed: string[] = [];
  for (const document of documents()) {
    const now = await refreshed(document);
    if (now === document.text) continue;
    writeText(document.path, now);
    changed.push(document.path);
  }
  return changed;
}

const blocksOf = (text: string): Map<string, string> =>
  new Map(Array.from(text.matchAll(marked), ([whole, name = '']) => [name, whole]));

/** One line per block that is not current, not closed or not known. */
export async function outdatedBlocks(): Promise<string[]> {
  const {links} = loadPolicyDocument();
  const faults: string[] = [];
  for (const document of documents()) {
    const {path, text} = document;
    const linkFaults = linkBlockFaults(path, text, links);
    faults.push(...linkFaults);
    if (linkFaults.length > 0) continue;
    if (fillLinkBlocks(text, links) !== text) {
      faults.push(`${path}: an address of LinkedIn is old: run npm run docs`);
    }
    const [found, wanted] = [blocksOf(text), blocksOf(await refreshed(document, links))];
    for (const [, name = ''] of text.matchAll(/^<!-- generated:(\w+) -->$/gm)) {
      if (!blocks[name]) faults.push(`${path}: no block is called “${name}”`);
      else if (!found.has(name)) faults.push(`${path}: the block “${name}” is not closed`);
      else if (found.get(name) !== wanted.get(name)) {
        faults.push(`${path}: the block “${name}” is old: run npm run docs`);
      }
    }
  }
  return faults;
}

/** The text without what is written into it, line by line as long as before. */
export const withoutBlocks = (text: string): string =>
  text.replace(marked, (block) => block.replace(/[^\n]+/g, ''));
