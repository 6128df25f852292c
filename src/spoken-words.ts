// Which words a box speaks: those of its language as soon as they are here, until then those before, or none yet.
import {builtIn} from './locale/built-in.js';
import {loadWords, wordsNow} from './locale/load-words.js';
import type {Words} from './locale/locale-file.js';

/** How long the first draw waits for the reader's language, in milliseconds. */
const patience = 3000;

/** Whoever speaks. */
export interface Speaker {
  /** There are other words, or a language did not come. */
  readonly changed: (hasFailed: boolean) => void;
  /** Whether English is better than what is there, now that a language did not come. */
  readonly needsEnglish: () => boolean;
}

export class SpokenWords {
  readonly #speaker: Speaker;
  #words: Words | undefined;
  #wanted: string | undefined;
  /** The language that failed, until the draw that follows. */
  #gaveUp: string | undefined;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
  }

  /** The words to speak now, for whoever wants this language. */
  in(locale: string): Words | undefined {
    const here = wordsNow(locale);
    if (here) this.#words = here;
    // The draw that follows a failure is not the change that tries again.
    const isSettled = here ?? this.#gaveUp === locale;
    this.#gaveUp = undefined;
    if (!isSettled && locale !== this.#wanted) this.#ask(locale);
    return this.#words;
  }

  #ask(locale: string): void {
    this.#wanted = locale;
    let isOver = false;
    const giveUp = () => {
      if (isOver || this.#wanted !== locale || wordsNow(locale)) return;
      isOver = true;
      this.#wanted = undefined;
      this.#gaveUp = locale;
      if (this.#speaker.needsEnglish()) this.#words = builtIn;
      this.#speaker.changed(true);
    };
    loadWords(locale).then(() => {
      this.#speaker.changed(false);
    }, giveUp);
    setTimeout(giveUp, patience);
  }
}
