// The facts as the guide reads them: a policy document, compiled by compile-policy.ts.
import type {labelIds, stepIds} from './labels.js';
import type {Place, StatementId} from './statements.js';
import type {Status} from './statuses.js';

export type {Place, StatementId} from './statements.js';
export type {Status} from './statuses.js';
export type LabelId = (typeof labelIds)[number];
export type StepId = (typeof stepIds)[number];

/** Sentences and entries that need a source, by the ids of their words; each with the ids of its sources. */
export type Statements = {readonly [Id in StatementId]?: readonly string[]};

/** What stands in a sentence: a day as `YYYY-MM-DD`, or a name. */
export interface Fill {
  readonly date?: string;
  readonly name?: string;
}

/** Places with the same status. */
export interface RegionGroup {
  readonly status: Status;
  /** The day from which it holds, `YYYY-MM-DD`; it may not have come. */
  readonly since?: string | undefined;
  /** ISO 3166-1 alpha-2 codes, separated by spaces. */
  readonly codes: string;
  /** What stands for the group in a list: codes as above, and `EU`. */
  readonly shown: string;
  readonly sources: readonly string[];
}

/** A data protection authority. */
export interface Authority {
  /** Where it is the authority: codes as above. */
  readonly codes: string;
  /** Its own name, by the language that it is in. */
  readonly names: Readonly<Record<string, string>>;
  /** What it has said: a statement with its day, if the words take one. */
  readonly said: readonly {
    readonly id: StatementId;
    readonly date?: string | undefined;
    readonly sources: readonly string[];
  }[];
}

/** One of LinkedIn's own labels, quoted. */
export interface Label {
  readonly text: string;
  /** Where it is another form of the language than the one that it stands under. */
  readonly lang?: string | undefined;
  readonly sources: readonly string[];
}

export type Labels = {readonly [Id in LabelId]?: Label};

export interface Source {
  readonly publisher: string;
  /** ISO 3166-1 alpha-2 code; only of a data protection authority, and that it is one. */
  readonly country?: string | undefined;
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
  /** The day of this edition; a newer one goes before an older one. */
  readonly issued: string;
  readonly start: string;
  /** What stands in the sentences that take a value. */
  readonly fills: {readonly [Id in StatementId]?: Fill};
  /** What may be said in each part of the box. */
  readonly says: {readonly [In in Place]?: Statements};
  readonly regions: readonly RegionGroup[];
  /** What else holds in some places: the ids of remarks, each with codes separated by spaces. */
  readonly remarks: {readonly [Id in StatementId]?: string};
  readonly authorities: readonly Authority[];
  readonly steps: {readonly web: readonly StepId[]; readonly app: readonly StepId[]};
  readonly links: {
    readonly setting: string;
    readonly objection?: string | undefined;
    readonly ads?: string | undefined;
  };
  readonly labels: Readonly<Record<string, Labels>>;
  /** In the order in which they are numbered. */
  readonly sources: Readonly<Record<string, Source>>;
}
