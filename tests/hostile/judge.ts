// What an answer to a stranger must keep: it takes no longer than others, and has no markup of theirs in it.
import assert from 'node:assert/strict';
import {strangeMarkup, vocabularyOf} from './markup.js';

/** In milliseconds. A box takes some two; more than this is as good as a hang. */
const longestAnswer = 1000;

/** Makes it, in time: the processor's own, so that a busy machine fails nothing. */
export function inTime<Made>(make: () => Made): Made {
  const start = process.cpuUsage();
  const made = make();
  const {user, system} = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  assert.ok(milliseconds < longestAnswer, `took ${String(milliseconds)} ms`);
  return made;
}

/** Between tags, a text without any of these is no markup to any reader; without it, most answers are the same. */
const withoutTexts = (html: string): string => html.replaceAll(/>[^<>&]+</g, '><');

export interface Judge {
  /** Throws where something is not the project's own markup. */
  readonly judge: (html: string) => void;
  /** What it has read, each once. */
  readonly seen: ReadonlySet<string>;
}

/** Judges by what the project draws for friends. */
export function judgeBy(friendly: readonly string[]): Judge {
  const known = vocabularyOf([...new Set(friendly.map(withoutTexts))]);
  const seen = new Set<string>();
  return {
    seen,
    judge: (html) => {
      const markup = withoutTexts(html);
      if (seen.has(markup)) return;
      assert.deepEqual(strangeMarkup(markup, known), []);
      seen.add(markup);
    },
  };
}
