// The plain rendition as e-mail clients take it: a table, every style on its element, nothing to load, nothing to run.
import juice from 'juice';

/**
 * @param plainHtml what `renderOptOut({format: 'plain'})` gives, in any layout
 * @throws a `TypeError` for anything else
 */
export function newsletter(plainHtml: string): string {
  const [, lang, dir] = /^<(?:section|p) lang="([^"]+)" dir="(ltr|rtl)">/.exec(plainHtml) ?? [];
  if (!lang || !dir) throw new TypeError('not a plain rendition');
  const content = withButton(plainHtml)
    .replace(/^<section [^>]*>|<\/section>$/g, '')
    // Clients remove these, or set their own.
    .replace(/ (?:rel|referrerpolicy)="[^"]*"/g, '');
  return juice.inlineContent(inTable(lang, dir, content), css(dir === 'rtl' ? 'right' : 'left'), {
    applyAttributesTableElements: false,
    applyHeightAttributes: false,
    applyWidthAttributes: false,
  });
}

const table = 'table role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** The inner one is 600 wide for Outlook, which knows no `max-width`, and never wider than the screen elsewhere. */
const inTable = (lang: string, dir: string, content: string): string =>
  `<${table} lang="${lang}" dir="${dir}" width="100%"><tr><td align="center"><${table} dir="${dir}" width="600"><tr><td bgcolor="#ffffff">${content}</td></tr></table></td></tr></table>`;

/** The link to the setting, which is the first that opens a new tab, as a cell: the only button that Outlook draws. */
const withButton = (content: string): string =>
  content.replace(
    /<p>(<a [^>]*target="_blank"[^>]*>[^<]*<\/a>) <small>(.*?)<\/small><\/p>/,
    `<${table}><tr><td bgcolor="#0b6b5d">$1</td></tr></table><p><small>$2</small></p>`,
  );

// Whatever has a ground has a text colour too: clients with a dark theme turn both, or none. What clients do by
// themselves is said too, as templates bring resets: headings are bold, lists have their marks, links their lines.
const css = (start: 'left' | 'right'): string => `
  table {border-spacing: 0}
  td {padding: 0; border: 0}
  table table {width: 100%; max-width: 600px}
  table table td {padding: 24px 20px; border: 1px solid #b9c4c1; border-radius: 8px; background-color: #ffffff; color: #1c2422; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; text-align: ${start}}
  table table table {width: auto; margin: 20px 0 8px}
  table table table td {padding: 0; border: 0; background-color: #0b6b5d; color: #ffffff; text-align: center}
  table table table a {display: block; padding: 12px 24px; border: 1px solid #0b6b5d; border-radius: 8px; color: #ffffff; font-weight: bold; text-decoration: none}
  h2 {margin: 0 0 12px; font-size: 24px; font-weight: bold; line-height: 1.25}
  h3 {margin: 28px 0 8px; font-size: 19px; font-weight: bold; line-height: 1.3}
  h4 {margin: 16px 0 6px; font-size: 16px; font-weight: bold; line-height: 1.4}
  h5, h6 {margin: 12px 0 4px; font-size: 16px; font-weight: bold; line-height: 1.4}
  p {margin: 0 0 12px}
  dl {margin: 0}
  dt {margin: 12px 0 2px; font-weight: bold}
  dd {margin: 0}
  ol, ul {margin: 0 0 12px; padding: 0; padding-${start}: 24px}
  ol {list-style-type: decimal}
  ul {list-style-type: disc}
  li {margin: 0 0 4px}
  a {color: #0b6b5d}
  p > a, li > a {text-decoration: underline}
  small {color: #55605d; font-size: 14px}
  sup {font-size: 11px; font-weight: normal; line-height: 1}
`;
