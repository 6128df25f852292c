// Published files as they have to be where servers declare charsets: in ASCII, which reads alike under all of them, or
// marked. `iso-8859-1` would otherwise turn "Så" into "SÃ¥", and no `<meta charset>` can contradict a header.

/**
 * Escapes in style sheets and references everywhere else.
 * @throws a `TypeError` where neither is read: in scripts
 */
export const asciiHtml = (html: string): string =>
  html
    .split(/(?<=<(?:style|script)\b[^>]*>)(.*?)(?=<\/(?:style|script)>)/gs)
    .map((part, at, parts) => {
      if (at % 2 === 0) return part.replace(beyond, reference);
      if (/<style\b[^>]*>$/.test(parts[at - 1] ?? '')) return asciiCss(part);
      if (part.search(beyond) >= 0) throw new TypeError('an inline script with letters');
      return part;
    })
    .join('');

/** For strings and comments, where more than ASCII may be. */
export const asciiCss = (css: string): string =>
  css.replace(beyond, (letter) => `\\${codeOf(letter).toString(16)} `);

/** Every string of a JSON document may be written so; in UTF-16, as JSON counts. */
export const asciiJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Text has no escapes, and in scripts they cost up to a tenth of a language's bytes, compressed: a byte-order mark is
 * three, and goes before whatever is declared.
 */
export const marked = (text: string): string =>
  text.search(beyond) < 0 || text.startsWith(mark) ? text : mark + text;

const mark = '\uFEFF';

const beyond = /[^\0-\x7f]/gu;

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** Decimal: as short as any other, and understood by every mail client. */
const reference = (letter: string): string => `&#${String(codeOf(letter))};`;
