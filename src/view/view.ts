// Draws a guide. Decides nothing: every word and link is in the guide.
import {html, nothing, type TemplateResult} from 'lit';
import type {Guide, Section} from '../guide/guide.js';
import {layouts, type Layout, type LayoutRow} from '../options.js';
import {heading} from './heading.js';
import {action, picker, statement} from './fragments.js';
import {section} from './section.js';

/** `theme` is a class of the box: `auto`, `light` or `dark`. */
export function view(guide: Guide, layout: Layout, theme: string): TemplateResult {
  const {locale, dir, heading: name} = guide;
  const look: LayoutRow = layouts[layout];
  const content = look.oneLine ? line(guide) : box(guide, look);
  return html`<section class="${layout} ${theme}" part="card" lang=${locale} dir=${dir} aria-label=${name}>${content}</section>`;
}

/**
 * What following the link does is said to screen readers, and would make a second line. One paragraph, as minifiers
 * take away the space beside one.
 */
const line = ({brief, warning, action: {url, text, hint, target}}: Guide) =>
  html`<p>${brief}${warning ? html` ${warning}` : nothing} <a part="action" class=${target} href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer">${text}<span class="hidden"> (${hint})</span></a></p>`;

function box(guide: Guide, {folded}: LayoutRow): TemplateResult {
  const {headingLevel, verdict, warning, languages, isMoreDeferred} = guide;
  const sections = guide.sections.map((part) => drawn(part, headingLevel + 1));
  const footer = html`<slot name="after"></slot><footer part="footer"><small>${guide.footer}</small> ${
    languages ? picker(languages, 'language') : nothing
  }</footer>`;
  return html`<slot name="heading">${heading(headingLevel, guide.heading, 'heading')}</slot><slot name="before"></slot>${
    warning ? html`<p class="warning">${warning}</p>` : nothing
  }<div class="verdict" part="verdict">${picker(verdict.picker, 'region')}<div role="status"><b>${verdict.title}</b> <small><span>${verdict.basis}</span></small><p><span>${verdict.statements.map((each) => html`${statement(each)} `)}</span></p></div></div>${action(guide.action)}${
    folded
      ? html`<details part="more"><summary>${guide.more}</summary>${isMoreDeferred ? nothing : [sections, footer]}</details>`
      : html`${sections}${footer}`
  }`;
}

function drawn(part: Section, level: number): TemplateResult {
  const {id, folded} = part;
  const title = heading(level, part.title);
  const content = section(part, level + 1);
  return folded
    ? html`<details part=${id}><summary>${title}</summary>${content}</details>`
    : html`<div class=${id} part=${id}>${title}${content}</div>`;
}
