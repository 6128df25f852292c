// What one language brings: its words, and what only its readers need.
import type {Labels, Source} from '../policy/policy.js';
import type {Messages} from './messages.js';

/** Names and forms from CLDR for an engine whose `Intl` does not know the language. */
export interface IntlNames {
  /** By ISO 3166-1 alpha-2 code. */
  readonly regions: Readonly<Record<string, string>>;
  /** A full date; `{0}` day, `{1}` month, `{2}` year. */
  readonly date: string;
  /** January to December, as they stand in a full date. */
  readonly months: readonly string[];
}

/** A language file: `locales/<tag>.js`. */
export interface LocaleFile {
  readonly messages: Messages;
  /** LinkedIn's labels as attested in this language. */
  readonly labels: Labels;
  /** The sources that only the labels cite. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly names?: IntlNames;
}

/** A language file under its tag. */
export interface Words extends LocaleFile {
  readonly locale: string;
}
