// Languages that nobody speaks, to see what translation will do to the box: `en-XA` is accented and 40 % longer,
// `ar-XB` runs from right to left. Never shipped.
import type {Words} from '../src/locale/locale-file.js';
import type {Messages} from '../src/locale/messages.js';

export type PseudoLocale = 'en-XA' | 'ar-XB';

const accented = 'ÀƁÇÐÈƑĜĤÌĴĶĿṀÑÒƤǪŔŠŢÛṼŴẊÝŽàƀçðèƒĝĥìĵķŀṁñòƥǫŕšţûṽŵẋýž';
const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const stretch = (text: string) => {
  const strange = Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter).join('');
  return `[${strange}${' ~'.repeat(Math.ceil(text.length / 5))}]`;
};

/** U+202E turns what follows around, U+202C ends it. */
const mirror = (text: string) => `\u202E${text}\u202C`;

/** The words of a language, made strange; what is put into them stays as it is. */
export function pseudoWords(words: Words, locale: PseudoLocale): Words {
  const change = locale === 'en-XA' ? stretch : mirror;
  const strange = (message: Messages[keyof Messages]) =>
    typeof message === 'string'
      ? change(message)
      : (...values: string[]) => {
          const marks = values.map((_, index) => String.fromCharCode(0xe100 + index));
          const [first = '', second = ''] = marks;
          const text = change(message(first, second));
          return marks.reduce((sum, mark, index) => sum.replace(mark, values[index] ?? ''), text);
        };
  const messages = Object.fromEntries(
    Object.entries(words.messages).map(([id, message]) => [id, strange(message)]),
  ) as unknown as Messages;
  return {...words, messages, locale};
}
