import config from '../lit-localize.json';

/** The languages of the box, English first. */
export const locales = [config.sourceLocale, ...config.targetLocales];

/** A language in its own words, or its tag where the browser has none. */
export function ownName(tag: string): string {
  return (
    new Intl.DisplayNames([tag], {type: 'language', languageDisplay: 'standard'}).of(tag) ?? tag
  );
}
