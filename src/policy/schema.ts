// The shape of a policy document, and the rules that a document must keep before anything of it is shown.
import * as z from 'zod/mini';

/** The hosts that a source may be on: the originals, never mirrors. */
export const sourceHosts: readonly string[] = [
  'bukib.com',
  'datenschutz.hessen.de',
  'dawn.fi',
  'enter.co',
  'gpdp.it',
  'gptzone.net',
  'gulfnews.com',
  'netzpolitik.org',
  'rr.pt',
  'smartmania.cz',
  'tg24.sky.it',
  'vert.eco',
  'www.autoriteprotectiondonnees.be',
  'www.iphoned.nl',
  'www.irishlegal.com',
  'www.linkedin.com',
  'www.rsi.ch',
  'www.security.nl',
  'www.sonntagsblatt.de',
  'www.srf.ch',
  'www.tabletowo.pl',
  'www.theregister.com',
  'www.wirtualnemedia.pl',
];

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day as YYYY-MM-DD'),
  z.refine((value) => {
    const at = new Date(`${value}T00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }, 'must be a day that exists'),
);

const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code in capitals'));

const tag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a BCP 47 tag'));

const httpsOn = (allowed: readonly string[], what: string) =>
  z.string().check(
    z.refine((value) => {
      if (!URL.canParse(value) || /[\s<>"'\\]/.test(value)) return false;
      const {protocol, host, username} = new URL(value);
      return protocol === 'https:' && allowed.includes(host) && !username;
    }, what),
  );

const sourceUrl = httpsOn(sourceHosts, 'must be an https address on an allow-listed host');
const actionUrl = httpsOn(['www.linkedin.com'], 'must be an https address on www.linkedin.com');

const text = z.string().check(z.minLength(1, 'must not be empty'));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'must be an id in kebab-case'));
const sources = z.array(id).check(z.minLength(1, 'needs at least one source'));

const standing = z.enum(['official', 'regulator', 'press']);

const source = z.strictObject({
  kind: standing,
  publisher: text,
  title: z.optional(text),
  /** The language of the title. */
  lang: tag,
  url: z.optional(sourceUrl),
  date: z.optional(day),
  /** `page`: the original was read; `archive`: only a stored copy; `quoted`: only as others quote it. */
  read: z.enum(['page', 'archive', 'quoted']),
  /** Where the stored copy or the quotation is. */
  archived: z.optional(text),
});

/** What the article that this project started from says of a claim, in this project's words. */
const seed = z.strictObject({says: text, agrees: z.boolean()});

const claimOf = <Value extends z.core.$ZodType>(value: Value) =>
  z.strictObject({
    value,
    standing,
    sources,
    checked: day,
    seed: z.optional(seed),
    note: z.optional(text),
  });

const statement = claimOf(z.literal(true));

export const dataUsed = ['profile', 'content', 'groups', 'resumes', 'prompts'] as const;
export const dataUnused = ['messages', 'logins', 'salary', 'applications', 'minors'] as const;
export const purposes = ['writing', 'recruiting'] as const;
export const limits = ['personalisation', 'replies', 'feedback', 'ads'] as const;

const eachOf = <Id extends string>(ids: readonly Id[]) =>
  z.strictObject(
    Object.fromEntries(ids.map((key) => [key, z.optional(statement)])) as Record<
      Id,
      z.ZodMiniOptional<typeof statement>
    >,
  );

const claims = z.strictObject({
  announced: z.optional(claimOf(day)),
  notice: z.optional(claimOf(z.array(z.enum(['email', 'in-app'])))),
  default: z.optional(claimOf(z.enum(['on', 'off']))),
  retroactive: z.optional(claimOf(z.boolean())),
  'older-content': z.optional(claimOf(z.literal('disputed'))),
  'first-roll-out': z.optional(claimOf(day)),
  'still-in-force': z.optional(claimOf(day)),
  'legal-basis': z.optional(
    claimOf(z.strictObject({basis: z.literal('legitimate-interests'), countries: z.array(id)})),
  ),
  'microsoft-sharing': z.optional(claimOf(z.array(country))),
  'feed-algorithm': z.optional(claimOf(z.literal('not-covered'))),
  'hidden-entries': z.optional(claimOf(z.literal('no-statement'))),
  'setting-name': z.optional(statement),
  'setting-path': z.optional(statement),
  'setting-link': z.optional(statement),
  'same-switch': z.optional(statement),
  'sign-in': z.optional(statement),
  regulator: z.optional(claimOf(z.literal('changed-not-approved'))),
  'objection-form': z.optional(statement),
  'objection-without-account': z.optional(statement),
});

const group = z.strictObject({
  id,
  status: z.enum(['began', 'earlier', 'unstated']),
  /** The day from which the status holds; for `began` only. */
  since: z.optional(day),
  /** What stands for the group in a list: codes that `Intl.DisplayNames` knows, `EU` included. */
  shown: z.array(country),
  countries: z.array(country),
  /** Codes that no LinkedIn text names, put here by public law. */
  territories: z.array(country),
  standing,
  sources: z.array(id),
  checked: day,
  seed: z.optional(seed),
  note: z.optional(text),
});

export const labelIds = [
  'me',
  'settings',
  'app-settings',
  'data-privacy',
  'how-used',
  'setting',
  'toggle',
] as const;

const label = z.strictObject({
  text,
  /** `A`: the text itself or two independent sources; `B`: one good source. Nothing weaker is a quotation. */
  mark: z.enum(['A', 'B']),
  sources,
});

const labels = z.strictObject(
  Object.fromEntries(labelIds.map((key) => [key, z.optional(label)])) as Record<
    (typeof labelIds)[number],
    z.ZodMiniOptional<typeof label>
  >,
);

export const stepIds = ['photo', 'settings', 'data-privacy', 'setting', 'toggle'] as const;
const steps = claimOf(z.array(z.enum(stepIds)).check(z.minLength(1, 'needs a step')));

const link = z.strictObject({url: actionUrl, sources});

const shape = z.strictObject({
  $schema: z.optional(text),
  version: z.literal(1),
  /** The day on which all of it was last checked. */
  checked: day,
  /** The source whose report started this project, and that the claims' `seed` speaks of. */
  seed: z.optional(id),
  /** Since when the setting has been on in the groups whose status is `began`. */
  start: claimOf(day),
  regions: z.array(group).check(z.minLength(1, 'needs a group')),
  used: eachOf(dataUsed),
  unused: eachOf(dataUnused),
  purposes: eachOf(purposes),
  limits: eachOf(limits),
  claims,
  steps: z.strictObject({web: steps, app: steps}),
  links: z.strictObject({
    setting: link,
    objection: z.optional(link),
    privacy: z.optional(link),
    help: z.optional(link),
  }),
  labels: z.record(tag, labels),
  sources: z.record(id, source),
});

export type PolicyDocument = z.infer<typeof shape>;

/** Every list of source ids in the document, with the path that leads to it. */
function* citations(
  node: unknown,
  path: (string | number)[] = [],
): Generator<{path: (string | number)[]; ids: string[]}> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const here = [...path, key];
    if (key === 'sources' && Array.isArray(value)) yield {path: here, ids: value as string[]};
    else if (here.length > 1 || key !== 'sources') yield* citations(value, here);
  }
}

/** Validates a policy document: shape, dates, codes, hosts, and that sources and claims match each other. */
export const policySchema = shape.check((context) => {
  const policy = context.value;
  const report = (path: (string | number)[], message: string) =>
    context.issues.push({code: 'custom', path, message, input: policy});
  const cited = new Set<string>();
  for (const {path, ids} of citations(policy)) {
    for (const source of ids) {
      cited.add(source);
      if (!(source in policy.sources)) report(path, `no source is called “${source}”`);
    }
  }
  for (const source of Object.keys(policy.sources)) {
    if (!cited.has(source)) report(['sources', source], 'no claim cites this source');
  }
  if (policy.seed && !(policy.seed in policy.sources)) {
    report(['seed'], `no source is called “${policy.seed}”`);
  }
  if (!labelIds.every((key) => policy.labels['en']?.[key])) {
    report(['labels', 'en'], 'every label is needed in English');
  }
  const seen = new Set<string>();
  policy.regions.forEach((entry, index) => {
    for (const code of [...entry.countries, ...entry.territories]) {
      if (seen.has(code)) report(['regions', index], `${code} is listed twice`);
      seen.add(code);
    }
    if ((entry.status === 'began') !== (entry.since !== undefined)) {
      report(['regions', index, 'since'], 'a day belongs to the status “began”, and only to it');
    }
    if (entry.status !== 'unstated' && entry.sources.length === 0) {
      report(['regions', index, 'sources'], 'needs at least one source');
    }
  });
});

/** Checks an unknown value. Returns the document, or one line per fault: where it is, and why. */
export function checkPolicy(
  value: unknown,
): {policy: PolicyDocument; faults?: never} | {policy?: never; faults: string[]} {
  const result = policySchema.safeParse(value);
  if (result.success) return {policy: result.data};
  const line = (fault: z.core.$ZodIssue): string =>
    `${fault.path.join('.') || 'document'}: ${fault.code === 'unrecognized_keys' ? `unknown key ${fault.keys.join(', ')}` : fault.message}`;
  return {faults: result.error.issues.map(line)};
}
