// Most regional tags write dates, names and lists as others do: `en-JP` as `en`, `de-LU` as `de-BE`. Those share what is
// made for one of them, so that readers of all regions need not much more room than readers of all languages.
import {createFormats} from '../../guide/format.js';
import {getOrInsert} from '../../guide/get-or-insert.js';
import type {Words} from '../../locale/locale-file.js';
import {BoundedMap} from './bounded-map.js';

/** Short texts. There are some hundred tags that readers have, and a few more that they could make up. */
const forms = new BoundedMap<string>(2000);
const firsts = new BoundedMap<string>(200);

/** The tag that stands for `format`: the first that was asked for of those that write alike in the words' language. */
export const formatLocaleOf = (words: Words, format: string): string =>
  getOrInsert(forms, `${words.locale} ${format}`, () =>
    // What an extension does to dates is not told by a year of them.
    /-\w\b/.test(format)
      ? format
      : getOrInsert(firsts, `${words.locale} ${writing(words, format)}`, () => format),
  );

/** How a day of each month is written, and every country, in order. */
function writing({names}: Words, format: string): string {
  const {date, countries} = createFormats(format, names);
  const days = Array.from({length: 12}, (_, month) =>
    date(`2025-${String(month + 1).padStart(2, '0')}-03`),
  );
  return [...days, ...countries(everyCountry()).map(({value, label}) => value + label)].join('\n');
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const codes = new BoundedMap<string>(1);

/** Every code of two letters that has a name, separated by spaces: some 280. */
const everyCountry = (): string =>
  getOrInsert(codes, '', () => {
    const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
    return letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => english.of(code))
      .join(' ');
  });
