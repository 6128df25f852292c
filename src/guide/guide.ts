// The guide: all that any view, in a browser or on a server, ever sees. Plain strings, URLs and booleans.
import type {HeadingLevel, SectionId} from '../options.js';
import type {Status, StepId} from '../policy/policy.js';
import type {Evidence} from '../region/infer-region.js';

export type {HeadingLevel, SectionId};

/** A footnote: the number of a source, its name for screen readers, and its address if it has one. */
export interface Note {
  /** In the digits of the guide's language. */
  readonly number: string;
  readonly label: string;
  readonly url?: string | undefined;
}

/** A sentence, a list entry or a term, and the sources behind it. */
export interface Statement {
  readonly text: string;
  readonly notes?: readonly Note[];
  /** The language of `text`, where it is not that of the guide: the name of an authority. */
  readonly lang?: string | undefined;
  /** Marks the reader's own country, for screen readers. */
  readonly mark?: string | undefined;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The language of `label`, where it is not that of the guide. */
  readonly lang?: string;
}

/** A labelled list to pick one value from. */
export interface Picker {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
}

/** A link that acts on linkedin.com, and in words what following it does. */
export interface Action {
  readonly target: 'setting' | 'objection' | 'ads';
  readonly text: string;
  readonly url: string;
  readonly hint: string;
  /** The same for where no new tab opens, as from a mail. */
  readonly hintInMail?: string;
}

export interface Verdict {
  readonly status: Status | 'unknown';
  readonly evidence: Evidence;
  /** The country, or what stands for it when none is known. */
  readonly title: string;
  readonly statements: readonly Statement[];
  /** How the country is known. */
  readonly basis: string;
  readonly picker: Picker;
}

/** A term and what belongs to it. */
export interface Row {
  readonly id: 'used' | 'unused' | 'places' | 'remarks' | 'authority' | 'purpose' | 'announced';
  readonly term: Statement;
  readonly items: readonly Statement[];
}

/** One of LinkedIn's labels; the quotation marks, and a gloss where `lang` is not the guide's, stand in the text around. */
export interface QuotedLabel {
  readonly label: string;
  readonly lang: string;
}

export interface Step {
  readonly id: StepId;
  readonly segments: readonly (string | QuotedLabel)[];
}

export interface Route {
  readonly id: 'web' | 'app';
  readonly title: string;
  readonly steps: readonly Step[];
  /** Behind the whole way, and the labels on it. */
  readonly notes: readonly Note[];
}

export interface SourceEntry {
  /** As the footnotes have it. */
  readonly number: string;
  readonly publisher: string;
  readonly title?: string | undefined;
  readonly lang: string;
  readonly url?: string | undefined;
  /** When it was published, and how it was read where that was not on the original page. */
  readonly details: readonly string[];
}

/** The parts below the link. `summary`, as an option, is three of them. */
export type PartId =
  'steps' | 'effect' | 'summary' | 'region' | 'limits' | 'background' | 'sources';

/**
 * What need not be there until somebody wants it: the options of a list but for the chosen one, what is behind `more`,
 * and a folded part but for its title.
 */
export type Deferrable = 'countries' | 'languages' | 'more' | PartId;

/** A part of the guide; what it has of the following is drawn in this order. Deferred, it has nothing but its title. */
export interface Section {
  readonly id: PartId;
  readonly title: string;
  /** Whether it waits behind its title, where something can be opened. */
  readonly folded: boolean;
  /** The first one is the one to see first, where the others can be opened. */
  readonly routes?: readonly Route[];
  readonly rows?: readonly Row[];
  readonly entries?: readonly SourceEntry[];
  /** Title of the list. */
  readonly lead?: string;
  readonly list?: readonly Statement[];
  readonly texts?: readonly Statement[];
  readonly actions?: readonly Action[];
}

/** What a part has below its title. */
export type Content = Omit<Section, 'id' | 'title' | 'folded'>;

export interface Guide {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heading: string;
  readonly headingLevel: HeadingLevel;
  /** The whole matter in one sentence. */
  readonly brief: string;
  /** That the facts may be out of date: to be seen at once, in every layout. */
  readonly warning?: string | undefined;
  readonly verdict: Verdict;
  readonly action: Action;
  readonly sections: readonly Section[];
  readonly footer: string;
  /** Title of the disclosure that holds the rest in the compact layout. */
  readonly more: string;
  /** Whether what it holds is deferred: no sections, no footer, no languages. */
  readonly isMoreDeferred: boolean;
  readonly languages?: Picker | undefined;
}
