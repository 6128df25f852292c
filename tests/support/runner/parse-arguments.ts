// The options of `npm test -- …`.
import {parseArgs} from 'node:util';
import {engines as allEngines, type Engine} from '../../../scripts/lib/browsers.js';

export const gates = ['build', 'lint', 'typecheck', 'check', 'size'] as const;
export const tests = ['node', 'browser', 'wordpress'] as const;
/** What only `--all` has: programs that take long and seldom find anything. */
export const more = ['packages', 'leaks', 'coverage'] as const;

export type Gate = (typeof gates)[number];
export type Step = Gate | (typeof tests)[number] | (typeof more)[number];

export interface Options {
  readonly steps: readonly Step[];
  /** Every WordPress there is, and not only the newest. */
  readonly all: boolean;
  readonly durations: boolean;
  /** Only some test files are meant. */
  readonly filtered: boolean;
  /** Whether a test file is meant; its path from the project's folder, with slashes. */
  readonly matches: (file: string) => boolean;
  readonly engines: readonly Engine[] | undefined;
}

/**
 *     --all                       also other versions of WordPress, packages of their own, leaks, coverage
 *     --only browser,lint         only these steps (`gates` stands for all but the tests themselves)
 *     --files 'tests/region/**'   only these tests; leaves the gates out unless --only names them
 *     --engines chromium          only these engines
 *     --durations                 the time of every test file, and not only of the longest
 *
 * @throws {Error} a sentence about an option that is none
 */
export function parseArguments(args: readonly string[]): Options {
  const {values, positionals} = parseArgs({
    args: [...args],
    // The shell makes several files of a pattern.
    allowPositionals: true,
    options: {
      all: {type: 'boolean', default: false},
      durations: {type: 'boolean', default: false},
      only: {type: 'string', multiple: true, default: []},
      files: {type: 'string', multiple: true, default: []},
      engines: {type: 'string', multiple: true, default: []},
    },
  });
  const {all, durations, only, files, engines} = values;
  if (positionals.length > 0 && files.length === 0) {
    throw new Error(`"${positionals.join(' ')}" follows no option.`);
  }
  const patterns = [...files, ...positionals].map(toPattern);
  const chosen = oneOf(allEngines, splitAt(engines), 'engine');
  return {
    steps: chooseSteps({only: splitAt(only), all, filtered: patterns.length > 0}),
    all,
    durations,
    filtered: patterns.length > 0,
    matches: (file) => patterns.length === 0 || patterns.some((pattern) => pattern.test(file)),
    engines: chosen.length > 0 ? chosen : undefined,
  };
}

function chooseSteps(options: {only: readonly string[]; all: boolean; filtered: boolean}): Step[] {
  const {only, all, filtered} = options;
  if (only.length === 0) {
    return [...(filtered ? [] : gates), ...tests, ...(all && !filtered ? more : [])];
  }
  const named = only.flatMap((step) => (step === 'gates' ? gates : [step]));
  return oneOf<Step>([...gates, ...tests, ...more], named, 'step');
}

const splitAt = (values: readonly string[]): string[] => values.flatMap((each) => each.split(','));

function oneOf<Name extends string>(
  known: readonly Name[],
  given: readonly string[],
  what: string,
): Name[] {
  return given.map((name) => {
    const found = known.find((each) => each === name);
    if (found === undefined) throw new Error(`Unknown ${what} "${name}": ${known.join(', ')}.`);
    return found;
  });
}

/** `**` any folders, `*` within one; a folder stands for all that is in it. */
function toPattern(glob: string): RegExp {
  const parts = glob
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replace(/[.+^${}()|[\]\\?]/g, '\\$&')
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part));
  return new RegExp(`^${parts.join('')}(/.*)?$`);
}
