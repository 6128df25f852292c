// Every language is at hand on a server, so that no request waits and none changes what another one sees.
import {allWords} from '../../locale/generated/all-words.js';
import type {Words} from '../../locale/locale-file.js';

const words: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(allWords).map(([locale, file]) => [locale, {...file, locale}]),
);

export const locales: readonly string[] = Object.keys(allWords);

/** @throws a `RangeError` when `locale` is none of `locales`. */
export function wordsOf(locale: string): Words {
  const found = words[locale];
  if (!found) throw new RangeError(`no words in ${locale}`);
  return found;
}
