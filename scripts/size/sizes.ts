// How large a published file is for whoever downloads it, and how large it may be.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {nonLatinLocales} from '../translations/languages.js';

export interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly brotli: number;
  readonly budget: number;
}

// What some languages carry beyond their words, at most.
const extras: readonly {readonly bytes: number; readonly locales: readonly string[]}[] = [
  // LinkedIn's labels as attested in the language, with the sources that only they cite.
  {bytes: 400, locales: ['cs', 'de', 'es', 'fi', 'fr', 'it', 'nl', 'pl', 'pt-BR', 'pt-PT']},
  // What the countries write otherwise where the language is read: half of all names in Dari, and five ways of dating
  // in Arabic.
  {bytes: 350, locales: ['ar', 'es', 'fa', 'fr', 'zh-Hant']},
];

/** Names of countries, and the dates of the facts: 40 ms less of a slow phone's time than asking `Intl` for them. */
const names = 900;

/** In bytes after brotli 11; `file` is a path below dist/. */
export function budgetOf(file: string): number {
  const [, folder, name = ''] = /^(?:([\w/]+)\/)?(.*)\.js$/.exec(file) ?? [];
  // Three bytes a letter, before compression, where Latin has one.
  if (folder?.endsWith('locales')) {
    const extra = extras
      .filter(({locales}) => locales.includes(name))
      .reduce((sum, {bytes}) => sum + bytes, names);
    // A classic script has to say where it leaves its words.
    const wrapping = folder === 'locales' ? 0 : 50;
    return (nonLatinLocales.includes(name) ? 3550 : 3150) + extra + wrapping;
  }
  if (folder === 'standalone') return 23_250;
  if (name === 'policy-check') return 10_800;
  if (folder === 'frame') return name === 'host' ? 1100 : 23_150;
  // The aim is 14,000: with headers, the ten packets that a cold connection sends at once. Every authority by name, the
  // sources of what each has said, and the names of countries are most of what is over it.
  if (name === 'ai-optout') return 22_400;
  throw new Error(`${file} has no budget`);
}

export function measure(path: string, file: string, budget: number): Size {
  const content = readFileSync(path);
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  return {file, bytes: content.length, brotli: brotli.length, budget};
}

/** Sizes as aligned columns, with a heading. */
export function sizeTable(sizes: readonly Size[]): string {
  const rows = [
    ['file', 'bytes', 'brotli', 'budget'],
    ...sizes.map(({file, ...numbers}) => [
      file,
      String(numbers.bytes),
      String(numbers.brotli),
      `${numbers.budget}${numbers.brotli > numbers.budget ? ' !' : ''}`,
    ]),
  ];
  const width = Math.max(...rows.map(([file = '']) => file.length));
  return rows
    .map(([file = '', ...cells]) => file.padEnd(width) + cells.map((c) => c.padStart(9)).join(''))
    .join('\n');
}
