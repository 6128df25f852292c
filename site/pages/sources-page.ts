// What says what: each sentence of the box, with the sources behind it, taken from the guide that draws the box.
import type {Note, Row, Section, Statement} from '../../src/guide/guide.js';
import {loadPolicyDocument} from '../../build/policy.js';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import {words, type Ui} from '../words/words.js';
import {escape} from './shell.js';

/** To stand below the document about sources. */
export function whatSaysWhat(ui: Ui): string {
  const {sources: said, scroller} = words[ui];
  const {guide} = prepare({lang: ui, now: loadPolicyDocument().checked});
  const groups: readonly Group[] = [
    {title: guide.heading, statements: guide.verdict.statements},
    ...guide.sections.map((section) => ({title: section.title, statements: statementsOf(section)})),
  ].filter(({statements}) => statements.length > 0);
  const link = ({label, url}: Note) =>
    url ? `<a href="${escape(url)}">${escape(label)}</a>` : escape(label);
  const sources = ({notes = []}: Statement) =>
    `<td>${notes.map(link).join('<br>') || said.unsourced}</td>`;
  const row = (statement: Statement) =>
    `<tr><td>${spoken(statement)}</td>${sources(statement)}</tr>`;
  const authorityRow = ({authorities, statement}: Saying) =>
    `<tr><td>${authorities.join('<br>')}</td><td>${spoken(statement)}</td>${sources(statement)}</tr>`;
  const table = (title: string, columns: readonly string[], rows: readonly string[]) =>
    `<h3>${escape(title)}</h3>
<div class="scroll" role="region" tabindex="0" aria-label="${escape(`${title}. ${scroller}`)}"><table class="says">
<thead><tr>${columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('')}</tbody>
</table></div>`;
  const {title: authority, sayings} = sayingsOf(ui);
  return `<section lang="${ui}" aria-labelledby="what-says-what">
<h2 id="what-says-what">${said.title}</h2>
<p>${said.lead}</p>
${[
  ...groups.map(({title, statements}) =>
    table(title, [said.statement, said.by], statements.map(row)),
  ),
  table(authority, [authority, said.statement, said.by], sayings.map(authorityRow)),
].join('\n')}
</section>`;
}

interface Group {
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** What authorities say in the same words, by the same sources. */
interface Saying {
  /** As HTML: their names, and where each is the authority. */
  readonly authorities: string[];
  readonly statement: Statement;
}

/** As the box of a reader has it who lives where the authority is one. */
function sayingsOf(ui: Ui): {readonly title: string; readonly sayings: readonly Saying[]} {
  const {authorities, checked} = loadPolicyDocument();
  const sayings = new Map<string, Saying>();
  let title = '';
  for (const {where} of authorities) {
    const {verdict, sections} = prepare({lang: ui, region: where[0], now: checked}).guide;
    const found = sections.flatMap(({rows = []}) => rows).find(({id}) => id === 'authority');
    if (!found) throw new Error(`${where[0] ?? ''}: the box does not name the authority`);
    title = found.term.text;
    const [name, ...statements] = found.items;
    for (const statement of statements) {
      const key = JSON.stringify(statement);
      const saying = sayings.get(key) ?? {authorities: [], statement};
      saying.authorities.push(`${name ? spoken(name) : ''}, ${escape(verdict.title)}`);
      sayings.set(key, saying);
    }
  }
  // What one of them alone has said comes before what is said of most.
  const byRarity = (a: Saying, b: Saying) => a.authorities.length - b.authorities.length;
  return {title, sayings: [...sayings.values()].sort(byRarity)};
}

const spoken = ({text, lang}: Statement): string =>
  lang ? `<span lang="${lang}">${escape(text)}</span>` : escape(text);

function statementsOf({
  id,
  routes = [],
  rows = [],
  list = [],
  texts = [],
}: Section): readonly Statement[] {
  // The list of sources is what the others lead to.
  if (id === 'sources') return texts.filter(({notes}) => notes?.length);
  const steps = routes.map(({title, notes}) => ({text: title, notes}));
  const inRow = ({term, items}: Row) =>
    items.length > 0
      ? items.map((item) => ({
          ...item,
          text: `${term.text}: ${item.text}`,
          notes: item.notes?.length ? item.notes : (term.notes ?? []),
        }))
      : [term];
  return [...steps, ...rows.flatMap(inRow), ...list, ...texts];
}
