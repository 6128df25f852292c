// What the site itself says, one file per language. The documents are in English only.
import type {FactsOption, OptionName, options} from '../../src/options.js';
import type {CheckId, ColorToken} from '../builder/colors.js';
import type {Group, PlaceId, Spot} from '../builder/places.js';
import {en} from './en.js';
import {sv} from './sv.js';

/** Values of options that are picked by name; a new one has no words until somebody writes them. */
type Picked = 'follow' | 'layout' | 'theme';

export interface Words {
  /** Of the site in this language. */
  readonly own: string;
  readonly skip: string;
  readonly pages: string;
  readonly nav: {
    readonly home: string;
    readonly builder: string;
    readonly languages: string;
    readonly forms: string;
    readonly documents: string;
    readonly sources: string;
    readonly privacy: string;
    readonly changelog: string;
    readonly article: string;
  };
  /** Said above what is in English. */
  readonly onlyEnglish: string;
  /** Title of the list of a document's headings. */
  readonly contents: string;
  readonly footer: string;
  /** A table or a snippet that is wider than the page. */
  readonly scroller: string;
  readonly front: {
    /** What README says first, where that is not in this language. */
    readonly lead?: (languages: number) => string;
    readonly build: string;
    readonly article: string;
    readonly box: string;
    readonly picture: string;
    readonly elsewhere: string;
  };
  readonly languages: {readonly title: string; readonly lead: string; readonly note: string};
  readonly forms: {
    readonly title: string;
    readonly lead: string;
    readonly file: string;
    readonly build: string;
    readonly document: string;
    readonly specimen: string;
  };
  readonly sources: {
    readonly title: string;
    readonly lead: string;
    readonly statement: string;
    readonly by: string;
    readonly unsourced: string;
  };
  readonly groups: Readonly<Record<Group, string>>;
  readonly places: Readonly<Record<PlaceId, {readonly name: string; readonly what: string}>>;
  readonly builder: {
    readonly title: string;
    readonly lead: string;
    readonly needsScripts: string;
    readonly withoutIt: string;
    readonly where: string;
    readonly how: string;
    readonly settings: string;
    readonly more: string;
    readonly readersOwn: string;
    readonly guessed: string;
    readonly options: Readonly<Record<Exclude<OptionName, FactsOption>, string>>;
    readonly values: {
      readonly [Name in Picked]: Readonly<Record<(typeof options)[Name]['values'][number], string>>;
    };
    readonly host: string;
    readonly hostHint: string;
    readonly colors: string;
    readonly colorHint: string;
    readonly noColors: string;
    readonly color: Readonly<Record<ColorToken, string>>;
    readonly well: (color: string) => string;
    readonly badColor: string;
    readonly contrast: string;
    readonly check: Readonly<Record<CheckId, string>>;
    readonly pair: string;
    readonly required: string;
    readonly light: string;
    readonly dark: string;
    readonly passes: string;
    readonly fails: string;
    readonly offer: (color: string, name: string) => string;
    readonly noneFits: string;
    readonly allPass: string;
    readonly preview: string;
    readonly width: string;
    readonly widths: {readonly phone: string; readonly desk: string};
    readonly scripts: string;
    readonly scriptsOn: string;
    readonly scriptsOff: string;
    readonly onLight: string;
    readonly onDark: string;
    readonly snippet: string;
    readonly spot: Readonly<Record<Spot, string>>;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly loading: string;
    readonly failed: string;
    readonly address: string;
    readonly files: (files: string, version: string) => string;
  };
}

export const words = {en, sv} as const satisfies Readonly<Record<string, Words>>;

/** A language of the site; the first one has no folder. */
export type Ui = keyof typeof words;

export const uis = Object.keys(words) as readonly Ui[];
