// What is markup in a text, as HTML's own reading has it (parse5).
import {parse, parseFragment, type DefaultTreeAdapterMap, type ParserError} from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What the project's own markup is made of, gathered from what it draws for friendly readers. */
export interface Vocabulary {
  /** `a[href]`, and `a` for the element itself. */
  readonly names: ReadonlySet<string>;
  /** Style sheets, without what stands between quotation marks in them. */
  readonly sheets: ReadonlySet<string>;
}

interface Markup {
  readonly names: Set<string>;
  readonly sheets: Set<string>;
  /** Where links lead. */
  readonly links: Set<string>;
  readonly comments: string[];
  readonly errors: string[];
}

/** Characters that HTML is not to have are no markup: they stand in a text as they were given. */
const inText = /null-character|in-input-stream|character-reference/;

export function markupOf(html: string): Markup {
  const found: Markup = {
    names: new Set(),
    sheets: new Set(),
    links: new Set(),
    comments: [],
    errors: [],
  };
  const options = {
    scriptingEnabled: true,
    onParseError: ({code}: ParserError) => {
      if (!inText.test(code)) found.errors.push(code);
    },
  };
  const isPage = /^<!doctype/i.test(html);
  read(isPage ? parse(html, options) : parseFragment(html, options), found);
  return found;
}

function read(node: Node, found: Markup): void {
  if (node.nodeName === '#comment' && 'data' in node) found.comments.push(node.data);
  if ('tagName' in node) readElement(node, found);
  if ('content' in node) read(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) read(child, found);
}

function readElement({tagName, attrs, childNodes}: Element, found: Markup): void {
  found.names.add(tagName);
  for (const {name, value} of attrs) {
    found.names.add(`${tagName}[${name}]`);
    if (/^(?:href|src|action|formaction|srcdoc)$/.test(name)) found.links.add(value);
  }
  const [text] = childNodes;
  if (tagName === 'style') found.sheets.add(skeleton(text && 'value' in text ? text.value : ''));
}

/** A sheet without its strings, and without the language that it is for. */
const skeleton = (css: string): string =>
  css.replaceAll(/"(?:[^"\\\n]|\\.)*"/gs, '""').replaceAll(/:lang\([\w-]+\)/g, ':lang()');

export function vocabularyOf(friendly: readonly string[]): Vocabulary {
  const all = friendly.map(markupOf);
  return {
    names: new Set(all.flatMap(({names}) => [...names])),
    sheets: new Set(all.flatMap(({sheets}) => [...sheets])),
  };
}

/** What of a text is markup that the project does not write, one line each. */
export function strangeMarkup(html: string, known: Vocabulary): string[] {
  const {names, sheets, links, comments, errors} = markupOf(html);
  return [
    ...[...names].filter((name) => !known.names.has(name)),
    ...[...sheets].filter((sheet) => !known.sheets.has(sheet)).map((sheet) => `style: ${sheet}`),
    ...[...links].filter((link) => !/^(?:https:\/\/|\/ai-optout\.js$)/.test(link)),
    ...comments.map((comment) => `<!--${comment}-->`),
    ...errors,
  ];
}
