// Turns a policy document into what the guide reads: which sentence may be said, on whose word.
import type {Fill, Label, Labels, Policy, RegionGroup, Source, Statements} from './policy.js';
import type {PolicyDocument} from './schema.js';
import {any, statementRows, summaryTerms, type Place, type StatementId} from './statements.js';

interface Claim {
  readonly value: unknown;
  readonly sources: readonly string[];
  readonly where?: readonly string[] | undefined;
}

/** `document` must have been checked. */
export function compilePolicy(document: PolicyDocument): Policy {
  const made = new Map(
    statementRows.flatMap(([id, {needs}]) => {
      const claims = Object.entries(needs).map(([path, value]) => claimFor(document, path, value));
      const found = claims.filter((claim) => claim !== undefined);
      // One without a claim is not said.
      return found.length < claims.length ? [] : [[id, found] as const];
    }),
  );
  const saidAt = (...places: Place[]): Statements =>
    Object.fromEntries(
      statementRows.flatMap(([id, {place}]) => {
        const claims = places.includes(place) ? made.get(id) : undefined;
        return claims ? [[id, [...new Set(claims.flatMap(({sources}) => sources))]]] : [];
      }),
    );
  const {setting, objection} = document.links;
  const policy: Omit<Policy, 'sources'> = {
    checked: document.checked,
    start: document.start.value,
    fills: compileFills(document, made),
    says: saidAt('verdict', 'route', 'remark', 'objection'),
    summary: Object.fromEntries(summaryTerms.map((term) => [term, saidAt(term)])),
    limits: saidAt('limits'),
    differences: saidAt('differences'),
    regions: document.regions.map(compileGroup),
    remarks: compileRemarks(document, made),
    steps: {web: document.steps.web.value, app: document.steps.app.value},
    links: {setting: setting.url, objection: objection?.url},
    labels: Object.fromEntries(
      Object.keys(document.labels).map((locale) => [locale, compileLabels(document, locale)]),
    ),
  };
  const cited = new Set<string>();
  collect(policy, cited);
  return {...policy, sources: compileSources(document, cited)};
}

/** What the document has at a path of the table of statements, whatever its value. */
export function claimAt(document: PolicyDocument, path: string): Claim | undefined {
  const {seed, sources, regions} = document;
  if (path === 'seed') {
    return seed !== undefined && sources[seed] ? {value: true, sources: [seed]} : undefined;
  }
  if (path === 'earlier') {
    const group = regions.find(({status}) => status === 'earlier');
    return group && {value: true, sources: group.sources};
  }
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key],
      document,
    ) as Claim | undefined;
}

/** The same, where its value is the one that a sentence is about. */
export function claimFor(
  document: PolicyDocument,
  path: string,
  value: unknown,
): Claim | undefined {
  const claim = claimAt(document, path);
  const fits = value === any || JSON.stringify(claim?.value) === JSON.stringify(value);
  return fits ? claim : undefined;
}

type Made = ReadonlyMap<StatementId, readonly Claim[]>;

function compileFills(document: PolicyDocument, made: Made): Policy['fills'] {
  return Object.fromEntries(
    statementRows.flatMap(([id, {fill}]): [StatementId, Fill][] => {
      if (!fill || !made.has(id)) return [];
      if ('date' in fill) return [[id, {date: String(claimAt(document, fill.date)?.value)}]];
      return [[id, {name: document.sources[document.seed ?? '']?.publisher ?? ''}]];
    }),
  );
}

/** Where each remark holds, as codes: the document may also name groups. */
function compileRemarks({regions}: PolicyDocument, made: Made): Policy['remarks'] {
  const codesOf = (place: string) => {
    const group = regions.find(({id}) => id === place);
    return group ? [...group.countries, ...group.territories] : [place];
  };
  return Object.fromEntries(
    statementRows.flatMap(([id, {place}]) => {
      const claims = place === 'remark' ? made.get(id) : undefined;
      const where = claims?.flatMap((claim) => (claim.where ?? []).flatMap(codesOf));
      return where ? [[id, [...new Set(where)].join(' ')]] : [];
    }),
  );
}

const compileGroup = ({
  status,
  since,
  countries,
  territories,
  shown,
  sources,
}: PolicyDocument['regions'][number]): RegionGroup => ({
  status,
  since,
  codes: [...countries, ...territories].join(' '),
  shown: shown.join(' '),
  sources,
});

/** Every text in a list is the id of a source, but for steps, which are no sources' ids. */
function collect(node: unknown, into: Set<string>): void {
  if (Array.isArray(node)) for (const id of node) if (typeof id === 'string') into.add(id);
  if (typeof node === 'object' && node !== null) {
    for (const value of Object.values(node)) collect(value, into);
  }
}

/** LinkedIn's labels in one language, without the marks of how well they are attested. */
export const compileLabels = ({labels}: PolicyDocument, locale: string): Labels =>
  Object.fromEntries(
    Object.entries(labels[locale] ?? {}).flatMap(([id, label]): [string, Label][] =>
      label ? [[id, {text: label.text, sources: label.sources}]] : [],
    ),
  );

/** The sources with the given ids, without the notes on where stored copies are. */
export const compileSources = (
  {sources}: PolicyDocument,
  ids: ReadonlySet<string>,
): Record<string, Source> =>
  Object.fromEntries(
    Object.entries(sources)
      .filter(([id]) => ids.has(id))
      .map(([id, {publisher, title, lang, url, date, read}]): [string, Source] => {
        const how = {page: undefined, archive: 'archived', quoted: 'quoted'} as const;
        return [
          id,
          {publisher, title, lang: lang === 'en' ? undefined : lang, url, date, read: how[read]},
        ];
      }),
  );
