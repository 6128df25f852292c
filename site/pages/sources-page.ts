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
  const groups = [
    {title: guide.heading, statements: guide.verdict.statements},
    ...guide.sections.map((section) => ({title: section.title, statements: statementsOf(section)})),
  ].filter(({statements}) => statements.length > 0);
  const link = ({label, url}: Note) =>
    url ? `<a href="${escape(url)}">${escape(label)}</a>` : escape(label);
  const row = ({text, notes = [], lang}: Statement) =>
    `<tr><td${lang ? ` lang="${lang}"` : ''}>${escape(text)}</td><td>${notes.map(link).join('<br>') || said.unsourced}</td></tr>`;
  return `<section lang="${ui}" aria-labelledby="what-says-what">
<h2 id="what-says-what">${said.title}</h2>
<p>${said.lead}</p>
${groups
  .map(
    ({title, statements}) => `<h3>${escape(title)}</h3>
<div class="scroll" role="region" tabindex="0" aria-label="${escape(`${title}. ${scroller}`)}"><table class="says">
<thead><tr><th scope="col">${said.statement}</th><th scope="col">${said.by}</th></tr></thead>
<tbody>${statements.map(row).join('')}</tbody>
</table></div>`,
  )
  .join('\n')}
</section>`;
}

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
