// Turns a policy document into what the guide reads: which sentence may be said, on whose word.
import type {
  Label,
  Labels,
  Policy,
  RegionGroup,
  Source,
  StatementId,
  Statements,
} from './policy.js';
import type {PolicyDocument} from './schema.js';

interface Claim {
  readonly value: unknown;
  readonly sources: readonly string[];
}

/** `document` must have been checked. */
export function compilePolicy(document: PolicyDocument): Policy {
  const {claims, used, unused, purposes, limits, steps, seed} = document;
  const reporter = seed === undefined ? undefined : document.sources[seed];
  const report = reporter && seed !== undefined ? {value: true, sources: [seed]} : undefined;
  const earlier = document.regions.find(({status}) => status === 'earlier');
  const onByDefault = claims.default?.value === 'on' ? claims.default : undefined;
  const {setting, objection} = document.links;
  const policy: Omit<Policy, 'sources'> = {
    checked: document.checked,
    start: document.start.value,
    announced: claims.announced?.value,
    reporter: reporter?.publisher,
    says: statements({
      onByDefault: [onByDefault],
      unknown: [document.start, onByDefault],
      sameEverywhere: [claims['same-switch']],
      web: [steps.web],
      app: [steps.app],
      legalBasis: [claims['legal-basis']],
      microsoft: [claims['microsoft-sharing']],
      objection: [claims['objection-form'], claims['objection-without-account']],
    }),
    summary: {
      announced: statements({byBoth: [claims.announced, claims.notice]}),
      used: statements({
        profile: [used.profile],
        content: [used.content],
        groups: [used.groups],
        resumes: [used.resumes],
        prompts: [used.prompts],
      }),
      unused: statements({
        privateMessages: [unused.messages],
        logins: [unused.logins],
        salary: [unused.salary],
        applications: [unused.applications],
        minors: [unused.minors],
      }),
      purpose: statements({writing: [purposes.writing], recruiting: [purposes.recruiting]}),
      effect: statements({
        notRetroactive: [claims.retroactive?.value === false ? claims.retroactive : undefined],
      }),
    },
    limits: statements({
      personalisation: [limits.personalisation],
      replies: [limits.replies],
      feedback: [limits.feedback],
      ads: [limits.ads],
    }),
    differences: statements({
      reportedRegions: [report, earlier && {value: true, sources: earlier.sources}],
      reportedData: [report, claims['hidden-entries']],
      reportedAlgorithm: [report, claims['feed-algorithm']],
      disputed: [claims['older-content']],
    }),
    regions: document.regions.map((group) => compileGroup(document, group)),
    steps: {web: steps.web.value, app: steps.app.value},
    links: {setting: setting.url, objection: objection?.url},
    labels: Object.fromEntries(
      Object.keys(document.labels).map((locale) => [locale, compileLabels(document, locale)]),
    ),
  };
  const cited = new Set<string>();
  collect(policy, cited);
  return {...policy, sources: compileSources(document, cited)};
}

/** The statements whose claims are all there; one without a claim is not said. */
const statements = (
  needs: Readonly<Partial<Record<StatementId, readonly (Claim | undefined)[]>>>,
): Statements =>
  Object.fromEntries(
    Object.entries(needs).flatMap(([id, claims]) => {
      const made = claims.filter((claim) => claim !== undefined);
      return made.length < claims.length
        ? []
        : [[id, [...new Set(made.flatMap(({sources}) => sources))]]];
    }),
  );

/** Every text in a list is the id of a source, but for remarks and steps, which are no sources' ids. */
function collect(node: unknown, into: Set<string>): void {
  if (Array.isArray(node)) for (const id of node) if (typeof id === 'string') into.add(id);
  if (typeof node === 'object' && node !== null) {
    for (const value of Object.values(node)) collect(value, into);
  }
}

function compileGroup(
  {claims}: PolicyDocument,
  {id, status, countries, territories, shown, sources}: PolicyDocument['regions'][number],
): RegionGroup {
  const shared = claims['microsoft-sharing']?.value ?? [];
  const remarks: StatementId[] = [];
  if (claims['legal-basis']?.value.countries.includes(id)) remarks.push('legalBasis');
  if (countries.length > 0 && countries.every((code) => shared.includes(code))) {
    remarks.push('microsoft');
  }
  return {
    status,
    codes: [...countries, ...territories].join(' '),
    shown: shown.join(' '),
    sources,
    ...(remarks.length > 0 ? {remarks} : {}),
  };
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
