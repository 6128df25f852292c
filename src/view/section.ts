// One section of the guide: what it has is drawn, in the order that the type of the guide gives.
import {html, nothing, type TemplateResult} from 'lit';
import type {Route, Row, Section, SourceEntry} from '../guide/guide.js';
import {heading} from './heading.js';
import {action, list, statement, step} from './fragments.js';

const row = ({id, term, items}: Row) =>
  html`<div class=${id}><dt>${statement(term)}</dt><dd>${
    items[1] ? list(items, 'list') : items.map(statement)
  }</dd></div>`;

const entry = ({publisher, title, lang, url, details}: SourceEntry) =>
  html`<li>${title ? html`<bdi translate="no">${publisher}</bdi>: ` : nothing}${
    url
      ? html`<a href=${url} rel="noopener" referrerpolicy="no-referrer" lang=${lang} dir="auto" translate=${title ? nothing : 'no'}>${title ?? publisher}</a>`
      : (title ?? publisher)
  }${details.map((detail) => html` · <bdi>${detail}</bdi>`)}</li>`;

/** The first way is open; the other one is a tap away. */
const route = ({id, title, steps, notes}: Route, index: number, level: number) =>
  html`<details class=${id} part=${id} open=${index > 0 ? nothing : ''}><summary>${heading(level, title)}</summary><ol>${steps.map(
    (each, at) => step(each, at === steps.length - 1 ? notes : []),
  )}</ol></details>`;

/** The content of a section. `level`: that of the headings inside. */
export const section = (
  {routes, rows, entries, lead, list: items, texts, actions}: Section,
  level: number,
): TemplateResult =>
  html`${
    routes
      ? html`<div class="routes">${routes.map((each, index) => route(each, index, level))}</div>`
      : nothing
  }${rows ? html`<dl>${rows.map(row)}</dl>` : nothing}${
    entries ? html`<ol class="sources">${entries.map(entry)}</ol>` : nothing
  }${lead && items?.[0] ? html`<p><b>${lead}</b></p>` : nothing}${
    items ? list(items, 'list') : nothing
  }${texts?.map((text) => html`<p>${statement(text)}</p>`)}${actions?.map(action)}`;
