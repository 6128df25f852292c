// What the template language does not know is an error, in tests and in development; of the published builds this file
// is no part: their templates have all been through it (`tests/template/own-templates.node.test.ts`).
//
// A reader of HTML moves and closes what stands in the wrong place: a `div` in a `p`, a `tr` in a `div`. The rules here
// are narrower than HTML's own, so that nothing of the kind can happen and a template says what will stand in the page.
import {hole, type Attribute, type Program} from './program.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** May stand in a paragraph. */
const inline = words(
  'a abbr b bdi br code em i img label select small span strong sub sup svg wbr slot',
);
const blocks = words(
  'article aside blockquote details div dl figure footer h2 h3 h4 h5 h6 header hr main nav ol p section ul',
);
const shapes = words('circle ellipse g line path polygon polyline rect');
/** Nothing but these may stand directly in the element. */
const children: Readonly<Record<string, ReadonlySet<string>>> = {
  dl: words('div dt dd'),
  ol: words('li'),
  option: words(''),
  select: words('option'),
  ul: words('li'),
};
/** These stand there and nowhere else. */
const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  dd: words('dl div'),
  dt: words('dl div'),
  li: words('ol ul'),
  option: words('select'),
  summary: words('details'),
};
/** Nothing but what may stand in a paragraph, at any depth. */
const inlineOnly = words('p h2 h3 h4 h5 h6 a abbr b bdi code em i label small span strong sub sup');
/** A second one inside would end the first. */
const alone = words('a label');
/** Of the attributes with capitals those that a reader of HTML knows. */
const capitals = words('viewBox preserveAspectRatio');

/**
 * @param strings what the program was read from
 * @throws {SyntaxError} if elements or attributes are not in the language, or stand where they may not
 */
export function checkProgram(program: Program, strings: readonly string[]): void {
  const refuse = (why: string): never => {
    throw new SyntaxError(`${why}: html\`${strings.join('${…}')}\``);
  };
  const open: string[] = [];
  let holes = 0;
  for (const step of program) {
    const parent = open.at(-1);
    if (step.kind === 'close') {
      const tag = open.pop();
      if (step.tag !== undefined && step.tag !== tag) refuse(`</${step.tag}> ends no element`);
    } else if (step.kind === 'open') {
      const {tag, isSvg, attributes} = step;
      const fault = isSvg ? faultOfShape(tag, parent) : faultOfElement(tag, open);
      if (fault) refuse(fault);
      for (const {texts} of attributes) holes += texts.length - 1;
      const doubtful = attributes.find((attribute) => faultOfAttribute(attribute, isSvg));
      if (doubtful) refuse(`the attribute ${doubtful.name} is not in the language, as it stands`);
      if (new Set(attributes.map(({name}) => name)).size < attributes.length) {
        refuse(`an attribute of <${tag}> stands there twice`);
      }
      open.push(tag);
    } else {
      if (step.kind === 'hole') holes++;
      const isSpace = step.kind === 'text' && step.data.trim() === '';
      const isList = parent !== undefined && parent in children && parent !== 'option';
      // A template in an `svg` would not know that it draws shapes.
      const takesNone = open.includes('svg') || (isList && step.kind === 'text');
      if (takesNone && !isSpace) refuse(`only elements may stand in <${parent ?? ''}>`);
    }
  }
  if (open.length > 0) refuse(`<${open.join('><')}> is not closed`);
  if (holes !== strings.length - 1) refuse('the mark of a value stands in the text');
}

/**
 * @param tokens what could be read of a template, one after the other
 * @param source its strings, with the mark of a value between them
 * @throws {SyntaxError} if that is not all of it
 */
export function checkTokens(tokens: readonly RegExpMatchArray[], source: string): void {
  const refuse = (text: string) => {
    throw new SyntaxError(`not in the language: ${text.replaceAll(hole, '${…}')}`);
  };
  let end = 0;
  for (const [token] of tokens) {
    end += token.length;
    // Entities, what a reader of HTML replaces, and where it would see a comment's end that is none here.
    const isDoubtful = token.startsWith('<!--') ? /^<!--(-?>|.*--!>)/s : /[&\0\r]/;
    if (isDoubtful.test(token)) refuse(token);
  }
  if (end < source.length) refuse(source.slice(end));
}

/** Custom elements are blocks. */
const isBlock = (tag: string) => blocks.has(tag) || tag.includes('-');

function faultOfElement(tag: string, open: readonly string[]): string | undefined {
  const parent = open.at(-1);
  const only = parent === undefined ? undefined : children[parent];
  const where = parents[tag];
  if (!where && !inline.has(tag) && !isBlock(tag)) return `<${tag}> is not in the language`;
  const isAllowed =
    (only?.has(tag) ?? true) &&
    // The parent of what stands outermost is in another template.
    (!where || parent === undefined || where.has(parent)) &&
    (inline.has(tag) || where?.has('select') || !open.some((each) => inlineOnly.has(each))) &&
    !(alone.has(tag) && open.includes(tag)) &&
    !((tag === 'dt' || tag === 'dd') && (open.includes('dt') || open.includes('dd')));
  return isAllowed ? undefined : `<${tag}> may not stand in <${open.join('><')}>`;
}

function faultOfShape(tag: string, parent: string | undefined): string | undefined {
  if (tag === 'svg') return parent === 'svg' ? '<svg> may not stand in <svg>' : undefined;
  return shapes.has(tag) ? undefined : `<${tag}> is not in the language`;
}

/** Handlers and inline styles are not for pages with a Content-Security-Policy. */
function faultOfAttribute({name, isToggle, texts}: Attribute, isSvg: boolean): boolean {
  const isKnown = isSvg && capitals.has(name) ? true : name === name.toLowerCase();
  const isToggleOfOne = texts.length === 2 && texts.join('') === '';
  return !isKnown || /^(on|style$|is$)/.test(name) || (isToggle && !isToggleOfOne);
}

/** @throws {TypeError} if it is nothing that reads as text */
export function checkValue(value: unknown): void {
  const isText =
    value === null ||
    value === Symbol.for('lit-nothing') ||
    ['undefined', 'string', 'number', 'bigint', 'boolean'].includes(typeof value);
  if (!isText)
    throw new TypeError(`${typeof value} in a template, which takes text, lists and templates`);
}
