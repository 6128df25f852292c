// What is the same for many requests is made once: the desks that guides are written at, and most of their sections.
import {buildSection, guideFrom, type GuideInput} from '../../guide/build-guide.js';
import {createDesk, type Desk} from '../../guide/desk.js';
import type {Guide, Section, Verdict} from '../../guide/guide.js';
import {once} from '../../guide/once.js';
import {buildVerdict} from '../../guide/verdict.js';
import type {Words} from '../../locale/locale-file.js';
import type {Policy} from '../../policy/policy.js';
import {roomFor} from './room.js';

const desks = new Map<string, Desk>();
const sections = new WeakMap<Desk, Map<string, Section>>();
const rooms = new WeakMap<Desk, Map<string, string>>();

function deskFor(policy: Policy, words: Words, format: string): Desk {
  const key = `${words.locale} ${format}`;
  if (desks.get(key)?.policy !== policy) desks.delete(key);
  return once(desks, key, () => quick(createDesk(policy, words, format)));
}

/** As `buildGuide`: the same input gives the same guide. */
export function serveGuide(input: GuideInput): Guide {
  const {policy, words, format = words.locale} = input;
  const desk = deskFor(policy, words, format);
  const built = sections.get(desk) ?? new Map<string, Section>();
  sections.set(desk, built);
  return guideFrom(desk, input, (id, at, verdict) => {
    const build = () => buildSection(id, at, verdict);
    // Where it applies depends on where the reader is.
    return id === 'region' ? build() : once(built, id, build);
  });
}

/** A style sheet with room for what a script may fill in: the verdict of every group, and of a place in none. */
export function serveRoom(
  {policy, words, format = words.locale}: GuideInput,
  served: Verdict,
): string {
  const desk = deskFor(policy, words, format);
  const made = rooms.get(desk) ?? new Map<string, string>();
  rooms.set(desk, made);
  return once(made, served.evidence, () => {
    // One country stands for its group; ZZ is none that any group lists.
    const countries = [...policy.regions.map(({codes}) => codes.slice(0, 2)), 'ZZ'];
    const verdicts = countries.map((country) => buildVerdict(desk, country, 'time-zone'));
    return roomFor(
      words.locale,
      [buildVerdict(desk, undefined, 'unknown'), ...verdicts],
      [served.basis, words.messages.fromTimeZone],
    );
  });
}

/** Asking `Intl` takes longer than remembering what it said. */
function quick(desk: Desk): Desk {
  const dates = new Map<string, string>();
  const countries = new Map<string, string>();
  return {
    ...desk,
    date: (iso) => once(dates, iso, () => desk.date(iso)),
    country: (code) => once(countries, code, () => desk.country(code) ?? '') || undefined,
  };
}
