// One section of the guide: what it has is drawn, in the order that the type of the guide gives.
import {html, nothing, type TemplateResult} from 'lit';
import type {Row, Section, SourceEntry} from '../guide/guide.js';
import {heading} from './heading.js';
import {action, list, statement, step} from './fragments.js';

const row = ({id, term, items}: Row) =>
  html`<div><dt>${statement(term)}</dt><dd>${
    items[1] ? list(items, id) : items.map(statement)
  }</dd></div>`;

const entry = ({publisher, title, lang, url, details}: SourceEntry) =>
  html`<li>${title ? html`<bdi translate="no">${publisher}</bdi>: ` : nothing}${
    url
      ? html`<a href=${url} rel="noopener" referrerpolicy="no-referrer" lang=${lang} dir="auto" translate=${title ? nothing : 'no'}>${title ?? publisher}</a>`
      : (title ?? publisher)
  }${details.map((detail) => html` · <bdi>${detail}</bdi>`)}</li>`;

/** The content of a section. `level`: that of the headings inside. */
export const section = (
  {rows, routes, entries, lead, list: items, texts, action: link}: Section,
  level: number,
): TemplateResult =>
  html`${rows ? html`<dl>${rows.map(row)}</dl>` : nothing}${
    routes
      ? html`<div class="routes">${routes.map(
          ({id, title, steps}) =>
            html`<div class=${id}>${heading(level, statement(title))}<ol>${steps.map(step)}</ol></div>`,
        )}</div>`
      : nothing
  }${entries ? html`<ol class="sources">${entries.map(entry)}</ol>` : nothing}${
    lead && items?.[0] ? html`<p><b>${lead}</b></p>` : nothing
  }${items ? list(items, 'list') : nothing}${texts?.map((text) => html`<p>${statement(text)}</p>`)}${
    link ? action(link) : nothing
  }`;
