// What a look at a source or a link can find.
import {isDeepStrictEqual} from 'node:util';
import type {Watch} from '../facts/watch.js';

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
  /** What was looked at, and how, as the document said then; earlier runs left no word on how. */
  readonly address: string;
  readonly watch?: Watch | undefined;
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

/** Why a finding is not of what the document says now, if it is not. */
export function otherwise(
  {address, watch}: Finding,
  now: {readonly address?: string | undefined; readonly watch?: Watch | undefined},
): string | undefined {
  if (address !== now.address) return 'has another address than the watch looked at';
  const isSame = watch && now.watch && isDeepStrictEqual(lookedFor(watch), lookedFor(now.watch));
  return isSame ? undefined : 'is watched otherwise than when the watch looked';
}

/** Without what it is compared with: that changes with every text that is accepted. */
function lookedFor(watch: Watch): Watch {
  if (watch.by === 'passage') return {...watch, print: undefined};
  return watch.by === 'archive' ? {...watch, commit: ''} : watch;
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
