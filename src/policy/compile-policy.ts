// Turns a policy document into what the guide reads: which sentence may be said, on whose word.
import type {Authority, Fill, Label, Labels, Policy, RegionGroup, Source} from './policy.js';
import type {PolicyDocument} from './schema.js';
import {any, statementRows, type Place, type StatementId} from './statements.js';

interface Claim {
  readonly value: unknown;
  readonly sources: readonly string[];
  readonly where?: readonly string[] | undefined;
}

/** `whole` must have been checked. */
export function compilePolicy(whole: PolicyDocument): Policy {
  const document = withFootnotes(whole, whole);
  const made = new Map(
    statementRows.flatMap(([id, {needs}]) => {
      const claims = Object.entries(needs).map(([path, value]) => claimFor(document, path, value));
      const found = claims.filter((claim) => claim !== undefined);
      // One without a claim is not said.
      return found.length < claims.length ? [] : [[id, found] as const];
    }),
  );
  const {setting, objection, ads} = document.links;
  const policy: Omit<Policy, 'sources'> = {
    checked: document.checked,
    start: document.start.value,
    fills: compileFills(document, made),
    says: compileSays(made),
    regions: document.regions.map(compileGroup),
    remarks: compileRemarks(document, made),
    authorities: document.authorities.map(compileAuthority),
    steps: {web: document.steps.web.value, app: document.steps.app.value},
    links: {setting: setting.url, objection: objection?.url, ads: ads?.url},
    labels: Object.fromEntries(
      Object.keys(document.labels).map((locale) => [locale, compileLabels(document, locale)]),
    ),
  };
  const cited = new Set<string>();
  collect(policy, cited);
  return {...policy, sources: compileSources(document, cited)};
}

/**
 * Claims with the sources that a reader is shown. Where the word itself is to be had, official or a regulator's, its first
 * source of that kind carries the claim; otherwise it goes by how many say it.
 */
function withFootnotes<Node>(node: Node, {sources}: PolicyDocument): Node {
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shown);
    if (typeof value !== 'object' || value === null) return value;
    const {standing = 'official', sources: cited} = value as {standing?: string; sources?: unknown};
    const carries = Array.isArray(cited)
      ? (cited as string[]).find((id) => standing !== 'press' && sources[id]?.kind === standing)
      : undefined;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        key === 'sources' && carries ? [carries] : shown(each),
      ]),
    );
  };
  return shown(node) as Node;
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
  if (path === 'said') return document.authorities.flatMap(({said}) => said)[0];
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
  if (path === 'said') {
    return document.authorities.flatMap(({said}) => said).find((saying) => saying.value === value);
  }
  const claim = claimAt(document, path);
  const fits = value === any || JSON.stringify(claim?.value) === JSON.stringify(value);
  return fits ? claim : undefined;
}

type Made = ReadonlyMap<StatementId, readonly Claim[]>;

function compileSays(made: Made): Policy['says'] {
  const says: Partial<Record<Place, Record<string, readonly string[]>>> = {};
  for (const [id, {place, needs}] of statementRows) {
    const claims = made.get(id);
    // What authorities said stands with each of them.
    if (!claims || 'said' in needs) continue;
    (says[place] ??= {})[id] = [...new Set(claims.flatMap(({sources}) => sources))];
  }
  return says;
}

/** What it has said in the order of the table, whatever the order in the document. */
const compileAuthority = ({
  where,
  names,
  said,
}: PolicyDocument['authorities'][number]): Authority => ({
  codes: where.join(' '),
  names,
  said: statementRows.flatMap(([id, {needs, fill}]) =>
    said
      .filter(({value}) => needs['said'] === value)
      .map((saying) => ({id, date: fill ? saying.date : undefined, sources: saying.sources})),
  ),
});

function compileFills(document: PolicyDocument, made: Made): Policy['fills'] {
  return Object.fromEntries(
    statementRows.flatMap(([id, {fill}]): [StatementId, Fill][] => {
      if (!fill || !made.has(id)) return [];
      // Each authority spoke on a day of its own.
      if ('date' in fill && fill.date === 'said') return [];
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
export const compileLabels = (document: PolicyDocument, locale: string): Labels =>
  Object.fromEntries(
    Object.entries(withFootnotes(document.labels[locale] ?? {}, document)).flatMap(
      ([id, label]): [string, Label][] =>
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
      .map(([id, {publisher, country, title, lang, url, date, read}]): [string, Source] => {
        const how = {page: undefined, archive: 'archived', quoted: 'quoted'} as const;
        return [
          id,
          {
            publisher,
            country,
            title,
            lang: lang === 'en' ? undefined : lang,
            url,
            date,
            read: how[read],
          },
        ];
      }),
  );
