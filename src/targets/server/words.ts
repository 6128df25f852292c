// Every language is at hand on a server, so that no request waits and none changes what another one sees.
import {allWords} from '../../locale/generated/all-words.js';
import type {Words} from '../../locale/locale-file.js';

const words: Record<string, Words> = {};

export const locales: readonly string[] = Object.keys(allWords);

/** @throws a `RangeError` when `locale` is none of `locales`. */
export function wordsOf(locale: string): Words {
  const file = allWords[locale];
  if (!file) throw new RangeError(`no words in ${locale}`);
  return (words[locale] ??= {...file, locale});
}
