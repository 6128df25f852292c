// What a template is to its interpreters, and what may stand in its holes.
import {checkValue} from './check-template.js';
import type {Attribute} from './program.js';

/** What `html` returns, ours or Lit's. */
export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Draws nothing; an attribute with it is left out. The very symbol that Lit has: either may read what is for the other. */
export const nothing = Symbol.for('lit-nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  strings,
  values,
});

/** JSON can look like a template, but not like the strings of one: data never becomes elements. */
export const isTemplate = (value: unknown): value is TemplateResult =>
  Array.isArray((value as Partial<TemplateResult> | null | undefined)?.strings?.raw);

/**
 * A value as text: empty for `nothing`, `null` and `undefined`.
 * @throws {TypeError} in tests and development: if it is neither these nor a string, a number or a boolean
 */
export function textOf(value: unknown): string {
  checkValue(value);
  return value === nothing ? '' : String(value ?? '');
}

/** An attribute's text with a template's values in it; `undefined` where it is left out. */
export function attributeValue(
  {isToggle, texts, at}: Attribute,
  values: readonly unknown[],
): string | undefined {
  const own = values.slice(at, at + texts.length - 1);
  if (own.includes(nothing)) return undefined;
  if (isToggle) return own[0] ? '' : undefined;
  return texts.reduce((sum, text, index) => sum + textOf(own[index - 1]) + text);
}
