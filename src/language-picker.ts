// The list of languages, each named in itself.
import type {Picker} from './guide/guide.js';
import type {Words} from './locale/locale-file.js';

/** The languages that the box can be read in; none when there is only one. */
export function languagePicker(
  {locale, messages}: Words,
  available: readonly string[],
): Picker | undefined {
  if (available.length < 2) return undefined;
  return {
    label: messages.language,
    value: locale,
    options: available
      .map((tag) => ({value: tag, label: endonym(tag), lang: tag}))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
  };
}

/** Where an engine does not know a language, it names it in English. */
const unknownToSome: Readonly<Record<string, string>> = {
  ga: 'Gaeilge',
  is: 'Íslenska',
  mt: 'Malti',
};

function endonym(tag: string): string {
  const name = unknownToSome[tag] ?? new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
