// The element as a server sends it: its shadow root declared in HTML, and the plain rendition as its content for
// whatever knows no shadow roots.
import type {Guide} from '../../guide/guide.js';
import {styles} from '../../styles/styles.js';
import {view} from '../../view/view.js';
import {layouts, type LayoutRow} from '../../options.js';
import {attributesFor, type Options} from '../../parse-options.js';
import {plain} from './plain.js';
import {escapeText, toText} from '../../template/to-text.js';

export interface ShadowOptions extends Options {
  /** BCP 47 tag that the element is pinned to, so that the browser draws what the server drew. */
  readonly lang: string;
  readonly nonce: string | undefined;
  /** The day of the facts, and whether they were brought along: a script with older ones leaves the box alone. */
  readonly facts: string;
  /** A style sheet that outlives the script's arrival. */
  readonly reservedSpace: string;
}

/** Lists to pick from do nothing where there are no scripts: the country stands there by itself, if it is known. */
const sheetFor = ({verdict}: Guide) =>
  `${styles.map((sheet) => String(sheet).trim()).join('\n')}@media (scripting: none){label${
    verdict.picker.value ? '' : ',.verdict b,.verdict small'
  }{display:none}.verdict b{position:static;clip-path:none;font-size:1.15em}}`;

/**
 * Its last element is no paragraph: HTML wants to see that one closed in an element of ours, and a minifier that leaves
 * it open leaves the rest of the page inside the box.
 */
const fallback = (guide: Guide, look: LayoutRow): string =>
  look.oneLine ? `<section>${plain(guide, look)}</section>` : plain(guide, look);

export function shadow(guide: Guide, options: ShadowOptions): string {
  const {layout, theme, nonce, lang, facts, reservedSpace} = options;
  const box = toText(view(guide, layout, theme));
  // A country that was only guessed is not pinned: the browser may know better.
  const region = guide.verdict.evidence === 'attribute' ? options.region : undefined;
  const settings = {lang, ...attributesFor({...options, region}), 'data-facts': facts};
  const attributes = Object.entries(settings)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
  // Not a template: what it would escape is no text.
  // `data-embed` asks juice, which would make attributes of it, to leave a style sheet as it is.
  const sheet = (css: string, more = '') =>
    css && `<style data-embed${nonce ? ` nonce="${escapeText(nonce)}"` : ''}${more}>${css}</style>`;
  // By attribute, as minifiers make one style sheet of those that have the same attributes.
  const room = sheet(reservedSpace, ' media="(scripting: enabled)"');
  // A tag alone in its line: Markdown would make a paragraph of anything else, and no paragraph can hold the box.
  return `<linkedin-ai-optout${attributes}>\n<template shadowrootmode="open"><slot hidden inert></slot>${room}${sheet(sheetFor(guide))}${box}</template>${fallback(guide, layouts[layout])}</linkedin-ai-optout>`;
}
