// Where the language files are. The script tag has another way: targets/script-tag/locale-files.ts.
import {importers} from './generated/importers.js';
import type {LocaleFile} from './locale-file.js';

/** Every language of the box: the built-in one and those with a file. */
export {endonyms, locales} from './generated/locales.js';

/** Fetches a language file; bundlers see every import. A failed one is not asked for anew by the browser. */
export const importLocaleFile = (locale: string, _attempt: number): Promise<LocaleFile> =>
  importers[locale]?.() ?? Promise.reject(new RangeError(`no language file for ${locale}`));
