// Templates of every kind that the language has, each with values by chance. The strings are Lit's `html` as well as
// ours: both read the same results.
import {html, nothing} from 'lit';
import type {Random} from '../support/random.js';

export type Specimen = (any: Random) => unknown;

const texts = [
  '',
  'text',
  ' spaced  out ',
  'a < b && c > d',
  '"quoted" and \'so\'',
  '<b>no element</b>',
  '&amp; no entity',
  '<!-- no comment -->',
  '日本語',
  'עברית',
  'no\u00a0break',
  '🙂',
  'two\nlines',
];

export const text = ({oneOf}: Random): string => oneOf(texts);

/** What reads as text, or as nothing. */
export const value = (any: Random): unknown =>
  any.oneOf([text(any), text(any), nothing, null, undefined, 0, -1.5, true, false, NaN, 10n]);

const word = ({oneOf}: Random) => oneOf(['one', 'two', 'three', 'a "b" & <c>', '']);
const item = (any: Random) => html`<li>${value(any)}</li>`;
const either = (any: Random) => (any.flip() ? html`<b>${value(any)}</b>` : html`<i>still</i>`);

export const specimens: Readonly<Record<string, Specimen>> = {
  'nothing but text': () => html`text`,
  'no template at all': value,
  'an empty template': () => html``,
  'an element': () => html`<p></p>`,
  'one value': (any) => html`${value(any)}`,
  'two values side by side': (any) => html`${value(any)}${value(any)}`,
  'a value amid text': (any) => html`before ${value(any)} after`,
  'a value in an element': (any) => html`<p>${value(any)}</p>`,
  'values between elements': (any) => html`<b>1</b>${value(any)}<b>2</b> ${value(any)} <b>3</b>`,
  'elements in elements': (any) =>
    html`<div><section><p>${value(any)}</p></section><p>${value(any)}</p></div>`,
  'white space': (any) => html`
    <div>
      <p>${value(any)}</p>
    </div>
  `,
  'greater than, in text': (any) => html`<p>a > b >> ${value(any)} -> c</p>`,
  'quotes in text': (any) => html`<p>"double" 'single' = ${value(any)}</p>`,
  'a comment': (any) => html`<p>a<!-- b > "c" <d> -->${value(any)}<!----></p>`,
  'elements without an end': (any) => html`<p>a<br>${value(any)}<wbr>b<br></p><hr>`,
  'fixed attributes': () => html`<p class="a b" lang="sv" hidden data-x="">text</p>`,
  // eslint-disable-next-line lit/attribute-value-entities -- HTML has nothing against it
  'greater than, in an attribute': (any) => html`<p title="a > b <c>">${value(any)}</p>`,
  'an attribute': (any) => html`<p title=${text(any)}></p>`,
  'an attribute in quotes': (any) => html`<p title="${text(any)}"></p>`,
  'an attribute that may be missing': (any) => html`<p title=${value(any)}>text</p>`,
  'an attribute amid text': (any) => html`<p title="before ${value(any)} after"></p>`,
  'an attribute with several values': (any) =>
    html`<p class="${word(any)} ${value(any)}-${word(any)}" part="x ${word(any)}">${value(any)}</p>`,
  'several attributes, fixed and not': (any) =>
    html`<a class="fixed" href=${text(any)} rel="noopener" title=${value(any)} lang="en">${value(any)}</a>`,
  'a condition': (any) => html`<p ?hidden=${any.flip()}>text</p>`,
  'a condition, of any value': (any) => html`<details ?open="${value(any)}"></details>`,
  'the last attribute before a line break': (any) => html`<p
    title=${text(any)}
    lang="sv"
  >${value(any)}</p>`,
  'a nested template': (any) => html`<p>${html`<b>${value(any)}</b>`}</p>`,
  'one template or another': (any) => html`<p>${either(any)}</p>`,
  'a template or nothing': (any) => html`<p>${any.flip() ? either(any) : nothing} text</p>`,
  'a template or text': (any) => html`<p>${any.flip() ? either(any) : text(any)}</p>`,
  'templates three deep': (any) =>
    html`<div>${html`<p>${html`<b>${value(any)}</b>${either(any)}`}</p>`}${value(any)}</div>`,
  'a list of templates': (any) => html`<ul>${any.list(5, () => item(any))}</ul>`,
  'a list of text': (any) => html`<p>${any.list(5, () => value(any))}</p>`,
  'a list of this and that': (any) =>
    html`<div>${any.list(5, () => any.oneOf([value(any), either(any), item(any)]))}</div>`,
  'a list between others': (any) =>
    html`<ol>${any.list(3, () => item(any))}<li>fixed</li>${any.list(3, () => item(any))}</ol>`,
  'lists of lists': (any) =>
    html`<div>${any.list(3, () => any.list(3, () => either(any)))}text</div>`,
  'a list, a template, text or nothing': (any) =>
    html`<div>${any.oneOf([any.list(4, () => either(any)), either(any), text(any), nothing])}</div>`,
  'a list by itself': (any) => any.list(4, () => item(any)),
  'a list to pick from': (any) =>
    html`<select name="x">${any.list(4, () => html`<option value=${word(any)} selected=${any.flip() ? '' : nothing}>${text(any)}</option>`)}</select>`,
  'terms and what they mean': (any) =>
    html`<dl>${any.list(3, () => html`<div><dt>${value(any)}</dt><dd>${either(any)}</dd></div>`)}</dl>`,
  'a drawing': (any) =>
    html`<svg viewBox="0 0 36 20" aria-hidden="true"><g><rect width=${any.below(9)} height="20"></rect><circle r="7"></circle></g></svg><p>${value(any)}</p>`,
  'a slot': (any) => html`<slot name="before">${value(any)}</slot><slot></slot>`,
  'an element of somebody’s own': (any) =>
    html`<x-box lang=${value(any)} heading-level="3">${value(any)}</x-box>`,
};
