// The shape of a policy document, whosever it is. What it must keep beyond its shape is in consistency.ts.
import * as z from 'zod/mini';
import {labelIds, stepIds} from './labels.js';
import type {PolicyDocument} from './policy-document.js';
import {keysOf, sayings, type KeyOf, type Section} from './statements.js';
import {statusIds} from './statuses.js';
import {actionUrl, country, day, id, sources, sourceUrl, standing, tag, text} from './values.js';

const source = z.strictObject({
  kind: standing,
  publisher: text,
  /** Of a data protection authority: where it is one. */
  country: z.optional(country),
  title: z.optional(text),
  /** The language of the title. */
  lang: tag,
  url: z.optional(sourceUrl),
  date: z.optional(day),
  /** `page`: the original was read; `archive`: only a stored copy; `quoted`: only as others quote it. */
  read: z.enum(['page', 'archive', 'quoted']),
  /** Where the stored copy or the quotation is. */
  archived: z.optional(text),
  watch: z.optional(z.unknown()),
});

/** How somebody looked on that day, where it was not by the watch: `npm run facts -- confirm`. */
const confirmed = z.optional(text);

/** What the report named as the document's `seed` says of a claim, and whether the better evidence agrees. */
const seed = z.strictObject({says: text, agrees: z.boolean()});

const claimOf = <Value extends z.core.$ZodType>(value: Value) =>
  z.strictObject({
    value,
    standing,
    sources,
    checked: day,
    confirmed,
    /** Of a remark: the places that it is made on, as ids of groups or as codes. */
    where: z.optional(z.array(text).check(z.minLength(1, 'needs a place'))),
    seed: z.optional(seed),
    note: z.optional(text),
  });

const statement = claimOf(z.literal(true));

/** The claims whose value says more than that they hold. */
const valued = {
  announced: claimOf(day),
  notice: claimOf(z.array(z.enum(['email', 'in-app']))),
  default: claimOf(z.enum(['on', 'off'])),
  retroactive: claimOf(z.boolean()),
  'older-content': claimOf(z.literal('disputed')),
  'first-roll-out': claimOf(day),
  'still-in-force': claimOf(day),
  'legal-basis': claimOf(z.literal('legitimate-interests')),
  'feed-algorithm': claimOf(z.literal('not-covered')),
  'hidden-entries': claimOf(z.literal('no-statement')),
} satisfies Partial<Record<KeyOf<'claims'>, unknown>>;

type Valued = typeof valued;

/** A claim under each key that the table of statements has for this part of the document. */
const section = <In extends Section>(id: In) =>
  z.strictObject(
    Object.fromEntries(
      keysOf(id).map((key) => [
        key,
        z.optional(id === 'claims' && key in valued ? valued[key as keyof Valued] : statement),
      ]),
    ) as {
      [Key in KeyOf<In>]: z.ZodMiniOptional<
        Key extends keyof Valued ? Valued[Key] : typeof statement
      >;
    },
  );

const group = z.strictObject({
  id,
  status: z.enum(statusIds),
  /** The day from which the status holds, if it is one that has a day; it may lie ahead. */
  since: z.optional(day),
  /** What stands for the group in a list: codes that `Intl.DisplayNames` knows, `EU` included. */
  shown: z.array(country),
  countries: z.array(country),
  /** Codes that no LinkedIn text names, put here by public law. */
  territories: z.array(country),
  standing,
  sources: z.array(id),
  checked: day,
  confirmed,
  seed: z.optional(seed),
  note: z.optional(text),
});

/** What a data protection authority has said, with the day where the words for it take one. */
const saying = z.strictObject({
  value: z.enum(sayings),
  date: z.optional(day),
  standing,
  sources,
  checked: day,
  confirmed,
  note: z.optional(text),
});

const authority = z.strictObject({
  id,
  /** The countries and territories in which it is the authority. */
  where: z.array(country).check(z.minLength(1, 'needs a place')),
  /** Its own name, by language; the first one stands where the reader's language has none. */
  names: z.record(tag, text),
  standing,
  sources,
  checked: day,
  confirmed,
  said: z.array(saying),
  note: z.optional(text),
});

const label = z.strictObject({
  text,
  /** What it is written in, where LinkedIn has no other form for that language: the Portuguese of Brazil in Portugal. */
  lang: z.optional(tag),
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

const steps = claimOf(z.array(z.enum(stepIds)).check(z.minLength(1, 'needs a step')));

const link = z.strictObject({
  url: actionUrl,
  sources,
  checked: z.optional(day),
  confirmed,
  watch: z.optional(z.unknown()),
});

export const shape = z.strictObject({
  $schema: z.optional(text),
  version: z.literal(1),
  /** The day on which all of it was last checked. */
  checked: day,
  /** The day on which this edition was published: `npm run publish-facts` writes it. */
  issued: z.optional(day),
  /** Of the rest of the document, by whoever published it: see signature.ts. */
  signature: z.optional(text),
  /** The source whose report the box corrects, and that the claims' `seed` speaks of. */
  seed: z.optional(id),
  /** The day of the great change, which came after it began in the places whose status is `earlier`. */
  start: claimOf(day),
  regions: z.array(group).check(z.minLength(1, 'needs a group')),
  authorities: z.array(authority),
  used: section('used'),
  unused: section('unused'),
  purposes: section('purposes'),
  limits: section('limits'),
  claims: section('claims'),
  steps: z.strictObject({web: steps, app: steps}),
  links: z.strictObject({
    setting: link,
    objection: z.optional(link),
    ads: z.optional(link),
    privacy: z.optional(link),
    help: z.optional(link),
  }),
  labels: z.record(tag, labels),
  sources: z.record(id, source),
});

/** Both ways, and with every key: an optional one too many would fit as well. */
type Same<One, Other> = [One, Other, Full<One>, Full<Other>] extends [
  Other,
  One,
  Full<Other>,
  Full<One>,
]
  ? true
  : never;
type Full<Value> = Value extends object ? {[Key in keyof Value]-?: Full<Value[Key]>} : Value;

/** Does not compile when a document of the schema is not what policy-document.ts says, or the other way round. */
true satisfies Same<z.infer<typeof shape>, PolicyDocument>;
