// The element's own matching of languages, written out for PHP, which has no likely subtags everywhere.
import {matchLocale} from '../../../src/locale/match-locale.js';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

const pairs = letters.flatMap((first) => letters.map((second) => first + second));

const known = (type: 'language' | 'region', codes: readonly string[]) => {
  const names = new Intl.DisplayNames('en', {type, fallback: 'none'});
  return codes.filter((code) => names.of(code));
};

const languages = known('language', [
  ...pairs,
  ...pairs.flatMap((pair) => letters.map((third) => pair + third)),
]);

const regions = known(
  'region',
  pairs.map((pair) => pair.toUpperCase()),
);

/**
 * - `aliases`: codes that are another code's other name, or whose speakers read that language;
 * - `matches`: for `language` or `language-script`, alone, with a region, or with any other region (`*`), the language
 *   that serves it; an empty string where none does.
 */
export function languageTables(available: readonly string[]): {
  readonly aliases: Record<string, string>;
  readonly matches: Record<string, string>;
} {
  const match = (tag: string) => matchLocale([tag], available)?.locale ?? '';
  const scripts = [
    ...new Set(available.map((tag) => new Intl.Locale(tag).maximize().script?.toLowerCase() ?? '')),
  ];
  const aliases: Record<string, string> = {};
  const matches: Record<string, string> = {};
  for (const code of languages) {
    if (!match(code)) continue;
    const {language} = new Intl.Locale(code);
    if (language !== code) {
      aliases[code] = language;
      continue;
    }
    Object.assign(matches, regionsOf(code, match));
    const hasVariants = available.filter((tag) => tag.startsWith(`${code}-`)).length > 1;
    for (const own of scripts.map((script) => `${code}-${script}`)) {
      // With its script written out, a region only chooses between variants.
      if (!match(own)) continue;
      Object.assign(matches, hasVariants ? regionsOf(own, match) : {[own]: match(own)});
    }
  }
  return {aliases, matches};
}

/** The shortest lines that say what serves `own` in each region. */
function regionsOf(own: string, match: (tag: string) => string): Record<string, string> {
  const found = regions.map((region) => match(`${own}-${region}`));
  const count = (value: string) => found.filter((each) => each === value).length;
  const alone = match(own);
  const usual = found.reduce((best, each) => (count(each) > count(best) ? each : best), alone);
  const exceptions = regions
    .map((region, index) => [`${own}-${region.toLowerCase()}`, found[index] ?? ''] as const)
    .filter(([, value]) => value !== usual);
  return {
    [own]: alone,
    ...(usual === alone ? {} : {[`${own}-*`]: usual}),
    ...Object.fromEntries(exceptions),
  };
}
