// The documents that people read, and what can be copied from them.
import {existsSync, readdirSync} from 'node:fs';
import {readText, root} from '../../../scripts/lib/files.js';

/** Paths below the project's folder. */
export const documents: readonly string[] = [
  ...['', 'docs/', 'locales/'].flatMap((folder) =>
    readdirSync(root + folder)
      .filter((file) => file.endsWith('.md') && file !== 'glossary.md')
      .map((file) => folder + file),
  ),
  ...readdirSync(`${root}integrations`)
    .map((folder) => `integrations/${folder}/README.md`)
    .filter((path) => existsSync(root + path)),
];

export interface Snippet {
  /** The document and the heading above, for the names of tests. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const fence = /^( *)```(\S*)\n(.*?)^\1```$/gms;

/** Everything between fences, in the order of the document. */
export function snippetsOf(path: string): Snippet[] {
  const text = readText(path);
  return Array.from(
    text.matchAll(fence),
    ({index, 1: indent = '', 2: language = '', 3: code = ''}) => {
      const heading =
        text
          .slice(0, index)
          .match(/^#+ .*$/gm)
          ?.at(-1) ?? '';
      return {
        place: `${path} › ${heading.replace(/^#+ /, '')}`,
        language,
        code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      };
    },
  );
}

/**
 * The one snippet of a document that has `word` in it.
 * @throws when there is none, or more than one: a test must not hold another than it means.
 */
export function snippet(path: string, language: string, word: string): string {
  const found = snippetsOf(path).filter(
    (each) => each.language === language && each.code.includes(word),
  );
  const [only] = found;
  if (!only || found.length > 1) {
    throw new Error(`${path} has ${String(found.length)} snippets in ${language} with “${word}”`);
  }
  return only.code;
}

/** What is read, without what is only shown. */
export const proseOf = (path: string): string =>
  readText(path)
    .replaceAll(fence, '')
    .replaceAll(/`[^`\n]*`/g, '``');
