// What a rendition says and where it leads, to be held against the guide that it was drawn from.
import {DomUtils, parseDocument} from 'htmlparser2';
import type {
  Action,
  Guide,
  Note,
  Row,
  Section,
  SourceEntry,
  Statement,
  Step,
} from '../../src/guide/guide.js';

/** A guide as a reader goes through it: every text, and the address or the number behind each link, in order. */
export interface Content {
  readonly texts: readonly string[];
  readonly links: readonly string[];
}

/** What every rendition of a guide has to say. `isInline`: in one line. */
export function contentOf(guide: Guide, isInline = false): Content {
  if (isInline) {
    return join([said(guide.brief), ...warned(guide), action(guide.action)]);
  }
  const {verdict, sections} = guide;
  return join([
    said(guide.heading),
    ...warned(guide),
    said(...(verdict.picker.value ? [verdict.title, verdict.basis] : [])),
    ...verdict.statements.map(statement),
    action(guide.action),
    ...sections.map(section),
    said(guide.footer),
  ]);
}

const warned = ({warning}: Guide): Content[] => (warning ? [said(warning)] : []);

const said = (...texts: readonly string[]): Content => ({texts, links: []});

const join = (segments: readonly Content[]): Content => ({
  texts: segments.flatMap(({texts}) => texts),
  links: segments.flatMap(({links}) => links),
});

const statement = ({text, mark, notes = []}: Statement): Content =>
  join([said(text, ...(mark ? [mark] : [])), footnotes(notes)]);

const footnotes = (notes: readonly Note[]): Content => ({
  texts: notes.map(({number}) => number),
  links: notes.flatMap(({url}) => url ?? []),
});

const action = ({text, url}: Action): Content => ({texts: [text], links: [url]});

const row = ({term, items}: Row): Content => join([statement(term), ...items.map(statement)]);

const step = ({segments}: Step): Content =>
  said(...segments.map((part) => (typeof part === 'string' ? part.trim() : part.label)));

const entry = ({publisher, title, url, details}: SourceEntry): Content => ({
  texts: [publisher, ...(title ? [title] : []), ...details],
  links: url ? [url] : [],
});

const section = (part: Section): Content =>
  join([
    said(part.title),
    ...(part.routes ?? []).flatMap(({title, steps, notes}) => [
      said(title),
      ...steps.map(step),
      footnotes(notes),
    ]),
    ...(part.rows ?? []).map(row),
    ...(part.entries ?? []).map(entry),
    said(...(part.lead && part.list?.[0] ? [part.lead] : [])),
    ...(part.list ?? []).map(statement),
    ...(part.texts ?? []).map(statement),
    ...(part.actions ?? []).map(action),
  ]);

/** The first of the texts that is not in `whole` at its place, after the one before it; none when all are. */
export function firstMissing(whole: string, texts: readonly string[]): string | undefined {
  let from = 0;
  return texts.find((text) => {
    const at = whole.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
}

/** The text and the links of a piece of HTML, without what is only there to pick from. */
export function readHtml(html: string): {readonly text: string; readonly links: readonly string[]} {
  const document = parseDocument(html);
  for (const node of DomUtils.getElementsByTagName('select', document))
    DomUtils.removeElement(node);
  for (const node of DomUtils.getElementsByTagName('style', document)) DomUtils.removeElement(node);
  return {
    // In HTML a line's end is a space.
    text: DomUtils.textContent(document).replaceAll('\n', ' '),
    links: DomUtils.getElementsByTagName('a', document).map(({attribs}) => attribs['href'] ?? ''),
  };
}

/** The two halves of a declarative shadow root: what is in it, and what stands beside it for older browsers. */
export function halvesOf(html: string): {readonly shadow: string; readonly light: string} {
  const [, shadow = '', light = ''] =
    /<template shadowrootmode="open">(.*)<\/template>(.*)<\/linkedin-ai-optout>/s.exec(html) ?? [];
  return {shadow, light};
}
