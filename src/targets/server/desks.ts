// What is the same for many requests is made once: the desks that guides are written at, and most of their sections.
import {buildSection, guideFrom, type GuideInput} from '../../guide/build-guide.js';
import {createDesk, type Desk} from '../../guide/desk.js';
import type {Guide, Section} from '../../guide/guide.js';
import {once} from '../../guide/once.js';

const desks = new Map<string, Desk>();
const sections = new WeakMap<Desk, Map<string, Section>>();

/** As `buildGuide`: the same input gives the same guide. */
export function serveGuide(input: GuideInput): Guide {
  const {policy, words, format = words.locale} = input;
  const key = `${words.locale} ${format}`;
  if (desks.get(key)?.policy !== policy) desks.delete(key);
  const desk = once(desks, key, () => quick(createDesk(policy, words, format)));
  const built = sections.get(desk) ?? new Map<string, Section>();
  sections.set(desk, built);
  return guideFrom(desk, input, (id, at, verdict) => {
    const build = () => buildSection(id, at, verdict);
    // Where it applies depends on where the reader is.
    return id === 'region' ? build() : once(built, id, build);
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
