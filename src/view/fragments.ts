// The small parts that sections are made of.
import {html, nothing, type TemplateResult} from 'lit';
import type {Action, Picker, Statement, Step} from '../guide/guide.js';

type Drawn = TemplateResult | typeof nothing;

/** A statement with its footnotes, each a link straight to the source. */
export const statement = ({text, notes = [], mark}: Statement): TemplateResult =>
  html`${text}${mark ? html`<span class="hidden"> (${mark})</span>` : nothing}${
    notes[0]
      ? html`<sup>${notes.map(({number, url, label}) =>
          url
            ? html`<a href=${url} rel="noopener" referrerpolicy="no-referrer" aria-label=${label}>${number}</a> `
            : html`${number} `,
        )}</sup>`
      : nothing
  }`;

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
const switchPicture = html`<svg viewBox="0 0 36 20" aria-hidden="true"><rect width="36" height="20" rx="10"></rect><circle cx="10" cy="10" r="7"></circle></svg>`;

export const step = ({id, segments}: Step): TemplateResult =>
  html`<li part="step">${segments.map((part): Drawn | string =>
    typeof part === 'string'
      ? part
      : html`<b part="label" lang=${part.lang} dir="auto" translate="no">${part.label}</b>${part.gloss ? html` <small>(${part.gloss})</small>` : nothing}`,
  )}${id === 'toggle' ? switchPicture : nothing}</li>`;
