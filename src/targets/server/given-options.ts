// Options as a request or a template hands them over: nothing is known of them, and looking at them may run code of
// others.
import type {RenderOptions} from './render-options.js';

type Name = keyof RenderOptions;

export interface GivenOptions {
  /** Whatever was given, and is not `null`. */
  readonly value: (name: Name) => unknown;
  /** The same, when it is text of a sensible length. */
  readonly text: (name: Name) => string | undefined;
  /** Says that an option was not understood. */
  readonly refuse: (name: Name) => void;
  /** Says anything else to whoever wants to hear it. */
  readonly warn: (warning: string) => void;
}

/** Longer values are no options, and not looked at. */
const longest = 200;

/** Never throws: what cannot be read is warned of, and counts as not given. */
export function givenOptions(given: unknown): GivenOptions {
  const raw = (typeof given === 'object' && given ? given : {}) as Readonly<Record<Name, unknown>>;
  const {made: listener} = attempt(() => raw.onWarning);
  const warn = (warning: string) => {
    if (typeof listener !== 'function') return;
    attempt(() => {
      (listener as GivenOptions['warn'])(warning);
    });
  };
  const refuse = (name: Name) => {
    warn(`linkedin-ai-optout: ${name} is not valid`);
  };
  const value = (name: Name): unknown => {
    const {made, failed} = attempt(() => raw[name]);
    if (failed) refuse(name);
    return made ?? undefined;
  };
  const text = (name: Name): string | undefined => {
    const found = value(name);
    if (typeof found === 'string' && found.length <= longest) return found;
    if (found !== undefined) refuse(name);
    return undefined;
  };
  return {value, text, refuse, warn};
}

/** What came of it, unless something was thrown. */
export function attempt<Made>(make: () => Made): {readonly made?: Made; readonly failed: boolean} {
  try {
    return {made: make(), failed: false};
  } catch {
    return {failed: true};
  }
}
