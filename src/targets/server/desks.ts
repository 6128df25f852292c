// What is the same for many requests is made once: the desks that guides are written at, and most of their sections.
import {buildSection, guideFrom, type GuideInput} from '../../guide/build-guide.js';
import {createDesk, type Desk} from '../../guide/desk.js';
import {createFormats} from '../../guide/format.js';
import type {Guide, Option, Section, Verdict} from '../../guide/guide.js';
import {once} from '../../guide/once.js';
import {buildVerdict} from '../../guide/verdict.js';
import type {Words} from '../../locale/locale-file.js';
import type {Policy} from '../../policy/policy.js';
import type {InferredRegion} from '../../region/infer-region.js';
import {formOf} from './forms.js';
import {Recent} from './recent.js';
import {roomFor} from './room.js';

/** Each takes some 0.15 MB. Readers of all languages and regions need about 80. */
const desks = new Recent<Served>(120);

/** A desk, and what was made at it. */
interface Served extends Desk {
  readonly sections: Map<string, Section>;
  /** Made when there is need of it. */
  room?: string;
  /** By code. There are 676 of two letters at most. */
  readonly places: Map<string, Place>;
}

/** A country, as far as a verdict depends on it. */
export interface Place {
  /** ISO 3166-1 alpha-2; absent when not known. */
  readonly region: string | undefined;
  readonly status: Verdict['status'];
}

/** The desk for a language, and for whoever writes dates and names as in `format`. */
export function deskFor(policy: Policy, words: Words, format: string): Served {
  const form = formOf(words, format);
  const key = `${words.locale} ${form}`;
  if (desks.get(key)?.policy !== policy) desks.delete(key);
  return once(desks, key, () => quick(createDesk(policy, words, createFormats(form, words.names))));
}

/** As `buildGuide`: the same input gives the same guide. */
export function serveGuide(input: GuideInput): Guide {
  const {policy, words, format = words.locale} = input;
  const desk = deskFor(policy, words, format);
  return guideFrom(desk, input, (id, at, verdict) => {
    const build = () => buildSection(id, at, verdict);
    // Where it applies depends on where the reader is.
    return id === 'region' ? build() : once(desk.sections, id, build);
  });
}

/** A style sheet with room for what a script may fill in: the verdict of every group, and of a place in none. */
export function serveRoom({policy, words, format = words.locale}: GuideInput): string {
  const desk = deskFor(policy, words, format);
  const draw = () => {
    // One country stands for its group; ZZ is none that any group lists. Room for the longest name, of some remote
    // islands, would be a blank line for everyone.
    const countries = [...policy.regions.map(({codes}) => codes.slice(0, 2)), 'ZZ'];
    const verdicts = countries.map((country) => buildVerdict(desk, country, 'time-zone'));
    const {fromTimeZone, fromLanguage} = words.messages;
    return roomFor(
      words.locale,
      [buildVerdict(desk, undefined, 'unknown'), ...verdicts],
      [fromTimeZone, fromLanguage],
    );
  };
  return (desk.room ??= draw());
}

/** What the verdict says of a country, without the rest of the guide. */
export function servePlace(policy: Policy, words: Words, inferred: InferredRegion): Place {
  // The reader's own form of the language changes names, not what is a country.
  const desk = deskFor(policy, words, words.locale);
  const place = once(desk.places, inferred.region ?? '', () => {
    const {status, picker} = buildVerdict(desk, inferred.region, inferred.evidence);
    return {region: picker.value || undefined, status};
  });
  return {...place};
}

/** Asking `Intl` takes longer than remembering what it said. */
function quick(desk: Desk): Served {
  const dates = new Map<string, string>();
  const countries = new Map<string, string>();
  const lists = new Recent<readonly Option[]>(100);
  return {
    ...desk,
    date: (iso) => once(dates, iso, () => desk.date(iso)),
    countries: (codes, other = '') =>
      once(lists, `${codes} ${other}`, () => desk.countries(codes, other)),
    country: (code) => once(countries, code, () => desk.country(code) ?? '') || undefined,
    sections: new Map(),
    places: new Map(),
  };
}
