// Draws a guide. Decides nothing: every word and link is in the guide.
import {html, nothing, type TemplateResult} from 'lit';
import type {Guide} from '../guide/guide.js';
import {layouts, type Layout, type LayoutRow} from '../options.js';
import {heading} from './heading.js';
import {action, picker, statement} from './fragments.js';
import {section} from './section.js';

/** `theme` is a class of the box: `auto`, `light` or `dark`. */
export function view(guide: Guide, layout: Layout, theme: string): TemplateResult {
  const {locale, dir, heading: name} = guide;
  const look: LayoutRow = layouts[layout];
  const content = look.oneLine
    ? html`<p>${guide.brief}</p> ${action(guide.action)}`
    : box(guide, look);
  return html`<section class="${layout} ${theme}" part="card" lang=${locale} dir=${dir} aria-label=${name}>${content}</section>`;
}

function box(guide: Guide, {folded}: LayoutRow): TemplateResult {
  const {headingLevel, verdict, languages} = guide;
  const level = headingLevel + 1;
  const [first, ...rest] = guide.sections.map((part) => {
    const title = heading(level, part.title);
    const content = section(part, level + 1);
    return part.id === 'summary' || part.id === 'steps'
      ? html`<div class=${part.id} part=${part.id}>${title}${content}</div>`
      : html`<details part=${part.id}><summary>${title}</summary>${content}</details>`;
  });
  const leading = guide.sections[0]?.id === 'summary' ? first : nothing;
  const others = leading === nothing ? [first, ...rest] : rest;
  const footer = html`<slot name="after"></slot><footer part="footer"><small>${guide.footer.join(' · ')}</small> ${
    languages ? picker(languages, 'language') : nothing
  }</footer>`;
  return html`<slot name="heading">${heading(headingLevel, guide.heading, 'heading')}</slot><slot name="before"></slot><div class="verdict" part="verdict"><div role="status"><b>${verdict.title}</b><p><span>${verdict.statements.map((each) => html`${statement(each)} `)}</span></p></div><small><span>${verdict.basis}</span></small> ${picker(verdict.picker, 'region')}</div>${
    folded
      ? html`${action(guide.action)}<details part="more"><summary>${guide.more}</summary>${leading}${others}${footer}</details>`
      : html`${leading}${action(guide.action)}${others}${footer}`
  }`;
}
