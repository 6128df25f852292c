// Turns a policy document into what the guide reads: which sentence may be said, on whose word.
import type {Authority, Fill, Label, Labels, Policy, RegionGroup, Source} from './policy.js';
import {oldestCheck} from './checked.js';
import {claimAt, claimFor, footnotes, type Claim} from './claims.js';
import type {PolicyDocument} from './policy-document.js';
import {statementRows, type Place, type StatementId} from './statements.js';

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
  const {setting, objection, ads} = document.links;
  const checked = oldestCheck(document);
  const {issued = checked} = document;
  const policy: Omit<Policy, 'sources'> = {
    checked,
    // Whatever has been looked at since is newer than what was published before.
    issued: issued > checked ? issued : checked,
    start: document.start.value,
    fills: compileFills(document, made),
    says: compileSays(document, made),
    regions: document.regions.map((group) => compileGroup(document, group)),
    remarks: compileRemarks(document, made),
    authorities: document.authorities.map((authority) => compileAuthority(document, authority)),
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

type Made = ReadonlyMap<StatementId, readonly Claim[]>;

function compileSays(document: PolicyDocument, made: Made): Policy['says'] {
  const says: Partial<Record<Place, Record<string, readonly string[]>>> = {};
  for (const [id, {place, needs}] of statementRows) {
    const claims = made.get(id);
    // What authorities said stands with each of them.
    if (!claims || 'said' in needs) continue;
    (says[place] ??= {})[id] = [...new Set(claims.flatMap((claim) => footnotes(document, claim)))];
  }
  return says;
}

/** What it has said in the order of the table, whatever the order in the document. */
const compileAuthority = (
  document: PolicyDocument,
  {where, names, said}: PolicyDocument['authorities'][number],
): Authority => ({
  codes: where.join(' '),
  names,
  said: statementRows.flatMap(([id, {needs, fill}]) =>
    said
      .filter(({value}) => needs['said'] === value)
      .map((saying) => ({
        id,
        date: fill ? saying.date : undefined,
        sources: footnotes(document, saying),
      })),
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

const compileGroup = (
  document: PolicyDocument,
  group: PolicyDocument['regions'][number],
): RegionGroup => ({
  status: group.status,
  since: group.since,
  codes: [...group.countries, ...group.territories].join(' '),
  shown: group.shown.join(' '),
  sources: footnotes(document, group),
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
    Object.entries(document.labels[locale] ?? {}).flatMap(([id, label]): [string, Label][] =>
      label
        ? [[id, {text: label.text, lang: label.lang, sources: footnotes(document, label)}]]
        : [],
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
