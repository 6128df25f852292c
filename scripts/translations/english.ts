// The English words, as the translators' files should have them.
import {messages} from '../../src/locale/messages.js';

/** By message id; placeholders as `{date}`. */
export function readEnglish(): Map<string, string> {
  return new Map(
    Object.entries(messages).map(([id, words]) => {
      if (typeof words === 'string') return [id, words];
      // The names of a function's parameters are those of its placeholders.
      const [, names = ''] = /^\(?([^)=]*)\)?\s*=>/.exec(words.toString()) ?? [];
      const speak: (...values: string[]) => string = words;
      return [id, speak(...names.split(',').map((name) => `{${name.trim()}}`))];
    }),
  );
}
