// The guide as mere HTML: no custom element, no script, no style, no class. For feeds, newsletters, closed platforms,
// and as what a page shows where scripts are off.
import {html, nothing, type TemplateResult} from 'lit';
import type {
  Action,
  Guide,
  HeadingLevel,
  Note,
  Row,
  Section,
  SectionId,
  SourceEntry,
  Statement,
  Step,
} from '../../guide/guide.js';
import type {LayoutRow} from '../../options.js';
import {parts} from '../../guide/sections.js';
import {startTag, toText} from '../../template/to-text.js';

type Drawn = TemplateResult | string | typeof nothing;

/** A run of the rendition; `section` tells which part of the guide it is, `null` what is always there. */
export interface PlainPiece {
  readonly section: SectionId | null;
  readonly html: string;
}

/** The guide, as much of it as the layout shows. */
export const plain = (guide: Guide, {oneLine}: LayoutRow): string =>
  oneLine
    ? plainLine(guide)
    : plainPieces(guide)
        .map((piece) => piece.html)
        .join('');

/** The whole guide, in pieces that may be left out one by one. */
export function plainPieces(guide: Guide): readonly PlainPiece[] {
  const {locale, dir, headingLevel: level, verdict, warning, sections, footer} = guide;
  const always = (content: unknown): PlainPiece => ({section: null, html: toText(content)});
  const country = verdict.picker.value
    ? html`<strong>${verdict.title}</strong><br><small>${verdict.basis}</small><br>`
    : nothing;
  return [
    {section: null, html: startTag(html`<section lang=${locale} dir=${dir}></section>`)},
    always(
      html`${heading(level, guide.heading)}${warning ? html`<p><strong>${warning}</strong></p>` : nothing}<p>${country}${verdict.statements.map((each) => html`${statement(each)} `)}</p>${action(guide.action)}`,
    ),
    ...sections.map((part): PlainPiece => ({
      section: parts[part.id].in,
      html: sectionHtml(part, level + 1),
    })),
    always(html`<p><small>${footer}</small></p>`),
    {section: null, html: '</section>'},
  ];
}

const drawn = new WeakMap<Section, string[]>();

/** Most sections are the same for every reader of a language: the guide hands out the same ones, drawn once here. */
function sectionHtml(part: Section, level: number): string {
  const known = drawn.get(part) ?? [];
  drawn.set(part, known);
  return (known[level] ??= toText(html`${heading(level, part.title)}${content(part, level + 1)}`));
}

/** The guide in one line. */
export const plainLine = ({locale, dir, brief, warning, action: link}: Guide): string =>
  toText(
    html`<p lang=${locale} dir=${dir}>${brief}${warning ? ` ${warning}` : nothing} ${anchor(link)} <small>${link.hint}</small></p>`,
  );

function heading(level: number, text: unknown): TemplateResult {
  const at = Math.min(level, 6) as HeadingLevel;
  return {
    2: html`<h2>${text}</h2>`,
    3: html`<h3>${text}</h3>`,
    4: html`<h4>${text}</h4>`,
    5: html`<h5>${text}</h5>`,
    6: html`<h6>${text}</h6>`,
  }[at];
}

const content = (
  {routes, rows, entries, lead, list: items, texts, actions}: Section,
  level: number,
): TemplateResult =>
  html`${routes?.map(
    ({title, steps, notes}) =>
      html`${heading(level, title)}<ol>${steps.map((each, at) => step(each, at === steps.length - 1 ? notes : []))}</ol>`,
  )}${rows ? html`<dl>${rows.map(row)}</dl>` : nothing}${
    entries ? html`<ol>${entries.map(entry)}</ol>` : nothing
  }${lead && items?.[0] ? html`<p><strong>${lead}</strong></p>` : nothing}${
    items ? list(items) : nothing
  }${texts?.map((text) => html`<p>${statement(text)}</p>`)}${actions?.map(action)}`;

/**
 * Each footnote stands by itself: from right to left, digits in a row would run the other way. In brackets, as not every
 * place raises them: “under 18” with notes 5 and 9 must not read “under 185 9”.
 */
const footnotes = (notes: readonly Note[]): TemplateResult | typeof nothing =>
  notes[0]
    ? html`<sup>${notes.map(
        ({number, url, label}, index) =>
          html`${index > 0 ? ' ' : nothing}<bdi>${
            url
              ? html`<a href=${url} rel="noopener" referrerpolicy="no-referrer" aria-label=${label}>[${number}]</a>`
              : html`[${number}]`
          }</bdi>`,
      )}</sup>`
    : nothing;

const statement = ({text, lang, notes = [], mark}: Statement): TemplateResult =>
  html`${lang ? html`<b lang=${lang} dir="auto" translate="no">${text}</b>` : text}${mark ? html` (${mark})` : nothing}${footnotes(notes)}`;

const list = (items: readonly Statement[]): TemplateResult =>
  html`<ul>${items.map(
    (item) =>
      html`<li>${item.mark ? html`<strong>${statement(item)}</strong>` : statement(item)}</li>`,
  )}</ul>`;

const row = ({term, items}: Row): TemplateResult =>
  html`<dt>${statement(term)}</dt><dd>${items[1] ? list(items) : items.map(statement)}</dd>`;

const entry = ({publisher, title, lang, url, details}: SourceEntry): TemplateResult =>
  html`<li>${title ? html`<bdi translate="no">${publisher}</bdi>: ` : nothing}${
    url
      ? html`<a href=${url} rel="noopener" referrerpolicy="no-referrer" lang=${lang} dir="auto" translate=${title ? nothing : 'no'}>${title ?? publisher}</a>`
      : (title ?? publisher)
  }${details.map((detail) => html` · <bdi>${detail}</bdi>`)}</li>`;

/** @param notes of the whole way, behind its last step */
const step = ({segments}: Step, notes: readonly Note[]): TemplateResult =>
  html`<li>${segments.map((part): Drawn =>
    typeof part === 'string'
      ? part
      : html`<b lang=${part.lang} dir="auto" translate="no">${part.label}</b>`,
  )}${footnotes(notes)}</li>`;

const action = (link: Action): TemplateResult =>
  html`<p>${anchor(link)}${link.hint ? html` <small>${link.hint}</small>` : nothing}</p>`;

const anchor = ({url, text}: Action): TemplateResult =>
  html`<a href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer">${text}</a>`;
