// What a document must keep beyond its shape, whosever it is: that all it names is there, and nothing contradicts itself.
import {labelIds} from './labels.js';
import type {PolicyDocument} from './policy-document.js';
import {statementRows} from './statements.js';
import {statusRow} from './statuses.js';

type Path = (string | number)[];

export interface Inconsistency {
  readonly path: Path;
  readonly message: string;
}

const remarkPaths = new Set(
  statementRows.flatMap(([, {place, needs}]) => (place === 'remark' ? Object.keys(needs) : [])),
);

/** Every list of source ids in a document, with the path that leads to it. */
export function* citations(node: unknown, path: Path = []): Generator<{path: Path; ids: string[]}> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const here = [...path, key];
    if (key === 'sources' && Array.isArray(value)) yield {path: here, ids: value as string[]};
    else if (here.length > 1 || key !== 'sources') yield* citations(value, here);
  }
}

export function* inconsistencies(policy: PolicyDocument): Generator<Inconsistency> {
  const {seed} = policy;
  const named = [...citations(policy), {path: ['seed'], ids: seed === undefined ? [] : [seed]}];
  for (const {path, ids} of named) {
    for (const id of ids) {
      // Its own: every object seems to have a `constructor`.
      if (!Object.hasOwn(policy.sources, id)) {
        yield {path, message: `no source is called “${id}”`};
      }
    }
  }
  if (!labelIds.every((key) => policy.labels['en']?.[key])) {
    yield {path: ['labels', 'en'], message: 'every label is needed in English'};
  }
  yield* inRegions(policy);
  yield* inAuthorities(policy);
  yield* inRemarks(policy);
}

function* inRegions({regions}: PolicyDocument): Generator<Inconsistency> {
  const [codes, ids] = [new Set<string>(), new Set<string>()];
  for (const [index, {id, status, since, sources, ...group}] of regions.entries()) {
    const path = ['regions', index];
    const row = statusRow(status);
    if (ids.has(id)) yield {path: [...path, 'id'], message: `“${id}” is there twice`};
    ids.add(id);
    for (const code of [...group.countries, ...group.territories]) {
      if (codes.has(code)) yield {path, message: `${code} is listed twice`};
      codes.add(code);
    }
    if (row.since && since === undefined) {
      yield {path: [...path, 'since'], message: `the status “${status}” needs a day`};
    }
    if (!row.since && since !== undefined) {
      yield {path: [...path, 'since'], message: `the status “${status}” has no day`};
    }
    if (!row.sourceless && sources.length === 0) {
      yield {path: [...path, 'sources'], message: 'needs at least one source'};
    }
  }
}

const datedSayings = new Set(
  statementRows.flatMap(([, {needs, fill}]) => (fill && 'said' in needs ? [needs['said']] : [])),
);

function* inAuthorities({authorities}: PolicyDocument): Generator<Inconsistency> {
  const [codes, ids] = [new Set<string>(), new Set<string>()];
  for (const [index, {id, where, names, said}] of authorities.entries()) {
    const path = ['authorities', index];
    if (ids.has(id)) yield {path: [...path, 'id'], message: `“${id}” is there twice`};
    ids.add(id);
    if (Object.keys(names).length === 0) {
      yield {path: [...path, 'names'], message: 'needs a name'};
    }
    for (const code of where) {
      if (codes.has(code)) yield {path, message: `${code} has two authorities`};
      codes.add(code);
    }
    for (const [at, {value, date}] of said.entries()) {
      if (datedSayings.has(value) && date === undefined) {
        yield {path: [...path, 'said', at, 'date'], message: `“${value}” needs a day`};
      }
    }
  }
}

/** Remarks hold in some places, everything else wherever it is said. */
function* inRemarks({regions, ...policy}: PolicyDocument): Generator<Inconsistency> {
  for (const section of ['used', 'unused', 'purposes', 'limits', 'claims'] as const) {
    for (const [key, claim] of Object.entries(policy[section])) {
      if (!claim) continue;
      const path = [section, key, 'where'];
      const isRemark = remarkPaths.has(`${section}.${key}`);
      if (isRemark && !claim.where)
        yield {path, message: 'a remark needs the places of which it is true'};
      if (!isRemark && claim.where) yield {path, message: 'is for remarks only'};
      for (const place of claim.where ?? []) {
        if (/^[A-Z]{2}$/.test(place) || regions.some(({id}) => id === place)) continue;
        yield {path, message: `“${place}” is neither a group nor the code of a country`};
      }
    }
  }
}
