// How a source or a link is watched, for those who keep the facts: `npm run watch` reads it. The checker that readers
// fetch lets it stand without a look.
import * as z from 'zod/mini';
import {faultOf} from '../../src/policy/schema.js';
import {sourceUrl, text} from '../../src/policy/values.js';

const commit = z.string().check(z.regex(/^[0-9a-f]{40}$/, 'must be a commit, in full'));
const repository = z
  .string()
  .check(z.regex(/^[\w.-]+\/[\w.-]+$/, 'must be a repository as owner/name'));
const print = z
  .string()
  .check(z.regex(/^[0-9a-f]{16}$/, 'must be a fingerprint as npm run watch tells it'));

/** The address answers as it should. */
const address = z.strictObject({
  by: z.literal('address'),
  /** 200 when absent. */
  status: z.optional(z.int()),
  /** Where it leads, if not to itself. */
  target: z.optional(sourceUrl),
});

/** A row or a sentence of the page says what it said. */
const passage = z.strictObject({
  by: z.literal('passage'),
  /** Words that stand in it. */
  around: text,
  /** Of its text when it was last looked at; absent until somebody has seen it. */
  print: z.optional(print),
  target: z.optional(sourceUrl),
});

/** The newest text in an archive, a git repository on GitHub, is the one of a commit. */
const archive = z.strictObject({
  by: z.literal('archive'),
  repository,
  file: text,
  /** The newest one of the file when it was last looked at. */
  commit,
  /** Only the rows in which these words stand; of a link, its address. */
  around: z.optional(text),
});

/** An archive still has a file, or a folder, of one commit, which never changes. */
const kept = z.strictObject({by: z.literal('commit'), repository, file: text, commit});

const watch = z.discriminatedUnion('by', [address, passage, archive, kept]);

export type Watch = z.infer<typeof watch>;

/**
 * A line per fault in what is no `Watch`.
 * @param path of what stands in the document
 */
export function faultsOfWatch(value: unknown, path: string): string[] {
  const {error} = watch.safeParse(value);
  return error?.issues.map((issue) => faultOf({...issue, path: [path, ...issue.path]})) ?? [];
}
