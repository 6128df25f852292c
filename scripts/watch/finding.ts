// What a look at a source or a link can find.

/** From nothing to do up to the gravest. Where nobody could look, or nobody had before, there is no verdict. */
export const states = [
  'unchanged',
  'unreachable',
  'never-seen',
  'changed',
  'moved',
  'gone',
] as const;

export type State = (typeof states)[number];

export interface Finding {
  readonly state: State;
  /** What was looked at. */
  readonly address: string;
  /** Why, in a few words. */
  readonly note?: string;
  /** Where it has moved to. */
  readonly target?: string;
  /** Of the passage as it is now, with its text. */
  readonly print?: string;
  readonly text?: string;
  /** The newest commit of an archived text. */
  readonly commit?: string;
  /** What has changed, by words: `[-taken out-]`, `{+put in+}`. */
  readonly diff?: string;
  /** The day on which it was last seen, `YYYY-MM-DD`; today unless it is unreachable. */
  readonly seen?: string;
}

/** What a run leaves behind for the next one, and for whoever confirms a claim. */
export interface Watched {
  /** When the run ended, in UTC. */
  readonly at: string;
  /** By `sources.<id>` and `links.<id>`. */
  readonly findings: Readonly<Record<string, Finding>>;
}

const exitCodes: Readonly<Record<State, number>> = {
  unchanged: 0,
  unreachable: 3,
  'never-seen': 3,
  changed: 4,
  moved: 5,
  gone: 6,
};

/** That of the gravest finding: 0 nothing to do, 3 no verdict, 4 changed, 5 moved, 6 gone. */
export const exitCodeOf = ({findings}: Watched): number =>
  Math.max(0, ...Object.values(findings).map(({state}) => exitCodes[state]));
