// Turns a policy document into what the guide reads: which sentence may be said, on whose word.
import type {Label, Labels, Policy, RegionGroup, Source, StatementId} from './policy.js';
import type {PolicyDocument} from './schema.js';

interface Claim {
  readonly value: unknown;
  readonly sources: readonly string[];
}

const wants: Readonly<Record<string, (value: unknown) => boolean>> = {
  onByDefault: (value) => value === 'on',
  notRetroactive: (value) => value === false,
};

/** `document` must have been checked. */
export function compilePolicy(document: PolicyDocument): Policy {
  const {claims, used, unused, purposes, limits, steps, seed} = document;
  const reporter = seed === undefined ? undefined : document.sources[seed];
  const says: {[Id in StatementId]?: readonly string[]} = {};
  // A sentence that needs two claims is not said when one is missing.
  const say = (id: StatementId, ...needed: (Claim | undefined)[]) => {
    const made = needed.filter((claim) => claim !== undefined);
    if (made.length < needed.length || !made.every(({value}) => wants[id]?.(value) ?? true)) return;
    says[id] = [...new Set(made.flatMap(({sources}) => sources))];
  };
  const report = reporter && seed !== undefined ? {value: true, sources: [seed]} : undefined;
  const earlier = document.regions.find(({status}) => status === 'earlier');

  say('onByDefault', claims.default);
  say('unknown', document.start, claims.default);
  say('sameEverywhere', claims['same-switch']);
  say('byBoth', claims.announced, claims.notice);
  say('profile', used.profile);
  say('content', used.content);
  say('groups', used.groups);
  say('resumes', used.resumes);
  say('prompts', used.prompts);
  say('privateMessages', unused.messages);
  say('logins', unused.logins);
  say('salary', unused.salary);
  say('applications', unused.applications);
  say('minors', unused.minors);
  say('writing', purposes.writing);
  say('recruiting', purposes.recruiting);
  say('notRetroactive', claims.retroactive);
  say('web', steps.web);
  say('app', steps.app);
  say('legalBasis', claims['legal-basis']);
  say('microsoft', claims['microsoft-sharing']);
  say('personalisation', limits.personalisation);
  say('replies', limits.replies);
  say('feedback', limits.feedback);
  say('ads', limits.ads);
  say('objection', claims['objection-form'], claims['objection-without-account']);
  say('reportedRegions', report, earlier && {...earlier, value: true});
  say('reportedData', report, claims['hidden-entries']);
  say('reportedAlgorithm', report, claims['feed-algorithm']);
  say('disputed', claims['older-content']);

  const {setting, objection} = document.links;
  return withCitedSources(
    {
      checked: document.checked,
      start: document.start.value,
      announced: claims.announced?.value,
      reporter: reporter?.publisher,
      says,
      regions: document.regions.map((group) => compileGroup(document, group)),
      steps: {web: steps.web.value, app: steps.app.value},
      links: {setting: setting.url, objection: objection?.url},
      labels: Object.fromEntries(
        Object.keys(document.labels).map((locale) => [locale, compileLabels(document, locale)]),
      ),
    },
    document,
  );
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

function withCitedSources(policy: Omit<Policy, 'sources'>, document: PolicyDocument): Policy {
  const cited = new Set([
    ...Object.values(policy.says).flat(),
    ...policy.regions.flatMap(({sources}) => sources),
    ...Object.values(policy.labels).flatMap((labels) =>
      Object.values(labels).flatMap(({sources}) => sources),
    ),
  ]);
  return {...policy, sources: compileSources(document, cited)};
}
