// The facts as the guide reads them: a policy document, compiled by compile-policy.ts.
import type {labelIds, stepIds} from './schema.js';

export type Status = 'began' | 'earlier' | 'unstated';
export type LabelId = (typeof labelIds)[number];
export type StepId = (typeof stepIds)[number];

/** Sentences and entries that need a source, by the ids of their words; each with the ids of its sources. */
export type Statements = {readonly [Id in StatementId]?: readonly string[]};

export type StatementId =
  | 'onByDefault'
  | 'unknown'
  | 'sameEverywhere'
  | 'byBoth'
  | 'profile'
  | 'content'
  | 'groups'
  | 'resumes'
  | 'prompts'
  | 'privateMessages'
  | 'logins'
  | 'salary'
  | 'applications'
  | 'minors'
  | 'writing'
  | 'recruiting'
  | 'notRetroactive'
  | 'web'
  | 'app'
  | 'legalBasis'
  | 'microsoft'
  | 'personalisation'
  | 'replies'
  | 'feedback'
  | 'ads'
  | 'objection'
  | 'reportedRegions'
  | 'reportedData'
  | 'reportedAlgorithm'
  | 'disputed';

export type SummaryTerm = 'announced' | 'used' | 'unused' | 'purpose' | 'effect';

/** Places with the same status. */
export interface RegionGroup {
  readonly status: Status;
  /** ISO 3166-1 alpha-2 codes, separated by spaces. */
  readonly codes: string;
  /** What stands for the group in a list: codes as above, and `EU`. */
  readonly shown: string;
  readonly sources: readonly string[];
  /** What else holds here. */
  readonly remarks?: readonly StatementId[];
}

/** One of LinkedIn's own labels, quoted. */
export interface Label {
  readonly text: string;
  readonly sources: readonly string[];
}

export type Labels = {readonly [Id in LabelId]?: Label};

export interface Source {
  readonly publisher: string;
  /** As printed, in `lang`. */
  readonly title?: string | undefined;
  /** English when absent. */
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** How the text was read, where it was not on the original page. */
  readonly read?: 'archived' | 'quoted' | undefined;
}

export interface Policy {
  /** `YYYY-MM-DD`, like the other days. */
  readonly checked: string;
  readonly start: string;
  readonly announced?: string | undefined;
  /** Whose report the box corrects. */
  readonly reporter?: string | undefined;
  /** What may be said anywhere in the box. */
  readonly says: Statements;
  /** The rows of the summary: a term, and what may be said under it. */
  readonly summary: {readonly [Term in SummaryTerm]?: Statements};
  /** What goes on after switching off. */
  readonly limits: Statements;
  /** What was reported differently. */
  readonly differences: Statements;
  readonly regions: readonly RegionGroup[];
  readonly steps: {readonly web: readonly StepId[]; readonly app: readonly StepId[]};
  readonly links: {readonly setting: string; readonly objection?: string | undefined};
  readonly labels: Readonly<Record<string, Labels>>;
  /** In the order in which they are numbered. */
  readonly sources: Readonly<Record<string, Source>>;
}
