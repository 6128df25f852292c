// Which language to speak, from what is pinned, what the reader prefers and what the page is in.
import {matchLocale} from './locale/match-locale.js';
import type {Follow} from './options.js';

export interface LocaleSignals {
  /** The language that the reader picked in the box, or that the page pinned. */
  readonly pinned?: string | undefined;
  readonly follow: Follow;
  readonly reader: readonly string[];
  readonly page?: string | undefined;
}

/** The language to speak, and the tag to write dates with: the reader's own region where the language is the same. */
export function resolveLocale(
  {pinned, follow, reader, page}: LocaleSignals,
  available: readonly string[],
  fallback: string,
): {readonly locale: string; readonly format: string} {
  const order = follow === 'page' ? [page, ...reader] : [...reader, page];
  const match = matchLocale([pinned, ...order].filter(isTag), available);
  const locale = match?.locale ?? fallback;
  const regional = [match?.requested, ...reader]
    .filter(isTag)
    .find((tag) => /-[A-Z]{2}\b/.test(tag) && matchLocale([tag], available)?.locale === locale);
  return {locale, format: regional ?? match?.requested ?? locale};
}

const isTag = (tag: string | undefined): tag is string => !!tag;
