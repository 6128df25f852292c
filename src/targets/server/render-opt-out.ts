// Options in, text out: the same guide as in browsers, for every place where no script draws it.
import type {GuideInput} from '../../guide/build-guide.js';
import type {Guide, HeadingLevel} from '../../guide/guide.js';
import {once} from '../../guide/once.js';
import {languagePicker} from '../../language-picker.js';
import {readPolicy} from '../../policy/check.js';
import {builtInPolicy} from '../../policy/generated/built-in-policy.js';
import type {Policy, Status} from '../../policy/policy.js';
import {readOptions, type Options, type Theme} from '../../read-options.js';
import {inferRegion} from '../../region/infer-region.js';
import {resolveLocale} from '../../resolve-locale.js';
import type {Layout} from '../../view/view.js';
import {parseAcceptLanguage} from './accept-language.js';
import {serveGuide, serveRoom} from './desks.js';
import {plain, plainInline} from './plain.js';
import {shadow} from './shadow.js';
import {text, textInline} from './text.js';
import {locales, wordsOf} from './words.js';

export type Format = 'shadow' | 'plain' | 'text';

/** One of these; anything else that a request brings counts as not given. */
type OneOf<Value extends string> = Value | (string & Record<never, never>) | null | undefined;

type Text = string | null | undefined;

/** Whatever the types say: what is not understood counts as not given, and nothing is thrown. */
export interface RenderOptions {
  /** BCP 47 tag: goes before `acceptLanguage`. English when neither can be served. */
  readonly lang?: Text;
  /** The request's `Accept-Language`. */
  readonly acceptLanguage?: Text;
  /** ISO 3166-1 alpha-2: the reader's country, when the site knows it. */
  readonly region?: Text;
  /** `card` (default), `compact` or `inline`. */
  readonly layout?: OneOf<Layout>;
  /** Space-separated subset of `summary region steps limits sources`; all by default. */
  readonly show?: Text;
  /** Level of the heading, 2 (default) to 6. */
  readonly headingLevel?: HeadingLevel | (number & Record<never, never>) | Text;
  /** `auto` (default), `light` or `dark`; for `shadow`. */
  readonly theme?: OneOf<Theme>;
  /** A policy document that replaces the built-in facts; refused whole when it breaks a rule. */
  readonly policy?: unknown;
  /** The day that the facts are looked at: a `Date`, or what `new Date()` takes. Now by default. */
  readonly now?: Date | string | number | null | undefined;
  /** `shadow` (default): the element with declarative shadow DOM; `plain`: mere HTML; `text`: no HTML at all. */
  readonly format?: OneOf<Format>;
  /** The page's CSP nonce, for the style sheet of `shadow`. */
  readonly nonce?: Text;
  /** Hears of every option that was not understood. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

/** What a rendition depends on besides the site's own options: what a cache has to tell apart. */
export interface Variant {
  /** One of the languages of the box. */
  readonly locale: string;
  /** ISO 3166-1 alpha-2; absent when not known. */
  readonly region: string | undefined;
  readonly status: Status | 'unknown';
}

/** Longer values are no options, and not looked at. */
const longest = 200;

const resolved = new Map<string, {readonly locale: string; readonly format: string}>();

/**
 * The box as text. Pure but for the clock: no DOM, no file, no request. What is kept from one call for the next is the
 * same for every reader of a language, and never more than some hundred of anything.
 * @returns for `shadow` and `plain` HTML in which every value is escaped; for `text` lines that end in a line break
 */
export function renderOptOut(given: RenderOptions = {}): string {
  const {input, guide, options, lang, format, nonce} = prepare(given);
  const isInline = options.layout === 'inline';
  if (format === 'text') return isInline ? textInline(guide) : text(guide);
  if (format === 'plain') return isInline ? plainInline(guide) : plain(guide);
  // A script knows more than a server that has no country, or only guesses it.
  const hasRoom = !isInline && guide.verdict.evidence !== 'attribute';
  return shadow(guide, {
    ...options,
    lang,
    nonce,
    room: hasRoom ? serveRoom(input, guide.verdict) : '',
  });
}

/** The language and the country that `renderOptOut` takes from the same options. */
export function variantOf(given: RenderOptions = {}): Variant {
  const {guide} = prepare(given);
  const {status, picker} = guide.verdict;
  return {locale: guide.locale, region: picker.value || undefined, status};
}

interface Prepared {
  readonly input: GuideInput;
  readonly guide: Guide;
  readonly options: Options;
  /** The tag of the words, with the reader's region for dates. */
  readonly lang: string;
  readonly format: Format;
  readonly nonce: string | undefined;
}

/** As they really come. */
type Raw = Readonly<Partial<Record<keyof RenderOptions, unknown>>>;

/** The guide for the options, and the options checked. */
export function prepare(given: RenderOptions): Prepared {
  const value: unknown = given;
  const raw = (typeof value === 'object' && value ? value : {}) as Raw;
  const {onWarning} = raw;
  const warn = (warning: string) => {
    if (typeof onWarning === 'function') (onWarning as (warning: string) => void)(warning);
  };
  const short = (name: keyof RenderOptions): string | undefined => {
    const value = raw[name];
    if (typeof value === 'string' && value.length <= longest) return value;
    if (value !== undefined && value !== null) warn(`linkedin-ai-optout: ${name} is not valid`);
    return undefined;
  };
  const {headingLevel} = raw;
  const options = readOptions(
    {
      region: short('region'),
      layout: short('layout'),
      show: short('show'),
      headingLevel: typeof headingLevel === 'number' ? headingLevel : short('headingLevel'),
      theme: short('theme'),
    },
    warn,
  );
  const {acceptLanguage} = raw;
  const reader = typeof acceptLanguage === 'string' ? parseAcceptLanguage(acceptLanguage) : [];
  const pinned = short('lang');
  const {locale, format: lang} = once(resolved, JSON.stringify([pinned, reader]), () =>
    resolveLocale({pinned, follow: 'reader', reader}, locales, 'en'),
  );
  const words = wordsOf(locale);
  const {region, evidence} = inferRegion({attribute: options.region, languages: reader});
  const input = {
    policy: policyOf(raw.policy, warn),
    words,
    format: lang,
    region,
    evidence,
    now: dateOf(raw.now),
    show: options.show,
    headingLevel: options.headingLevel,
    languages: languagePicker(words),
  };
  return {
    input,
    guide: serveGuide(input),
    options,
    lang,
    format: formatOf(short('format'), warn),
    nonce: nonceOf(short('nonce'), warn),
  };
}

function policyOf(document: unknown, warn: (warning: string) => void): Policy {
  if (document === undefined || document === null) return builtInPolicy;
  try {
    return readPolicy(document);
  } catch (error) {
    warn(`linkedin-ai-optout: ${error instanceof Error ? error.message : 'policy is not valid'}`);
    return builtInPolicy;
  }
}

function dateOf(now: unknown): Date {
  const isDate = now instanceof Date || typeof now === 'string' || typeof now === 'number';
  const date = isDate ? new Date(now) : new Date();
  return Number.isNaN(date.getTime()) ? new Date() : date;
}

function formatOf(format = 'shadow', warn: (warning: string) => void): Format {
  const known = (['shadow', 'plain', 'text'] as const).find((each) => each === format);
  if (!known) warn(`linkedin-ai-optout: format="${format}" is not valid`);
  return known ?? 'shadow';
}

/** What a Content-Security-Policy allows as a nonce: base64, also in its form for URLs. */
function nonceOf(nonce: string | undefined, warn: (warning: string) => void): string | undefined {
  if (nonce === undefined || /^[\w+/-]+={0,2}$/.test(nonce)) return nonce;
  warn('linkedin-ai-optout: nonce is not valid');
  return undefined;
}
