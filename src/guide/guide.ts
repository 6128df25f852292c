// The guide: all that any view, in a browser or on a server, ever sees. Plain strings, URLs and booleans.
import type {HeadingLevel, SectionId} from '../options.js';
import type {Status, StepId} from '../policy/policy.js';
import type {Evidence} from '../region/infer-region.js';

export type {HeadingLevel, SectionId};

/** A footnote: the number of a source, its name for screen readers, and its address if it has one. */
export interface Note {
  readonly number: number;
  readonly label: string;
  readonly url?: string | undefined;
}

/** A sentence, a list entry or a term, and the sources behind it. */
export interface Statement {
  readonly text: string;
  readonly notes?: readonly Note[];
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
  readonly target: 'setting' | 'objection';
  readonly text: string;
  readonly url: string;
  readonly hint: string;
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
  readonly id: 'announced' | 'used' | 'unused' | 'purpose' | 'effect' | 'places';
  readonly term: Statement;
  readonly items: readonly Statement[];
}

/** One of LinkedIn's labels, quoted in `lang`; with a gloss where that is not the guide's language. */
export interface QuotedLabel {
  readonly label: string;
  readonly lang: string;
  readonly gloss?: string | undefined;
}

export interface Step {
  readonly id: StepId;
  readonly segments: readonly (string | QuotedLabel)[];
}

export interface Route {
  readonly id: 'web' | 'app';
  readonly title: Statement;
  readonly steps: readonly Step[];
}

export interface SourceEntry {
  readonly publisher: string;
  readonly title?: string | undefined;
  readonly lang: string;
  readonly url?: string | undefined;
  /** When it was published, and how it was read where that was not on the original page. */
  readonly details: readonly string[];
}

/** A part of the guide; what it has of the following is drawn in this order. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly rows?: readonly Row[];
  readonly routes?: readonly Route[];
  readonly entries?: readonly SourceEntry[];
  /** Title of the list. */
  readonly lead?: string;
  readonly list?: readonly Statement[];
  readonly texts?: readonly Statement[];
  readonly action?: Action | undefined;
}

export interface Guide {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heading: string;
  readonly headingLevel: HeadingLevel;
  /** The whole matter in one sentence. */
  readonly brief: string;
  readonly verdict: Verdict;
  readonly action: Action;
  readonly sections: readonly Section[];
  readonly footer: readonly string[];
  /** Title of the disclosure that holds the rest in the compact layout. */
  readonly more: string;
  readonly languages?: Picker | undefined;
}
