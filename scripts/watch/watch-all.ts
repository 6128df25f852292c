// Looks at everything that the document names, two at a time.
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {Archive} from './archive.js';
import {otherwise, type Finding, type Watched} from './finding.js';
import {look, type Item} from './look.js';
import {Visitor, type Manners} from './visitor.js';

const atATime = 2;

export interface WatchOptions extends Manners {
  /** Where archives are: `https://github.com/`, with a slash at the end. */
  readonly archives: string;
  /** Where what was fetched of them is kept. */
  readonly folder: string;
  /** What the last run left behind. */
  readonly last?: Watched | undefined;
}

/** Everything that says how it is watched. */
export function itemsOf({sources, links}: Pick<PolicyDocument, 'sources' | 'links'>): Item[] {
  const parts = {sources, links} as Readonly<
    Record<string, Readonly<Record<string, {url?: string; watch?: Item['watch']} | undefined>>>
  >;
  return Object.entries(parts).flatMap(([part, entries]) =>
    Object.entries(entries).flatMap(([id, entry]) =>
      entry?.url && entry.watch
        ? [{id: `${part}.${id}`, address: entry.url, watch: entry.watch}]
        : [],
    ),
  );
}

/**
 * Changes nothing but the folder of archives.
 * @param told hears of every finding as soon as it is made
 */
export async function watchAll(
  items: readonly Item[],
  {last, archives, folder, ...manners}: WatchOptions,
  told: (id: string, finding: Finding) => void = () => undefined,
): Promise<Watched> {
  const visitor = new Visitor(manners);
  const known = new Map<string, Archive>();
  const archiveOf = (repository: string) => {
    let archive = known.get(repository);
    if (!archive) {
      const kept = `${folder}/${repository.replace('/', '+')}.git`;
      archive = new Archive(`${archives}${repository}`, kept, manners.wholeLimit);
      known.set(repository, archive);
    }
    return archive;
  };
  const today = new Date().toISOString().slice(0, 10);
  const found = new Map<string, Finding>();
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) {
      const before = last?.findings[item.id];
      const now = await look(item, {visitor, archiveOf, last: before});
      const finding =
        now.state === 'unreachable' ? remembering(now, before, item) : {...now, seen: today};
      found.set(item.id, finding);
      told(item.id, finding);
    }
  };
  await Promise.all(Array.from({length: atATime}, work));
  const findings = Object.fromEntries(
    items.flatMap(({id}) => {
      const finding = found.get(id);
      return finding ? [[id, finding] as const] : [];
    }),
  );
  return {at: new Date().toISOString(), findings};
}

/** What cannot be seen today is known as it was last seen, if it is still the same that is looked for. */
function remembering(now: Finding, before: Finding | undefined, item: Item): Finding {
  if (!before || otherwise(before, item)) return now;
  const {text, print, seen} = before;
  return {...(text ? {text} : {}), ...(print ? {print} : {}), ...(seen ? {seen} : {}), ...now};
}
