// What one language brings: its words, and what only its readers need.
import type {Labels, Source} from '../policy/policy.js';
import type {Messages} from './messages.js';

/** Texts by what they stand for. */
type Texts = Readonly<Record<string, string>>;

/**
 * What `Intl` would say in the language, of what the facts mention: its first object alone takes a slow phone 40 ms.
 */
export interface IntlNames {
  /** By ISO 3166-1 alpha-2 code, in the order of the language's alphabet. */
  readonly regions: Texts;
  /** Full dates, by `YYYY-MM-DD`. */
  readonly dates: Texts;
  /** What some countries write otherwise. */
  readonly forms?: readonly RegionalForm[];
  /** For an engine that does not know the language: a full date; `{0}` day, `{1}` month, `{2}` year. */
  readonly date?: string;
  /** With it, January to December as they stand in a full date. */
  readonly months?: readonly string[];
}

/** Where it differs from the language's own: names, dates, and the order of all names. */
export interface RegionalForm {
  /** The countries that have it, as space-separated codes. */
  readonly codes: string;
  readonly regions?: Texts;
  readonly dates?: Texts;
  /** Space-separated codes. */
  readonly order?: string;
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
