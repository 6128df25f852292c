// The guide as text, for e-mail without HTML and other places that take nothing else.
import type {Action, Guide, Row, Section, SourceEntry, Statement, Step} from '../../guide/guide.js';
import type {LayoutRow} from '../../options.js';

/** Paragraphs with an empty line between them; footnotes as `[1]`, addresses written out. Ends with a line break. */
export function text(guide: Guide, {oneLine}: LayoutRow): string {
  const {verdict, sections} = guide;
  if (oneLine) return joined([guide.brief, action(guide.action)]);
  const summary = sections.filter(({id}) => id === 'summary');
  const others = sections.filter(({id}) => id !== 'summary');
  const {title, basis, statements, picker} = verdict;
  const sentences = statements.map(statement);
  return joined([
    underlined(guide.heading, '='),
    // A colon would have to be set as each language does; a line of its own need not.
    picker.value ? `${title}\n${[...sentences, basis].join(' ')}` : sentences.join(' '),
    ...summary.map(section),
    action(guide.action),
    ...others.map(section),
    guide.footer.join(' · '),
  ]);
}

const joined = (blocks: readonly string[]) => `${blocks.filter(Boolean).join('\n\n')}\n`;

/** Wide letters take two columns. */
const underlined = (title: string, line: string) => {
  const wide = title.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g);
  return `${title}\n${line.repeat(title.length + (wide?.length ?? 0))}`;
};

function section(part: Section): string {
  const {title, rows, routes, entries, lead, list, texts, action: link} = part;
  return [
    underlined(title, '-'),
    ...(rows ? [rows.map(row).join('\n')] : []),
    ...(routes ?? []).map((route) => [statement(route.title), ...route.steps.map(step)].join('\n')),
    ...(entries ? [entries.map(entry).join('\n')] : []),
    [...(lead && list?.[0] ? [lead] : []), ...(list ?? []).map(item)].join('\n'),
    ...(texts ?? []).map(statement),
    ...(link ? [action(link)] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const statement = ({text: words, notes = [], mark}: Statement): string =>
  words + (mark ? ` (${mark})` : '') + notes.map(({number}) => ` [${String(number)}]`).join('');

const item = (each: Statement): string => `- ${statement(each)}`;

const row = ({term, items}: Row): string => [statement(term), ...items.map(item)].join('\n');

/** Labels stand between asterisks: “Switch off Use my data for …” is hard to read, and messengers make them bold. */
const step = ({segments}: Step, index: number): string =>
  `${String(index + 1)}. ${segments
    .map((part) =>
      typeof part === 'string' ? part : `*${part.label}*${part.gloss ? ` (${part.gloss})` : ''}`,
    )
    .join('')}`;

const entry = ({publisher, title, url, details}: SourceEntry, index: number): string =>
  `[${String(index + 1)}] ${[title ? `${publisher}: ${title}` : publisher, ...details].join(' · ')}${
    url ? `\n    ${url}` : ''
  }`;

/** The link's hint tells of a new tab, and none opens from a mail. */
const action = ({text: words, url}: Action): string => `${words}\n${url}`;
