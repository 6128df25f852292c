// What this project asks of its own facts, beyond what every policy document must keep.
import {citations} from '../../src/policy/consistency.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {statusRow} from '../../src/policy/statuses.js';
import {sourceHosts} from './hosts.js';
import {faultsOfWatch} from './watch.js';

/** A claim or a group of places, as far as these rules look at it. */
interface Told {
  readonly path: string;
  readonly value?: unknown;
  readonly standing: 'official' | 'regulator' | 'press';
  readonly sources: readonly string[];
  readonly checked: string;
  readonly seed?: unknown;
}

/**
 * One line per fault: where it is, and why.
 * @param document keeps the schema
 * @param today `YYYY-MM-DD`
 */
export function editorialFaults(document: PolicyDocument, today: string): string[] {
  return [
    ...sourceFaults(document, today),
    ...watchFaults(document),
    ...standingFaults(document),
    ...checkedFaults(document, today),
    ...orderFaults(document),
    ...seedFaults(document),
  ];
}

function* told({start, regions, authorities, steps, ...document}: PolicyDocument): Generator<Told> {
  yield {path: 'start', ...start};
  for (const {said, ...authority} of authorities) {
    const path = `authorities.${authority.id}`;
    yield {path, ...authority};
    for (const saying of said) yield {path: `${path}.${saying.value}`, ...saying};
  }
  for (const group of regions) yield {path: `regions.${group.id}`, ...group};
  yield {path: 'steps.web', ...steps.web};
  yield {path: 'steps.app', ...steps.app};
  for (const section of ['used', 'unused', 'purposes', 'limits', 'claims'] as const) {
    for (const [key, claim] of Object.entries(document[section])) {
      if (claim) yield {path: `${section}.${key}`, ...claim};
    }
  }
}

function* sourceFaults(document: PolicyDocument, today: string): Generator<string> {
  const cited = new Set([...citations(document)].flatMap(({ids}) => ids));
  for (const [id, {url, date}] of Object.entries(document.sources)) {
    const path = `sources.${id}`;
    if (!cited.has(id)) yield `${path}: nothing cites it: cite it, or take it out`;
    if (url && !sourceHosts.includes(new URL(url).host)) {
      yield `${path}.url: ${new URL(url).host} is not in scripts/facts/hosts.ts; originals belong there, mirrors do not`;
    }
    if (date && date > today) yield `${path}.date: ${date} has not come yet`;
  }
}

/** What nobody watches is what rots first. */
function* watchFaults({sources, links}: PolicyDocument): Generator<string> {
  for (const [part, entries] of Object.entries<
    Readonly<Record<string, {watch?: unknown} | undefined>>
  >({sources, links})) {
    for (const [id, entry] of Object.entries(entries)) {
      if (!entry) continue;
      if (entry.watch) yield* faultsOfWatch(entry.watch, `${part}.${id}.watch`);
      else yield `${part}.${id}: does not say how it is watched`;
    }
  }
}

/** Whose word it is: press that reports LinkedIn's word is press until the word itself is a source. */
function* standingFaults(document: PolicyDocument): Generator<string> {
  for (const {path, standing, sources} of told(document)) {
    if (standing === 'press' || sources.length === 0) continue;
    if (!sources.some((id) => document.sources[id]?.kind === standing)) {
      yield `${path}.standing: is “${standing}”, but none of its sources is: cite one, or say “press”`;
    }
  }
}

function* checkedFaults(document: PolicyDocument, today: string): Generator<string> {
  if (document.checked > today) {
    yield `checked: ${document.checked} has not come yet`;
    return;
  }
  const {issued} = document;
  if (issued !== undefined && issued > today) yield `issued: ${issued} has not come yet`;
  const links = Object.entries(document.links).flatMap(([id, link]) =>
    link ? [{path: `links.${id}`, checked: link.checked}] : [],
  );
  for (const {path, checked} of [...told(document), ...links]) {
    if (checked === undefined) {
      yield `${path}.checked: is not there: say on which day it was`;
      continue;
    }
    if (checked > today) yield `${path}.checked: ${checked} has not come yet`;
    if (checked < document.checked) {
      yield `${path}.checked: is before the day from which all is checked, ${document.checked}: that is the oldest of all`;
    }
  }
}

/** What happened first comes first, and only what a status says of the future may lie ahead. */
function* orderFaults({
  checked,
  start,
  claims,
  regions,
  sources,
}: PolicyDocument): Generator<string> {
  const days: readonly (readonly [path: string, day: string | undefined])[] = [
    ['claims.first-roll-out', claims['first-roll-out']?.value],
    ['claims.announced', claims.announced?.value],
    ['start', start.value],
    ['claims.still-in-force', claims['still-in-force']?.value],
    ['checked', checked],
  ];
  const given = days.flatMap(([path, day]) => (day === undefined ? [] : [{path, day}]));
  for (const [index, {path, day}] of given.entries()) {
    const next = given[index + 1];
    if (next && day > next.day) yield `${path}: ${day} is after ${next.path}, ${next.day}`;
  }
  for (const {id, status, since, sources: cited} of regions) {
    if (since === undefined) continue;
    const path = `regions.${id}.since`;
    if (since < start.value) yield `${path}: ${since} is before start, ${start.value}`;
    if (since <= checked) continue;
    if (!statusRow(status).ahead) yield `${path}: there are no words for “${status}” in the future`;
    if (!cited.some((source) => sources[source]?.kind === 'official')) {
      yield `${path}: is still to come, which the box says on LinkedIn’s word: it needs an official source`;
    }
  }
}

function* seedFaults(document: PolicyDocument): Generator<string> {
  const {seed} = document;
  const noted = [...told(document)].filter((claim) => claim.seed !== undefined);
  if (seed === undefined) {
    for (const {path} of noted) yield `${path}.seed: the document names no seed`;
  } else if (!(seed in document.sources)) {
    yield `seed: no source is called “${seed}”`;
  }
}
