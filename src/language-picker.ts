// The list of languages, each named in itself.
import type {Picker} from './guide/guide.js';
import type {Words} from './locale/locale-file.js';
import {endonyms, locales} from './locale/locale-files.js';

/**
 * The languages that the box can be read in; none when there is only one.
 * @param isDeferred whether the list has the chosen one only: names in a dozen scripts make an engine look for their
 *   fonts, which takes longer than to lay out all else
 */
export const languagePicker = (
  {locale, messages}: Words,
  isDeferred = false,
): Picker | undefined =>
  locales.length < 2
    ? undefined
    : {
        label: messages.language,
        value: locale,
        options: (isDeferred ? [locale] : locales).map((tag) => ({
          value: tag,
          label: endonyms[tag] ?? tag,
          lang: tag,
        })),
      };
