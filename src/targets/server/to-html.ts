// Writes templates as text, for places without a DOM. Takes Lit's results as they are: their fixed and filled parts.
import {nothing} from 'lit';

/** What `html` returns: Lit's own, or that of `./lit.ts`. */
interface Result {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** An attribute with values in it; a plain hole in the text has none of this. */
interface Attribute {
  readonly name: string;
  readonly texts: readonly string[];
}

interface Template {
  /** One more than there are holes. */
  readonly texts: readonly string[];
  readonly holes: readonly (Attribute | undefined)[];
}

const templates = new WeakMap<readonly string[], Template>();

/** Stands for a value while a template is read: a private-use character. */
const hole = '\uE00F';

/** A template's result, a list of them, or anything else as escaped text. */
export function toHtml(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return isResult(value) ? write(value) : escapeText(String(value));
}

/** Safe as text and between double quotes. */
export const escapeText = (text: string): string =>
  /[&<>"]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text;

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

function write({strings, values}: Result): string {
  const {texts, holes} = readTemplate(strings);
  let next = 0;
  let out = texts[0] ?? '';
  holes.forEach((attribute, index) => {
    if (attribute) {
      const end = next + attribute.texts.length - 1;
      out += writeAttribute(attribute, values.slice(next, end));
      next = end;
    } else out += toHtml(values[next++]);
    out += texts[index + 1] ?? '';
  });
  return out;
}

/** Without the attribute when one of its values is `nothing`. */
const writeAttribute = ({name, texts}: Attribute, values: readonly unknown[]) =>
  values.includes(nothing)
    ? ''
    : ` ${name}="${texts.reduce((sum, text, index) => sum + escapeText(String(values[index - 1] ?? '')) + text)}"`;

function readTemplate(strings: readonly string[]): Template {
  const known = templates.get(strings);
  if (known) return known;
  const texts: string[] = [];
  const holes: (Attribute | undefined)[] = [];
  const whole = strings.join(hole);
  let end = 0;
  for (const match of whole.matchAll(/\s+([\w-]+)=(?:"([^"]*\uE00F[^"]*)"|\uE00F)|\uE00F/g)) {
    const [token, name, quoted = hole] = match;
    texts.push(whole.slice(end, match.index));
    holes.push(name === undefined ? undefined : {name, texts: quoted.split(hole)});
    end = match.index + token.length;
  }
  const template = {texts: [...texts, whole.slice(end)], holes};
  templates.set(strings, template);
  return template;
}
