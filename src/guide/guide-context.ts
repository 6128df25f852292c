// What every part of the guide is written with: the facts, the words, and footnotes that lead from one to the other.
import type {Words} from '../locale/locale-file.js';
import type {Policy, Source, StatementId, Statements} from '../policy/policy.js';
import type {Formats} from './format.js';
import type {Note, Statement} from './guide.js';

export interface GuideContext extends Formats {
  readonly policy: Policy;
  readonly words: Words;
  /** Every source, in the order of its number. */
  readonly sources: readonly Source[];
  cite: (ids: readonly string[]) => readonly Note[];
  /** The statements that a part of the policy allows, with their footnotes; of those asked for, or all. */
  say: (statements: Statements, ids?: readonly StatementId[]) => readonly Statement[];
}

export function createGuideContext(policy: Policy, words: Words, formats: Formats): GuideContext {
  const {messages} = words;
  const all = {...policy.sources, ...words.sources};
  const order = Object.keys(all);
  const sources = Object.values(all);
  const cite = (ids: readonly string[]) =>
    sources.flatMap(({url, publisher}, index): Note[] => {
      const number = index + 1;
      return ids.includes(order[index] ?? '')
        ? [{number, url, label: messages.source(String(number), publisher)}]
        : [];
    });
  return {
    ...formats,
    policy,
    words,
    sources,
    cite,
    say: (statements, ids = Object.keys(statements) as StatementId[]) =>
      ids.flatMap((id) => {
        const cited = statements[id];
        const message = messages[id];
        if (!cited) return [];
        // One sentence takes a date; the others that take anything take the name of the reporter.
        const value = id === 'byBoth' ? formats.date(policy.announced ?? '') : policy.reporter;
        const text = typeof message === 'string' ? message : message(value ?? '');
        return [{text, notes: cite(cited)}];
      }),
  };
}
