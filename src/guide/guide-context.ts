// What every part of the guide is written with: the facts, the words, and footnotes that lead from one to the other.
import type {Words} from '../locale/locale-file.js';
import type {Fill, Place, Policy, Source, StatementId} from '../policy/policy.js';
import type {FilledId} from '../policy/statements.js';
import type {Formats} from './format.js';
import type {Note, Statement} from './guide.js';

export interface GuideContext extends Formats {
  readonly policy: Policy;
  readonly words: Words;
  /** Every source, in the order of its number. */
  readonly sources: readonly Source[];
  cite: (ids: readonly string[]) => readonly Note[];
  /** The statements that the policy allows in a part of the box, with their footnotes; of those asked for, or all. */
  say: (place: Place, ids?: readonly StatementId[]) => readonly Statement[];
  /** A statement on these sources; one that takes a day or a name takes this one. */
  state: (id: StatementId, cited: readonly string[], fill?: Fill) => Statement;
}

/** Every statement has words, which take a value where the table of statements says so. */
type StatementWords = {
  readonly [Id in StatementId]: Id extends FilledId ? (value: string) => string : string;
};

export function createGuideContext(policy: Policy, words: Words, formats: Formats): GuideContext {
  const {messages} = words;
  const said: StatementWords = messages;
  const all = {...policy.sources, ...words.sources};
  const sources = Object.values(all);
  const places = new Map(Object.keys(all).map((id, place) => [id, place]));
  const notes: Note[] = [];
  const makeNote = ({url, publisher}: Source, place: number): Note => {
    const number = formats.number(place + 1);
    return {number, url, label: messages.source(number, publisher)};
  };
  const cite = (ids: readonly string[]) =>
    Array.from(new Set(ids), (id) => places.get(id) ?? -1)
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const source = sources[place];
        return source ? [(notes[place] ??= makeNote(source, place))] : [];
      });
  const state = (id: StatementId, cited: readonly string[], fill: Fill = {}): Statement => {
    const {date, name = ''} = fill;
    const message = said[id];
    const text = typeof message === 'string' ? message : message(date ? formats.date(date) : name);
    return {text, notes: cite(cited)};
  };
  return {
    ...formats,
    policy,
    words,
    sources,
    cite,
    state,
    say(place, ids) {
      const statements = policy.says[place] ?? {};
      return (ids ?? (Object.keys(statements) as StatementId[])).flatMap((id) => {
        const cited = statements[id];
        return cited ? [state(id, cited, policy.fills[id])] : [];
      });
    },
  };
}
