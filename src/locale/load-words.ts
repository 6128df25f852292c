// Language files arrive later than the element: each is fetched once, checked, and tried again after a failure.
import {builtIn} from './built-in.js';
import type {LocaleFile, Words} from './locale-file.js';
import {importLocaleFile} from './locale-files.js';

interface Entry {
  words?: Words;
  request?: Promise<unknown> | undefined;
  attempts: number;
}

const entries: Record<string, Entry> = {[builtIn.locale]: {words: builtIn, attempts: 0}};

/** The words of a language, if they are here already. */
export const wordsNow = (locale: string): Words | undefined => entries[locale]?.words;

/**
 * Fetches the words of a language once, whoever asks; then `wordsNow` has them.
 * @throws when the file cannot be fetched or is not a language file; the next call tries again.
 */
export function loadWords(locale: string): Promise<unknown> {
  const entry = (entries[locale] ??= {attempts: 0});
  return (entry.request ??= importLocaleFile(locale, entry.attempts++)
    .then((file) => {
      if (!isComplete(file)) throw new TypeError(`locales/${locale}.js is not a language file`);
      entry.words = {...file, locale};
    })
    .finally(() => {
      entry.request = undefined;
    }));
}

const isComplete = ({messages, labels}: Partial<LocaleFile>): boolean =>
  messages !== undefined &&
  labels !== undefined &&
  Object.entries(builtIn.messages).every(
    ([id, english]) => typeof messages[id as keyof typeof messages] === typeof english,
  );
