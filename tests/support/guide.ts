// Guides for the tests: in any language, and what Unicode's own data says of it.
import {buildGuide, type GuideInput} from '../../src/guide/build-guide.js';
import type {Guide, PartId, Section, SectionId, Statement} from '../../src/guide/guide.js';
import {loadWords, wordsNow} from '../../src/locale/load-words.js';
import type {Words} from '../../src/locale/locale-file.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';

export const allSections: readonly SectionId[] = [
  'summary',
  'region',
  'steps',
  'limits',
  'sources',
];

const listed = builtInPolicy.regions.flatMap(({codes}) => codes.split(' '));

/** A country that the facts do not list, with its English name and a time zone there. */
export const unlisted = [
  {code: 'JP', name: 'Japan', zone: 'Asia/Tokyo'},
  {code: 'BR', name: 'Brazil', zone: 'America/Sao_Paulo'},
  {code: 'IN', name: 'India', zone: 'Asia/Kolkata'},
].find(({code}) => !listed.includes(code)) ?? {code: 'ZZ', name: '', zone: ''};

export async function wordsOf(locale: string): Promise<Words> {
  if (!wordsNow(locale)) await loadWords(locale);
  const words = wordsNow(locale);
  if (!words) throw new Error(`no words for ${locale}`);
  return words;
}

/** A guide that shows everything to a reader who pinned the country. */
export const guideFor = (words: Words, region?: string, input: Partial<GuideInput> = {}): Guide =>
  buildGuide({
    policy: builtInPolicy,
    words,
    region,
    evidence: region ? 'attribute' : 'unknown',
    now: new Date(builtInPolicy.checked),
    show: new Set(allSections),
    headingLevel: 2,
    ...input,
  });

export function sectionOf({sections}: Guide, id: PartId): Section {
  const section = sections.find((each) => each.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
}

/** Every text in a guide, with the path that leads to it. */
export function* textsOf(node: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof node === 'string') yield [path, node];
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) yield* textsOf(value, `${path}.${key}`);
}

/** What needs a source: a path for the message, and the sentence, entry or term. */
export function* claimsOf({verdict, sections}: Guide): Generator<[path: string, Statement]> {
  for (const statement of verdict.statements) yield ['verdict', statement];
  for (const {id, rows = [], routes = [], list = [], texts = []} of sections) {
    for (const row of rows) {
      // Places are listed under a term that has the sources; the name of an authority is no claim.
      const claims = row.id === 'places' ? [row.term] : row.items.filter(({lang}) => !lang);
      for (const statement of claims) {
        yield [`${id} ${row.id}`, statement];
      }
    }
    for (const {title, notes} of routes) yield [id, {text: title, notes}];
    for (const statement of list) yield [`${id} list`, statement];
    for (const statement of texts) yield [`${id} text`, statement];
  }
}
