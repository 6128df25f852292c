// Language files arrive later than the element: each is fetched once, checked, and tried again after a failure.
import {builtIn} from './built-in.js';
import type {LocaleFile, Words} from './locale-file.js';
import {importLocaleFile} from './locale-files.js';

const loaded = new Map<string, Words>([[builtIn.locale, builtIn]]);
const pending = new Map<string, Promise<Words>>();
const attempts = new Map<string, number>();

/** The words of a language, if they are here already. */
export const wordsNow = (locale: string): Words | undefined => loaded.get(locale);

/**
 * Fetches the words of a language once, whoever asks.
 * @throws when the file cannot be fetched or is not a language file; the next call tries again.
 */
export function loadWords(locale: string): Promise<Words> {
  const under = pending.get(locale);
  if (under) return under;
  const attempt = attempts.get(locale) ?? 0;
  attempts.set(locale, attempt + 1);
  const request = importLocaleFile(locale, attempt)
    .then((file) => {
      if (!isComplete(file)) throw new TypeError(`locales/${locale}.js is not a language file`);
      const words: Words = {...file, locale};
      loaded.set(locale, words);
      return words;
    })
    .finally(() => pending.delete(locale));
  pending.set(locale, request);
  return request;
}

function isComplete(file: Partial<LocaleFile>): boolean {
  const {messages} = file;
  return (
    messages !== undefined &&
    file.labels !== undefined &&
    Object.entries(builtIn.messages).every(
      ([id, english]) => typeof messages[id as keyof typeof messages] === typeof english,
    )
  );
}
