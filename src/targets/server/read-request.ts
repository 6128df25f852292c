// What the box is to be drawn from, out of whatever was given: the default stands in for what is not understood.
import {getOrInsert} from '../../guide/get-or-insert.js';
import {matchLocale} from '../../locale/match-locale.js';
import type {Words} from '../../locale/locale-file.js';
import {parsePolicy} from '../../policy/check.js';
import {builtInPolicy} from '../../policy/generated/built-in-policy.js';
import type {Policy} from '../../policy/policy.js';
import {rowsIn} from '../../options.js';
import {parseOptions, type Options, type RawOptions} from '../../parse-options.js';
import {inferRegion, type InferredRegion} from '../../region/infer-region.js';
import {resolveLocale} from '../../resolve-locale.js';
import {longestHeader, parseAcceptLanguage} from './accept-language.js';
import {attempt, givenOptions, type GivenOptions} from './given-options.js';
import {BoundedMap} from './bounded-map.js';
import type {Format, RenderOptions} from './render-options.js';
import {locales, wordsOf} from './words.js';

export interface Request {
  readonly options: Options;
  readonly words: Words;
  /** The tag of the words, with the reader's region for dates. */
  readonly lang: string;
  /** What may be a country. */
  readonly inferred: InferredRegion;
  readonly policy: Policy;
  readonly now: Date;
  readonly format: Format;
  readonly nonce: string | undefined;
}

/** Never throws. */
export function readRequest(options: RenderOptions): Request {
  const given = givenOptions(options);
  const {text, warn} = given;
  const checked = parseOptions(settingsOf(given), warn);
  const {locale, lang, fault, byLanguage} = languageOf(text('lang'), acceptLanguage(given));
  if (fault) warn(fault);
  const {region} = checked;
  const now = dateOf(given);
  return {
    options: checked,
    words: wordsOf(locale),
    lang,
    inferred: region ? inferRegion({attribute: region}) : byLanguage,
    policy: policyOf(given, now),
    now,
    format: formatOf(given),
    nonce: nonceOf(given),
  };
}

/** The options of the table. What is not text, or a number where levels are meant, is not looked at. */
function settingsOf({text, value}: GivenOptions): RawOptions {
  const rows = rowsIn('server').filter(([, {kind}]) => kind !== 'language' && kind !== 'object');
  return Object.fromEntries(
    rows.map(([name, {kind}]) => {
      const level = kind === 'level' ? value(name) : undefined;
      return [name, typeof level === 'number' ? level : text(name)];
    }),
  );
}

function acceptLanguage({value, refuse}: GivenOptions): string {
  const header = value('acceptLanguage');
  if (header !== undefined && typeof header !== 'string') refuse('acceptLanguage');
  return typeof header === 'string' ? header : '';
}

interface Language {
  readonly locale: string;
  readonly lang: string;
  /** What to warn of. */
  readonly fault: string | undefined;
  /** The country, as far as languages tell. */
  readonly byLanguage: InferredRegion;
}

/** By what was asked for: a tag, and what is looked at of a header. */
const resolved = new BoundedMap<Language>(1000);

const languageOf = (pinned = '', header: string): Language =>
  getOrInsert(resolved, JSON.stringify([pinned, header.slice(0, longestHeader)]), () => {
    const reader = parseAcceptLanguage(header);
    const {locale, format} = resolveLocale({pinned, follow: 'reader', reader}, locales, 'en');
    return {
      locale,
      lang: format,
      fault: faultOf(pinned),
      byLanguage: inferRegion({languages: reader}),
    };
  });

/** `jp` is a tag like any other, but whoever writes it wants Japanese and would wonder about English. */
function faultOf(pinned: string): string | undefined {
  if (!pinned || matchLocale([pinned], locales)) return undefined;
  const {made: tag} = attempt(() => new Intl.Locale(pinned.replaceAll('_', '-')).toString());
  return `linkedin-ai-optout: lang${tag ? `="${tag}" is none of the languages` : ' is not valid'}`;
}

function policyOf({value, warn}: GivenOptions, now: Date): Policy {
  const document = value('policy');
  if (document === undefined) return builtInPolicy;
  try {
    return parsePolicy(document, now.getTime());
  } catch (error) {
    const {made: message = 'policy is not valid'} = attempt(() =>
      error instanceof Error ? error.message : undefined,
    );
    warn(`linkedin-ai-optout: ${message}`);
    return builtInPolicy;
  }
}

function dateOf({value, refuse}: GivenOptions): Date {
  const now = value('now');
  const {made: date} = attempt(() =>
    now instanceof Date || typeof now === 'string' || typeof now === 'number'
      ? new Date(now)
      : undefined,
  );
  if (date && !Number.isNaN(date.getTime())) return date;
  if (now !== undefined) refuse('now');
  return new Date();
}

const formats: readonly Format[] = ['shadow', 'plain', 'text'];

function formatOf({text, warn}: GivenOptions): Format {
  const format = text('format') ?? 'shadow';
  const known = formats.find((each) => each === format);
  if (!known) warn(`linkedin-ai-optout: format="${format}" is not valid`);
  return known ?? 'shadow';
}

/** What a Content-Security-Policy allows as a nonce: base64, also in its form for URLs. */
function nonceOf({text, refuse}: GivenOptions): string | undefined {
  const nonce = text('nonce');
  if (nonce === undefined || /^[\w+/-]+={0,2}$/.test(nonce)) return nonce;
  refuse('nonce');
  return undefined;
}
