// The guide as text, for e-mail without HTML and other places that take nothing else.
import type {
  Action,
  Guide,
  Note,
  Row,
  Section,
  SourceEntry,
  Statement,
  Step,
} from '../../guide/guide.js';
import type {LayoutRow} from '../../options.js';

/** Paragraphs with an empty line between them; footnotes as `[1]`, addresses written out. Ends with a line break. */
export function text(guide: Guide, {oneLine}: LayoutRow): string {
  const {verdict, warning = '', sections} = guide;
  if (oneLine) return joined([[guide.brief, warning].join(' ').trim(), action(guide.action)]);
  const {title, basis, statements, picker} = verdict;
  const sentences = statements.map(statement).join(' ');
  return joined([
    underlined(guide.heading, '='),
    warning,
    // A colon would have to be set as each language does; a line of its own need not.
    picker.value ? [title, basis, sentences].join('\n') : sentences,
    action(guide.action),
    ...sections.map(section),
    guide.footer,
  ]);
}

const joined = (blocks: readonly string[]) => `${blocks.filter(Boolean).join('\n\n')}\n`;

/** Wide letters take two columns. */
const underlined = (title: string, line: string) => {
  const wide = title.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g);
  return `${title}\n${line.repeat(title.length + (wide?.length ?? 0))}`;
};

function section(part: Section): string {
  const {title, routes, rows, entries, lead, list, texts, actions} = part;
  return [
    underlined(title, '-'),
    ...(routes ?? []).map((route) =>
      [route.title, route.steps.map(step).join('\n') + numbers(route.notes)].join('\n'),
    ),
    ...(rows ? [rows.map(row).join('\n')] : []),
    ...(entries ? [entries.map(entry).join('\n')] : []),
    [...(lead && list?.[0] ? [lead] : []), ...(list ?? []).map(item)].join('\n'),
    ...(texts ?? []).map(statement),
    ...(actions ?? []).map(action),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const statement = ({text: words, notes = [], mark}: Statement): string =>
  words + (mark ? ` (${mark})` : '') + numbers(notes);

const numbers = (notes: readonly Note[]): string =>
  notes.map(({number}) => ` [${number}]`).join('');

const item = (each: Statement): string => `- ${statement(each)}`;

const row = ({term, items}: Row): string => [statement(term), ...items.map(item)].join('\n');

const step = ({segments}: Step, index: number): string =>
  `${String(index + 1)}. ${segments.map((part) => (typeof part === 'string' ? part : part.label)).join('')}`;

const entry = ({number, publisher, title, url, details}: SourceEntry): string =>
  `[${number}] ${[title ? `${publisher}: ${title}` : publisher, ...details].join(' · ')}${
    url ? `\n    ${url}` : ''
  }`;

/** The link's hint tells of a new tab, and none opens from a mail. */
const action = ({text: words, url}: Action): string => `${words}\n${url}`;
