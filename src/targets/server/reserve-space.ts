// Room for the country that the script fills in where the server knew none: what stands below must not move.
import type {Verdict} from '../../guide/guide.js';

/**
 * A style sheet that makes the verdict as high as the highest that can take its place, at any width: each of them
 * stands in the same cell, unseen. Generated content, so that it is neither read out nor found nor copied.
 * It holds for the language that was served only, and stays when the script is here.
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
  return `@media (scripting:enabled){.verdict:lang(${locale}){
[role=status],p,small{display:grid}
p,[role=status]::before,[role=status]::after{grid-area:2/1}
span,p::before,p::after,small::before,small::after{grid-area:1/1}
p::before{content:${quote(first)}}
p::after{content:${quote(second)}}
[role=status]::before{content:${quote(third)}}
[role=status]::after{content:${quote(fourth)}}
small::before{content:${quote(bases[0])}}
small::after{content:${quote(bases[1])}}
[role=status]::before,[role=status]::after{hyphens:auto}
::before,::after{visibility:hidden}
}}`;
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
