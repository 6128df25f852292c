// The small parts that sections are made of.
import {html, nothing, type TemplateResult} from 'lit';
import type {Action, Note, Picker, Statement, Step} from '../guide/guide.js';

type Drawn = TemplateResult | typeof nothing;

/** Footnotes: “1, 2”, each a link straight to its source where that has an address. */
const footnotes = (notes: readonly Note[]): Drawn =>
  notes[0]
    ? html`<sup>${notes.map(({number, url, label}, index) => {
        const comma = index > 0 ? ', ' : '';
        return url
          ? html`${comma}<a href=${url} rel="noopener" referrerpolicy="no-referrer" aria-label=${label}>${number}</a>`
          : html`${comma}${number}`;
      })}</sup>`
    : nothing;

export const statement = ({text, lang, notes = [], mark}: Statement): TemplateResult =>
  html`${lang ? html`<b lang=${lang} dir="auto" translate="no">${text}</b>` : text}${
    mark ? html`<span class="hidden"> (${mark})</span>` : nothing
  }${footnotes(notes)}`;

export const list = (items: readonly Statement[], name: string): TemplateResult =>
  html`<ul class=${name}>${items.map((item) => html`<li class=${item.mark ? 'current' : ''}>${statement(item)}</li>`)}</ul>`;

/** A native list to pick from; `name` tells the element which one was used. */
export const picker = (
  {label, value, options}: Picker,
  name: 'region' | 'language',
): TemplateResult =>
  html`<label part="${name}-picker"><span>${label}</span> <select name=${name}>${options.map(
    (option) =>
      html`<option value=${option.value} selected=${option.value === value ? '' : nothing} lang=${option.lang ?? nothing}>${option.label}</option>`,
  )}</select></label>`;

/** A link to linkedin.com, and in words what following it does. */
export const action = ({url, text, target, hint}: Action): TemplateResult =>
  html`<p class="action"><a part="action" class=${target} href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer">${text}</a> <small>${hint}</small></p>`;

/** A drawn switch that goes from on to off; a picture only, hidden from screen readers. */
const switchPicture = html`<svg viewBox="0 0 36 20" width="36" height="20" aria-hidden="true"><rect width="36" height="20" rx="10"></rect><circle cx="10" cy="10" r="7" fill="#fff"></circle></svg>`;

/** @param notes of the whole way, behind its last step */
export const step = ({id, segments}: Step, notes: readonly Note[]): TemplateResult =>
  html`<li part="step">${segments.map((part): Drawn | string =>
    typeof part === 'string'
      ? part
      : html`<b part="label" lang=${part.lang} dir="auto" translate="no">${part.label}</b>`,
  )}${footnotes(notes)}${id === 'toggle' ? switchPicture : nothing}</li>`;
