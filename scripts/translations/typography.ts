// How a translation is written, whatever it says: marks, spaces, letters that are not what they look like.
import {typography} from './languages.js';

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/[<>]/, 'has markup: write plain words'],
  [/&/, 'has an &, which lit-localize leaves as &amp;'],
  [/"/, 'has a straight double quote'],
  [/'/, 'has a straight single quote or apostrophe'],
  [/[`\\]|\$\{/, 'has signs of code: write plain words'],
  [/^\s|\s$/, 'begins or ends with a space'],
  [/ {2}/, 'has two spaces in a row'],
  // But for the joiners, which some scripts need.
  [/(?![\u{200C}\u{200D}])[\p{Cc}\p{Cf}]/u, 'has a line break or a character that nobody sees'],
  // Look-alikes are only to be had where both scripts share their shapes.
  [
    /[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}])/u,
    'mixes Latin and other letters in one word',
  ],
];

/** Whatever some language quotes with. */
const quotationMarks = /[“”„‟‘’‚‛«»‹›「」『』《》〈〉״″′´]/gu;

export function typographyFaults(locale: string, source: string, target: string): string[] {
  const faults = forbidden.flatMap(([pattern, reason]) => (pattern.test(target) ? [reason] : []));
  if (target !== target.normalize('NFC')) faults.push('is not in Unicode normal form C');
  return [...faults, ...quotationFaults(locale, target), ...endFaults(locale, source, target)];
}

function quotationFaults(locale: string, target: string): string[] {
  const own = typography[locale];
  // A language without a row is reported once, not with every message.
  if (!own) return [];
  const [open = '', close = '', space = ''] = own.quotes;
  const shown = `${open}${space}…${space}${close}`;
  const found = target.match(quotationMarks) ?? [];
  const foreign = found.filter(
    (mark) => !(mark === open || mark === close || (mark === '’' && own.apostrophe)),
  );
  if (foreign.length > 0) {
    const marks = [...new Set(foreign)].join(' ');
    return [`“${marks}” is no quotation mark of this language: write ${shown}`];
  }
  const count = (mark: string) => found.filter((each) => each === mark).length;
  const uneven =
    open === close
      ? count(open) % 2 > 0
      : // As an apostrophe the closing mark is there without the other.
        close === '’' && own.apostrophe
        ? count(open) > count(close)
        : count(open) !== count(close);
  if (uneven && !own.alone) return [`a quotation is not closed, or not opened: write ${shown}`];
  const spaced = target.replaceAll(`${open}${space}`, '').replaceAll(`${space}${close}`, '');
  return space && (spaced.includes(open) || spaced.includes(close))
    ? [`a quotation mark lacks the no-break space inside: write ${shown}`]
    : [];
}

const ends: Readonly<Record<string, string>> = {
  '。': '.',
  '।': '.',
  '：': ':',
  '؟': '?',
  '？': '?',
};

/** A sentence ends as a sentence, a label as a label: what lost its end was often cut short. */
function endFaults(locale: string, source: string, target: string): string[] {
  const endOf = (text: string) => {
    const last = text.trim().slice(-1);
    return /[.:?]/.test(ends[last] ?? last) ? (ends[last] ?? last) : '';
  };
  const [wanted, found] = [endOf(source), endOf(target)];
  if (wanted === found || (typography[locale]?.noFullStop && found === '' && wanted === '.')) {
    return [];
  }
  const sign = (end: string) => (end ? `with “${end}”` : 'without a full stop');
  return [`ends ${sign(found)}, the English ${sign(wanted)}`];
}
