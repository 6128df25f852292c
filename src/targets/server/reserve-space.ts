// Room for the country that the script fills in where the server knew none: what stands below must not move.
import type {Verdict} from '../../guide/guide.js';

/**
 * A style sheet that makes the verdict as high as the highest that can take its place, at any width: each of them
 * stands in the same cell, unseen. Generated content, so that it is neither read out nor found nor copied.
 * It holds for the language that was served only, and stays when the script is here; it is for pages with scripts.
 * @param verdicts all that the box may come to say
 * @param bases how scripts know the country; that it is not known takes less room to say
 */
export function reserveSpace(
  locale: string,
  verdicts: readonly Verdict[],
  bases: readonly [string, string],
): string {
  // Of verdicts that differ in their footnotes alone, the one with the most.
  const statuses = [...new Set(verdicts.map(({status}) => status))];
  const texts = statuses.map((status) =>
    longest(verdicts.filter((verdict) => verdict.status === status).map(textOf)),
  );
  // There is room for four; whatever is shorter than these is hardly ever higher.
  const four = [...texts].sort((a, b) => b.length - a.length).slice(0, 4);
  const [first = '', second = '', third = '', fourth = ''] = texts.filter((each) =>
    four.includes(each),
  );
  // Flat: minifiers that know no nested rules take them apart, and the last one would hide text all over the box.
  const rule = (selectors: readonly string[], style: string) =>
    `${selectors.map((each) => `.verdict:lang(${locale}) ${each}`).join()}{${style}}`;
  const [before, after] = ['[role=status]::before', '[role=status]::after'];
  return [
    rule(['[role=status]', 'p', 'small'], 'display:grid'),
    rule(['p', before, after], 'grid-area:2/1'),
    rule(['span', 'p::before', 'p::after', 'small::before', 'small::after'], 'grid-area:1/1'),
    rule(['p::before'], `content:${quote(first)}`),
    rule(['p::after'], `content:${quote(second)}`),
    rule([before], `content:${quote(third)}`),
    rule([after], `content:${quote(fourth)}`),
    rule(['small::before'], `content:${quote(bases[0])}`),
    rule(['small::after'], `content:${quote(bases[1])}`),
    rule([before, after], 'hyphens:auto'),
    rule(['::before', '::after'], 'visibility:hidden'),
  ].join('\n');
}

/** With the footnotes at full size: never narrower than with the small ones. */
const textOf = ({statements}: Verdict) =>
  statements
    .map(({text, notes = []}) => `${text}${notes.map(({number}) => `\u00a0${number}`).join('')} `)
    .join('');

const longest = (texts: readonly string[]) =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '');

/** A CSS string that ends neither itself nor the style element around it. */
const quote = (text: string): string =>
  `"${text.replaceAll(/["\\<\n\r\f\0]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
