// The plain rendition as e-mail clients take it: a table, every style on its element, nothing to load, nothing to run.
import serialize from 'dom-serializer';
import {DomUtils, parseDocument} from 'htmlparser2';
import type {Guide} from '../src/guide/guide.js';
import {styles} from '../src/styles/styles.js';
import {inShortLines} from './short-lines.js';

/**
 * @param plainHtml what `renderOptOut({format: 'plain'})` gives, in any layout
 * @throws a `TypeError` for anything else
 */
export function newsletter(plainHtml: string): string {
  const [, lang, dir] = /^<(?:section|p) lang="([^"]+)" dir="(ltr|rtl)">/.exec(plainHtml) ?? [];
  if (!lang || !dir) throw new TypeError('not a plain rendition');
  return inShortLines(styled(plainHtml, lang, dir), lang);
}

/** What a guide says in a mail, from which no new tab opens. `short`: the verdict and the link. */
export const inMail = (guide: Guide, short = false): Guide => ({
  ...guide,
  action: {...guide.action, hint: guide.action.hintInMail ?? ''},
  sections: short
    ? []
    : guide.sections.map(({actions = [], ...section}) => ({
        ...section,
        actions: actions.map((action) => ({...action, hint: action.hintInMail ?? ''})),
      })),
});

function styled(plainHtml: string, lang: string, dir: string): string {
  const content = withButton(plainHtml)
    .replace(/^<section [^>]*>|<\/section>$/g, '')
    // Clients remove these, or set their own.
    .replace(/ (?:rel|referrerpolicy)="[^"]*"/g, '');
  return withStyles(inTable(lang, dir, content), looks(dir === 'rtl' ? 'right' : 'left'));
}

/** The box's own, where it is light; clients know no custom properties. */
const accent = ownAccent();

const colors = {ground: '#ffffff', text: '#1c2422', muted: '#55605d', line: '#b9c4c1'};

const table = 'table role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** The inner one is 600 wide for Outlook, which knows no `max-width`, and never wider than the screen elsewhere. */
const inTable = (lang: string, dir: string, content: string): string =>
  `<${table} lang="${lang}" dir="${dir}" width="100%"><tr><td align="center"><${table} dir="${dir}" width="600"><tr><td bgcolor="${colors.ground}">${content}</td></tr></table></td></tr></table>`;

/**
 * The link to the setting, which is the first that opens a new tab, as a button. Outlook draws one only as a cell, in
 * what it alone reads. A table or a `<div>` that holds nothing but a link is taken away by reader views; a paragraph is not.
 */
const withButton = (content: string): string =>
  content.replace(
    /<p>(<a [^>]*target="_blank"[^>]*>[^<]*<\/a>)(?: (<small>.*?<\/small>))?<\/p>/,
    (_, link: string, hint = '') =>
      `${inOutlook(`<${table}><tr><td bgcolor="${accent}" style="padding: 12px 24px;">`)}<p><strong>${link}</strong></p>${inOutlook('</td></tr></table>')}${hint && `<p>${hint}</p>`}`,
  );

const inOutlook = (html: string): string => `<!--[if mso]>${html}<![endif]-->`;

/**
 * What an element looks like, by the tags that lead to it; what stands further down goes before. Whatever has a ground
 * has a text colour too: clients with a dark theme turn both, or none. What clients do by themselves is said too, as
 * templates bring resets: headings are bold, lists have their marks, links their lines.
 */
const looks = (start: 'left' | 'right'): readonly (readonly [RegExp, string])[] => [
  [/ table$/, 'border-spacing: 0'],
  [/ td$/, 'padding: 0; border: 0'],
  [/ h2$/, 'margin: 0 0 12px; font-size: 24px; font-weight: bold; line-height: 1.25'],
  [/ h3$/, 'margin: 28px 0 8px; font-size: 19px; font-weight: bold; line-height: 1.3'],
  [/ h4$/, 'margin: 16px 0 6px; font-size: 16px; font-weight: bold; line-height: 1.4'],
  [/ h[56]$/, 'margin: 12px 0 4px; font-size: 16px; font-weight: bold; line-height: 1.4'],
  [/ p$/, 'margin: 0 0 12px'],
  [/ dl$/, 'margin: 0'],
  [/ dt$/, 'margin: 12px 0 2px; font-weight: bold'],
  [/ dd$/, 'margin: 0'],
  [/ [ou]l$/, `margin: 0 0 12px; padding: 0; padding-${start}: 24px`],
  [/ ol$/, 'list-style-type: decimal'],
  [/ ul$/, 'list-style-type: disc'],
  [/ li$/, 'margin: 0 0 4px'],
  [/ a$/, `color: ${accent}`],
  [/ small$/, `color: ${colors.muted}; font-size: 14px`],
  [/ sup$/, 'font-size: 11px; font-weight: normal; line-height: 1'],
  [/ (p|li) a$/, 'text-decoration: underline'],
  [/ table .* table$/, 'width: 100%; max-width: 600px'],
  [
    / table .* table .* td$/,
    `padding: 24px 20px; border: 1px solid ${colors.line}; border-radius: 8px; background-color: ${colors.ground}; color: ${colors.text}; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; text-align: ${start}`,
  ],
  [
    / strong a$/,
    `display: inline-block; margin: 20px 0 0; padding: 12px 24px; border: 1px solid ${accent}; border-radius: 8px; background-color: ${accent}; color: ${colors.ground}; font-weight: bold; text-align: center; text-decoration: none`,
  ],
];

function withStyles(html: string, rules: ReturnType<typeof looks>): string {
  const document = parseDocument(html, {decodeEntities: false});
  for (const element of DomUtils.findAll(() => true, document.children)) {
    const style = new Map<string, string>();
    for (const [path, declarations] of rules) {
      if (!path.test(pathOf(element))) continue;
      for (const declaration of declarations.split('; ')) {
        const [property = '', value = ''] = declaration.split(': ');
        // The last word stands last.
        style.delete(property);
        style.set(property, value);
      }
    }
    if (style.size === 0) continue;
    element.attribs['style'] = Array.from(style, ([name, value]) => `${name}: ${value};`).join(' ');
  }
  return serialize(document, {encodeEntities: false});
}

type Element = ReturnType<typeof DomUtils.findAll>[number];

/** The tags from the outermost to this one, a space before each. */
const pathOf = ({name, parent}: Element): string =>
  `${parent && 'name' in parent ? pathOf(parent) : ''} ${name}`;

/** @throws when the style sheet has none any more */
export function ownAccent(): string {
  const [, color] = /--accent: var\(--optout-accent, (#\w{6})\)/.exec(String(styles)) ?? [];
  if (!color) throw new Error('src/styles/box.styles.ts has no accent');
  return color;
}
