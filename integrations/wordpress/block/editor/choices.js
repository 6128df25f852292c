// The lists of languages and countries, in the language of whoever is editing.
/* global document */
import {site} from './site.js';

export function languageOptions() {
  const names = namesOf('language');
  return sorted(site.languages.map((value) => ({value, label: names.of(value) ?? value})));
}

/** Every code that has a name, but no union, no pseudo-region and no country that has become another. */
export function countryOptions() {
  const names = namesOf('region');
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return sorted(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !/^(EU|EZ|UN|QO|X[AB]|ZZ)$/.test(code))
      .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
      .map((value) => ({value, label: names.of(value)}))
      .filter(({label}) => label),
  );
}

function namesOf(type) {
  const own = document.documentElement.lang || 'en';
  try {
    return new Intl.DisplayNames([own, 'en'], {type, fallback: 'none'});
  } catch {
    return new Intl.DisplayNames('en', {type, fallback: 'none'});
  }
}

function sorted(options) {
  const {compare} = new Intl.Collator();
  return options.sort((a, b) => compare(a.label, b.label));
}
