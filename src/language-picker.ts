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

function endonym(tag: string): string {
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
