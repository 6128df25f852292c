// Some engines' `Intl` does not know every language of the box. What it would have to know rides in the language's
// file, taken from CLDR by `npm run intl-names`.
import {readJson} from '../scripts/lib/files.js';
import type {IntlNames} from '../src/locale/locale-file.js';
import {loadPolicyDocument} from './policy.js';

/** Every country and territory that the facts name, and the one union of countries. */
const listedCodes = (): readonly string[] => [
  'EU',
  ...loadPolicyDocument().regions.flatMap(({countries, territories}) => [
    ...countries,
    ...territories,
  ]),
];

/**
 * Names of the listed countries and the parts of a full date; nothing for a language that the engines know.
 * @throws when CLDR has no name for a listed country
 */
export function intlNames(locale: string): IntlNames | undefined {
  const table = readJson('build/generated/intl-names.json') as Readonly<Record<string, IntlNames>>;
  const names = table[locale];
  if (!names) return undefined;
  const regions = Object.fromEntries(
    listedCodes().map((code) => {
      const name = names.regions[code];
      if (!name) throw new Error(`CLDR has no name for ${code} in ${locale}`);
      return [code, name];
    }),
  );
  return {...names, regions};
}
