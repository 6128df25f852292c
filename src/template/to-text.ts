// Interprets templates as text, for servers and files.
import {parse} from './parse.js';
import type {Attribute, Program} from './program.js';
import {attributeValue, isTemplate, textOf, type TemplateResult} from './values.js';

/**
 * HTML for a template's result, a list of such, or anything else as escaped text.
 * @throws {SyntaxError} if a template is not in the language
 */
export function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join('');
  return isTemplate(value) ? write(value) : escapeText(textOf(value));
}

/** The start tag of an element, given with nothing in it: for what is written piece by piece. */
export const startTag = (element: TemplateResult): string =>
  toText(element).replace(/<\/[\w-]+>$/, '');

/** Safe as text and between double quotes. */
export const escapeText = (text: string): string =>
  /[&<>"]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text;

function write({strings, values}: TemplateResult): string {
  let out = '';
  for (const piece of piecesOf(parse(strings))) {
    if (typeof piece === 'string') out += piece;
    else if (typeof piece === 'number') out += toText(values[piece]);
    else out += writeAttribute(piece, values);
  }
  return out;
}

/** What is the same each time, already written; an attribute with values; or the index of a value. */
type Piece = string | Attribute | number;

const pieces = new WeakMap<Program, readonly Piece[]>();

function piecesOf(program: Program): readonly Piece[] {
  const known = pieces.get(program);
  if (known) return known;
  const made: Piece[] = [];
  let fixed = '';
  const add = (piece: Piece) => {
    made.push(fixed, piece);
    fixed = '';
  };
  for (const step of program) {
    if (step.kind === 'text') fixed += escapeText(step.data);
    else if (step.kind === 'hole') add(step.at);
    else if (step.kind === 'close') fixed += step.tag ? `</${step.tag}>` : '';
    else {
      fixed += `<${step.tag}`;
      for (const attribute of step.attributes) {
        if (attribute.texts.length > 1) add(attribute);
        else fixed += writeAttribute(attribute, []);
      }
      fixed += '>';
    }
  }
  made.push(fixed);
  pieces.set(program, made);
  return made;
}

function writeAttribute(attribute: Attribute, values: readonly unknown[]): string {
  const text = attributeValue(attribute, values);
  return text === undefined ? '' : ` ${attribute.name}="${escapeText(text)}"`;
}
