// Options in, text out: the same guide as in browsers, for every place where no script draws it.
import type {GuideInput} from '../../guide/build-guide.js';
import type {Guide} from '../../guide/guide.js';
import {languagePicker} from '../../language-picker.js';
import {layouts, type LayoutRow} from '../../options.js';
import {shownSections, type Options} from '../../parse-options.js';
import {builtInPolicy} from '../../policy/generated/built-in-policy.js';
import {cachedGuide, cachedPlace, reservedSpace, type Place} from './guide-cache.js';
import {plain} from './plain.js';
import {readRequest, type Request} from './read-request.js';
import type {Format, RenderOptions} from './render-options.js';
import {shadow} from './shadow.js';
import {text} from './text.js';

/** What a rendition of the built-in facts depends on, as it was understood: what a cache has to tell apart. */
export interface Variant extends Place, Omit<Options, 'follow' | 'region' | 'show'> {
  /** One of the languages of the box. */
  readonly locale: string;
  /** Space-separated, always in the same order. */
  readonly show: string;
  readonly format: Format;
}

/**
 * The box as text. Pure but for the clock: no DOM, no file, no request. What is kept from one call for the next is the
 * same for every reader of a language, and never more than some hundred of anything but short texts.
 * @returns for `shadow` and `plain` HTML in which every value is escaped; for `text` lines that end in a line break
 */
export function renderOptOut(given: RenderOptions = {}): string {
  const {input, guide, options, lang, format, nonce} = prepare(given);
  const look: LayoutRow = layouts[options.layout];
  if (format === 'text') return text(guide, look);
  if (format === 'plain') return plain(guide, look);
  // A script knows more than a server that has no country, or only guesses it.
  const reservesSpace = !look.oneLine && guide.verdict.evidence !== 'attribute';
  return shadow(guide, {
    ...options,
    lang,
    nonce,
    facts: input.policy.issued + (input.policy === builtInPolicy ? '' : ' own'),
    reservedSpace: reservesSpace ? reservedSpace(input) : '',
  });
}

/** What `renderOptOut` makes of the same options; without drawing, as a key for caches. */
export function variantOf(given: RenderOptions = {}): Variant {
  const {policy, words, inferred, options, format} = readRequest(given);
  // Whose language goes first is decided before; the country is in the place.
  const {follow, region, show, ...settings} = options;
  return {
    ...settings,
    locale: words.locale,
    ...cachedPlace(policy, words, inferred),
    show: [...show].join(' '),
    format,
  };
}

interface Prepared extends Pick<Request, 'options' | 'lang' | 'format' | 'nonce'> {
  readonly input: GuideInput;
  readonly guide: Guide;
}

/** The guide for the options, and the options checked. */
export function prepare(given: RenderOptions): Prepared {
  const {policy, words, lang, inferred, now, options, format, nonce} = readRequest(given);
  const input = {
    policy,
    words,
    format: lang,
    region: inferred.region,
    evidence: inferred.evidence,
    now,
    show: shownSections(options),
    headingLevel: options.headingLevel,
    languages: languagePicker(words),
  };
  return {input, guide: cachedGuide(input), options, lang, format, nonce};
}
