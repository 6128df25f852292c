// What is the same for many requests is made once: the contexts that guides are written at, and most of their sections.
import {buildSection, guideFrom, type GuideInput} from '../../guide/build-guide.js';
import {createGuideContext, type GuideContext} from '../../guide/guide-context.js';
import {createFormats} from '../../guide/format.js';
import type {Guide, Option, Section, Verdict} from '../../guide/guide.js';
import {getOrInsert} from '../../guide/get-or-insert.js';
import {isAhead} from '../../guide/status.js';
import {buildVerdict} from '../../guide/verdict.js';
import type {Words} from '../../locale/locale-file.js';
import type {Policy} from '../../policy/policy.js';
import type {InferredRegion} from '../../region/infer-region.js';
import {formatLocaleOf} from './format-locale.js';
import {BoundedMap} from './bounded-map.js';
import {reserveSpace} from './reserve-space.js';

/** Each takes some 0.15 MB. Readers of all languages and regions need about 80. */
const contexts = new BoundedMap<Served>(120);

/** A context, and what was made at it. */
interface Served extends GuideContext {
  readonly sections: Map<string, Section>;
  /** By the days that are still to come, and are spoken of as such. */
  readonly reservedSpaces: Map<string, string>;
  /** By code. There are 676 of two letters at most. */
  readonly places: Map<string, Place>;
}

/** A country, as far as a verdict depends on it. */
export interface Place {
  /** ISO 3166-1 alpha-2; absent when not known. */
  readonly region: string | undefined;
  readonly status: Verdict['status'];
}

/** The context for a language, and for whoever writes dates and names as in `format`. */
export function contextFor(policy: Policy, words: Words, format: string): Served {
  const form = formatLocaleOf(words, format);
  const key = `${words.locale} ${form}`;
  if (contexts.get(key)?.policy !== policy) contexts.delete(key);
  return getOrInsert(contexts, key, () =>
    memoized(createGuideContext(policy, words, createFormats(form, words.names))),
  );
}

/** As `buildGuide`: the same input gives the same guide. */
export function cachedGuide(input: GuideInput): Guide {
  const {policy, words, format = words.locale} = input;
  const context = contextFor(policy, words, format);
  return guideFrom(context, input, (id, at, verdict, now) => {
    const build = () => buildSection(id, at, verdict, now);
    // Where it applies depends on where the reader is, and when.
    return id === 'region' ? build() : getOrInsert(context.sections, id, build);
  });
}

/** A style sheet with room for what a script may fill in: the verdict of every group, and of a place in none. */
export function reservedSpace({policy, words, format = words.locale, now}: GuideInput): string {
  const context = contextFor(policy, words, format);
  const draw = () => {
    // One country stands for its group; ZZ is none that any group lists. Room for the longest name, of some remote
    // islands, would be a blank line for everyone.
    const countries = [...policy.regions.map(({codes}) => codes.slice(0, 2)), 'ZZ'];
    const verdicts = countries.map((country) => buildVerdict(context, country, 'time-zone', now));
    const {fromTimeZone, fromLanguage} = words.messages;
    return reserveSpace(
      words.locale,
      [buildVerdict(context, undefined, 'unknown', now), ...verdicts],
      [fromTimeZone, fromLanguage],
    );
  };
  const ahead = policy.regions.filter((group) => isAhead(group, now)).map(({since}) => since);
  return getOrInsert(context.reservedSpaces, ahead.join(' '), draw);
}

/** What the verdict says of a country, without the rest of the guide. */
export function cachedPlace(policy: Policy, words: Words, inferred: InferredRegion): Place {
  // The reader's own form of the language changes names, not what is a country.
  const context = contextFor(policy, words, words.locale);
  const place = getOrInsert(context.places, inferred.region ?? '', () => {
    // When it holds is said in words, which are not asked for here.
    const now = new Date(0);
    const {status, picker} = buildVerdict(context, inferred.region, inferred.evidence, now);
    return {region: picker.value || undefined, status};
  });
  return {...place};
}

/** Asking `Intl` takes longer than remembering what it said. */
function memoized(context: GuideContext): Served {
  const dates = new Map<string, string>();
  const countries = new Map<string, string>();
  const lists = new BoundedMap<readonly Option[]>(100);
  return {
    ...context,
    date: (iso) => getOrInsert(dates, iso, () => context.date(iso)),
    countries: (codes, other = '') =>
      getOrInsert(lists, `${codes} ${other}`, () => context.countries(codes, other)),
    country: (code) => getOrInsert(countries, code, () => context.country(code) ?? '') || undefined,
    sections: new Map(),
    reservedSpaces: new Map(),
    places: new Map(),
  };
}
