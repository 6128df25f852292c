// A passage of a text: found by words that stand in it, known by its fingerprint, and compared word by word.
import {createHash} from 'node:crypto';
import {diffWords} from 'diff';

/** As it reads: without what only typesetting adds, and quotation marks in their plainest form. */
export const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Sixteen hexadecimal digits of the normalised text. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(normal(text)).digest('hex').slice(0, 16);

/** The lines in which words stand, in either case; empty when there is none. */
export function passageAround(lines: readonly string[], words: string): string {
  const wanted = normal(words).toLowerCase();
  return lines
    .map(normal)
    .filter((line) => line.toLowerCase().includes(wanted))
    .join('\n');
}

const wordsOf = (text: string) =>
  new Set(
    normal(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );

/** The line that has most in common with a passage that is no longer there, if that is more than half. */
export function nearest(lines: readonly string[], passage: string): string {
  const old = wordsOf(passage);
  const best = {line: '', share: 0.5};
  for (const line of lines) {
    const now = wordsOf(line);
    const share = [...now].filter((word) => old.has(word)).length / Math.max(old.size, now.size);
    if (share > best.share) Object.assign(best, {line: normal(line), share});
  }
  return best.line;
}

/** So many words stand around a change. */
const around = 8;

/** Both texts in one: `[-taken out-]`, `{+put in+}`; what stayed is cut short. */
export function wordDiff(before: string, after: string): string {
  const parts = diffWords(before, after);
  return parts
    .map(({value, added, removed}, index) => {
      if (added) return `{+${value}+}`;
      if (removed) return `[-${value}-]`;
      return shortened(value, index > 0, index < parts.length - 1);
    })
    .join('');
}

function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const words = text.split(/(?<=\s)/);
  const [head, tail] = [hasBefore ? around : 0, hasAfter ? around : 0];
  if (words.length <= head + tail + 1) return text;
  return [...words.slice(0, head), '… ', ...(tail > 0 ? words.slice(-tail) : [])].join('');
}
