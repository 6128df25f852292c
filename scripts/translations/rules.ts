// The rules that every translation keeps, as pure functions: units in, one line per fault out.
import {typographyFaults} from './typography.js';
import {englishIds, strangers} from './untranslated.js';
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
}

/**
 * One line per fault: the message's id, and what is wrong.
 * @param english the words of the source, by id, with placeholders as `{date}`
 */
export function checkTranslation(
  {locale, units}: TranslationFile,
  english: ReadonlyMap<string, string>,
  exceptions: Exceptions,
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const inEnglish = englishIds(units, english);
  for (const unit of units) {
    const {id, source, target} = unit;
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
    for (const fault of formFaults(unit)) report(fault);
    for (const fault of typographyFaults(locale, source, target)) report(fault);
    for (const fault of strangers(locale, target)) report(fault);
    const needsReason = (kind: keyof Exceptions, broken: string | undefined) => {
      const reason = exceptions[kind][locale]?.[id];
      if (broken && !reason) report(broken);
      if (!broken && reason) report(`needs no exception “${kind}” any more`);
    };
    // Placeholders between marks may be the same.
    const hasWords = /\p{L}/u.test(source.replace(/\{\w*\}/g, ''));
    const reads =
      target === source && hasWords
        ? 'is the same as'
        : inEnglish.includes(id)
          ? 'reads as'
          : undefined;
    const cure = 'translate it, or give the reason in locales/exceptions.json';
    needsReason('equal', reads && `${reads} in English: ${cure}`);
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

/** What keeps a translation from being compiled: its placeholders, and what stands for them in the file. */
export function formFaults({source, target, broken = []}: Unit): string[] {
  return target === undefined ? [] : [...broken, ...placeholderFaults(source, target)];
}

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

/** The words of a translation must fit where the English fits. */
function lengthFault(source: string, target: string): string | undefined {
  const [before, after] = [Array.from(source).length, Array.from(target).length];
  // A short label says little about how long it is in another language.
  const most = Math.floor(before * 1.8 + (before < 20 ? 10 : 0));
  return after > most ? `has ${after} characters, at most ${most} fit` : undefined;
}
