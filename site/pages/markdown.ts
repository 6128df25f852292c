// A document as HTML: its links lead to the site's own pages, its headings have the anchors that other documents name.
import {readFileSync} from 'node:fs';
import {Marked, type Tokens} from 'marked';
import {escape} from '../../build/oembed.js';
import {readText, root} from '../../scripts/lib/files.js';
import {targetOf} from './documents.js';

export interface Heading {
  readonly id: string;
  readonly level: number;
  /** As HTML. */
  readonly title: string;
}

export interface Drawn {
  readonly html: string;
  /** Its first heading, without markup. */
  readonly title: string;
  readonly headings: readonly Heading[];
  /** Files that it shows or leads to, below the project's folder. */
  readonly files: readonly string[];
}

/** What a page says around a document. */
export interface Around {
  /** From the page to the root of the site, and to that of its language. */
  readonly toRoot: string;
  readonly toPages: string;
  /** For what is wider than the page. */
  readonly scroller: string;
}

/** @throws when a link leads nowhere */
export const drawDocument = (document: string, around: Around): Drawn =>
  drawText(document, readText(document), around);

/**
 * A part of a document: what stands under a heading, without it.
 * @throws when there is no such heading
 */
export function drawPart(document: string, title: string, around: Around): Drawn {
  const tokens = new Marked().lexer(readText(document));
  const isHeading = (token: {type: string}): token is Tokens.Heading => token.type === 'heading';
  const start = tokens.findIndex((token) => isHeading(token) && token.text === title);
  const heading = tokens[start];
  if (!heading || !isHeading(heading)) throw new Error(`${document} has no “${title}”`);
  const after = tokens.slice(start + 1);
  const end = after.findIndex((token) => isHeading(token) && token.depth <= heading.depth);
  const part = after.slice(0, end < 0 ? undefined : end);
  return drawText(document, part.map(({raw}) => raw).join(''), around);
}

/** The title, the first paragraph and the first picture of a document. */
export function opening(
  document: string,
  around: Around,
): {title: string; lead: string; picture: string} {
  const tokens = new Marked().lexer(readText(document));
  const paragraphs = tokens.filter(
    (token): token is Tokens.Paragraph => token.type === 'paragraph',
  );
  const [lead, picture] = [
    paragraphs.find(({raw}) => !raw.startsWith('!')),
    paragraphs.find(({raw}) => raw.startsWith('!')),
  ].map((token) => (token ? drawText(document, token.raw, around).html : ''));
  const heading = tokens.find((token): token is Tokens.Heading => token.type === 'heading');
  return {title: heading?.text ?? '', lead: lead ?? '', picture: picture ?? ''};
}

/** As hosts of sources make anchors of headings. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(' ', '-');

function drawText(document: string, text: string, {toRoot, toPages, scroller}: Around): Drawn {
  const headings: Heading[] = [];
  const files: string[] = [];
  const leadTo = (href: string): string => {
    const target = targetOf(document, href);
    if (!target) return href;
    if (target.copied) files.push(target.copied);
    return (target.isPage ? toPages : toRoot) + target.path;
  };
  /** What may be wider than the page can be scrolled by keys, and is told from others by its number. */
  let regions = 0;
  const region = (kind: string): string => {
    // Markup already, as far as letters go.
    const title = plainOf(headings.at(-1)?.title ?? '');
    const name = [title, `${escape(kind)} ${String(++regions)}`].filter(Boolean).join(', ');
    return `role="region" tabindex="0" aria-label="${name}. ${escape(scroller)}"`;
  };
  const marked = new Marked({
    renderer: {
      heading({tokens, depth, text}) {
        const title = this.parser.parseInline(tokens);
        const id = anchorOf(text.replaceAll(/[`*]|\]\([^)]*\)/g, ''));
        headings.push({id, level: depth, title});
        return `<h${String(depth)} id="${id}">${title}</h${String(depth)}>\n`;
      },
      link({href, tokens}) {
        return `<a href="${escape(leadTo(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({href, text}) {
        return `<img src="${escape(leadTo(href))}" alt="${escape(text)}"${sizeOf(targetOf(document, href)?.copied)} loading="lazy">`;
      },
      code({text, lang = ''}) {
        return `<pre ${region(lang || 'text')} dir="ltr" translate="no"><code>${escape(text)}</code></pre>\n`;
      },
      table(token) {
        const row = (cells: readonly Tokens.TableCell[], tag: string) =>
          `<tr>${cells
            .map(({tokens}) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`)
            .join('')}</tr>`;
        const head = row(token.header, 'th').replaceAll('<th>', '<th scope="col">');
        const body = token.rows.map((cells) => row(cells, 'td')).join('');
        return `<div class="scroll" ${region('table')}><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`;
      },
      // Marks of generated blocks.
      html: ({text}) => (/^\s*<!--/.test(text) ? '' : text),
    },
  });
  const html = marked.parse(text, {async: false});
  const title = plainOf(headings.find(({level}) => level === 1)?.title ?? '');
  return {html, title, headings, files};
}

/** Of a PNG, so that nothing moves when it comes. */
function sizeOf(file: string | undefined): string {
  if (!file?.endsWith('.png')) return '';
  const bytes = readFileSync(root + file);
  return ` width="${String(bytes.readUInt32BE(16))}" height="${String(bytes.readUInt32BE(20))}"`;
}

const plainOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '');
