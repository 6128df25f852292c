// What every part of the guide is written with: the facts, the words, and footnotes that lead from one to the other.
import type {Words} from '../locale/locale-file.js';
import type {Policy, Source, StatementId} from '../policy/policy.js';
import {createFormats, type Formats} from './format.js';
import type {Note, Statement} from './guide.js';

export interface Desk extends Formats {
  readonly policy: Policy;
  readonly words: Words;
  /** Every source, in the order of its number. */
  readonly sources: readonly Source[];
  cite(ids: readonly string[]): readonly Note[];
  /** A statement, when the policy has a source for it. */
  say(id: StatementId, text: string): readonly Statement[];
  /** Those statements of a list that the policy has sources for. */
  sayAll(ids: readonly (StatementId & PlainId)[]): readonly Statement[];
}

type MessageTable = Words['messages'];
type PlainId = {
  [Id in keyof MessageTable]: MessageTable[Id] extends string ? Id : never;
}[keyof MessageTable];

/** `format`: BCP 47 tag for dates, lists and names. */
export function createDesk(policy: Policy, words: Words, format: string): Desk {
  const all = {...policy.sources, ...words.sources};
  const order = Object.keys(all);
  const cite = (ids: readonly string[]) =>
    order.flatMap((id, index): Note[] => {
      const source = all[id];
      if (!source || !ids.includes(id)) return [];
      const number = index + 1;
      return [
        {number, url: source.url, label: words.messages.source(String(number), source.publisher)},
      ];
    });
  const say = (id: StatementId, text: string) => {
    const sources = policy.says[id];
    return sources ? [{text, notes: cite(sources)}] : [];
  };
  return {
    ...createFormats(format, words.names),
    policy,
    words,
    sources: Object.values(all),
    cite,
    say,
    sayAll: (ids) => ids.flatMap((id) => say(id, words.messages[id])),
  };
}
