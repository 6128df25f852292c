// The rules that every translation keeps, as pure functions: units in, one line per fault out.
import type {Unit} from './xliff.js';

/** Reasons why a translation may break a rule: by language, then by message id. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Exceptions {
  /** Reads as in English and is right all the same. */
  readonly equal: Reasons;
  /** Cannot be said in fewer characters. */
  readonly long: Reasons;
}

export interface TranslationFile {
  readonly locale: string;
  readonly units: readonly Unit[];
  /** The ids whose English has changed since. */
  readonly stale: readonly string[];
}

/** Scripts besides Latin, which names such as LinkedIn bring into every language. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  ar: ['Arabic'],
  bg: ['Cyrillic'],
  bn: ['Bengali'],
  el: ['Greek'],
  fa: ['Arabic'],
  he: ['Hebrew'],
  hi: ['Devanagari'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  ko: ['Hangul'],
  mr: ['Devanagari'],
  pa: ['Gurmukhi'],
  ru: ['Cyrillic'],
  te: ['Telugu'],
  th: ['Thai'],
  uk: ['Cyrillic'],
  'zh-Hans': ['Han'],
  'zh-Hant': ['Han'],
};

/** Languages written in another script than Latin; their files may be larger. */
export const nonLatinLocales: readonly string[] = Object.keys(scripts);

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/&/, 'has an &, which lit-localize leaves as &amp;'],
  [/"/, 'has a straight double quote'],
  [/'/, 'has a straight single quote or apostrophe'],
  [/^\s|\s$/, 'begins or ends with a space'],
  [/ {2}/, 'has two spaces in a row'],
  // Look-alikes are only to be had where both scripts share their shapes.
  [
    /[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}])/u,
    'mixes Latin and other letters in one word',
  ],
];

/**
 * One line per fault: the message's id, and what is wrong.
 * @param english the words of the source, by id, with placeholders as `{date}`
 */
export function checkTranslation(
  {locale, units, stale}: TranslationFile,
  english: ReadonlyMap<string, string>,
  exceptions: Exceptions,
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const {id, source, target} of units) {
    const report = (reason: string) => faults.push(`${id}: ${reason}`);
    if (seen.has(id)) report('is there twice');
    seen.add(id);
    const original = english.get(id);
    if (original === undefined) report('is not in the English words any more');
    else if (original !== source) report('the English in this file is old: run npm run locales');
    if (!target?.trim()) {
      report('has no translation');
      continue;
    }
    if (stale.includes(id)) report('the English has changed since it was translated');
    for (const fault of placeholderFaults(source, target)) report(fault);
    for (const [pattern, reason] of forbidden) if (pattern.test(target)) report(reason);
    if (target !== target.normalize('NFC')) report('is not in Unicode normal form C');
    const strangers = strangeLetters(locale, target);
    if (strangers) report(`“${strangers}” is not in a script of this language`);
    const needsReason = (kind: keyof Exceptions, broken: string | undefined) => {
      const reason = exceptions[kind][locale]?.[id];
      if (broken && !reason) report(broken);
      if (!broken && reason) report(`needs no exception “${kind}” any more`);
    };
    needsReason('equal', target === source ? 'is the same as in English' : undefined);
    needsReason('long', lengthFault(source, target));
  }
  for (const id of english.keys()) if (!seen.has(id)) faults.push(`${id}: is missing`);
  for (const kind of ['equal', 'long'] as const) {
    for (const id of Object.keys(exceptions[kind][locale] ?? {})) {
      if (!seen.has(id)) faults.push(`${id}: the exception “${kind}” is for no message`);
    }
  }
  return faults;
}

/** The ids that no code outside the words mentions. */
export const unusedIds = (ids: Iterable<string>, code: string): string[] =>
  [...ids].filter((id) => !new RegExp(`(?<![\\w$])${id}(?![\\w$])`).test(code));

const placeholders = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/\{\w*\}/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

function placeholderFaults(source: string, target: string): string[] {
  const [wanted, found] = [placeholders(source), placeholders(target)];
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((name) => {
    const [before, after] = [wanted.get(name) ?? 0, found.get(name) ?? 0];
    if (before === after) return [];
    if (after === 0) return [`placeholder ${name} is lost`];
    if (before === 0) return [`placeholder ${name} is not in the English`];
    return [`placeholder ${name} is there ${after} times, ${before} in English`];
  });
}

function strangeLetters(locale: string, target: string): string {
  const names = ['Latin', 'Common', 'Inherited', ...(scripts[locale] ?? [])];
  const own = names.map((name) => `\\p{Script=${name}}`).join('');
  return (target.match(new RegExp(`[^${own}]`, 'gu')) ?? []).join('');
}

/** The words of a translation must fit where the English fits. */
function lengthFault(source: string, target: string): string | undefined {
  const [before, after] = [Array.from(source).length, Array.from(target).length];
  // A short label says little about how long it is in another language.
  const most = Math.floor(before * 1.8 + (before < 20 ? 10 : 0));
  return after > most ? `has ${after} characters, at most ${most} fit` : undefined;
}
