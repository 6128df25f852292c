// Two pages of The Daily Example, made of the example article: the whole of it, and a short one for previews.
import serialize from 'dom-serializer';
import {DomUtils, parseDocument} from 'htmlparser2';
import {fillLinks} from '../../build/links.js';
import {loadPolicyDocument} from '../../build/policy.js';
import {renditionOf} from '../../build/renditions.js';
import {readText} from '../../scripts/lib/files.js';
import {policyFor, type Mode} from './shell.js';

/** Where the preview puts what is to be seen. */
const stage = '<div id="place"></div>';

/** The article with the box in it, as a site with a server sends it. */
export function article(mode: Mode): string {
  const box = renditionOf('en', {format: 'shadow'});
  const {head, body} = parts(mode);
  const script = `<script type="module" src="${mode.box}ai-optout.js"></script>`;
  return whole(
    mode,
    head + script,
    body.replace('<!-- box -->', () => box),
  );
}

/** Its beginning, the place for the box, and the next paragraph: short, so that the box is seen at once. */
export function preview(mode: Mode): string {
  const {head, body} = parts(mode);
  const document = parseDocument(body);
  const [story] = DomUtils.getElementsByTagName('article', document);
  if (!story) throw new Error('demo/index.html has no article');
  const [title] = DomUtils.getElementsByTagName('h1', story);
  const first = DomUtils.findOne(({attribs}) => attribs['class'] === 'standfirst', story.children);
  if (!title || !first) throw new Error('demo/index.html has no title or no beginning');
  const [after = ''] = /<h2>.*?<\/p>/s.exec(body.slice(body.indexOf('<!-- box -->'))) ?? [];
  const opening = `<h1>${serialize(title.children)}</h1><p>${serialize(first.children)}</p>`;
  return whole(
    mode,
    head,
    `<main class="preview"><article>${opening}${stage}${after}</article></main>`,
  );
}

/** The head without scripts; the body with links to the pages of the site. */
function parts(mode: Mode): {head: string; body: string} {
  const html = fillLinks(readText('demo/index.html'), loadPolicyDocument().links);
  const [, body = ''] = /<body>(.*)<\/body>/s.exec(html) ?? [];
  const [title = ''] = /<title>.*?<\/title>/s.exec(html) ?? [];
  const links = `<a href="index.html">AI Opt-out Box for LinkedIn</a> <a href="builder.html">Build your snippet</a>`;
  return {
    head: `<meta name="viewport" content="width=device-width, initial-scale=1">\n${title}\n<meta name="color-scheme" content="light dark">\n<link rel="icon" href="${mode.asset('icon.svg')}">\n<link rel="stylesheet" href="${mode.asset('../demo/article.css')}">\n`,
    body: body
      .replace(/(<nav[^>]*>).*?(<\/nav>)/s, `$1${links}$2`)
      .replace('aria-label="Pages of this demo"', 'aria-label="About this page"')
      .replaceAll('href="index.html">The Daily', 'href="article.html">The Daily'),
  };
}

const whole = ({isPublished}: Mode, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${isPublished ? `<meta http-equiv="Content-Security-Policy" content="${policyFor(body)}">\n` : ''}${head}
</head>
<body>
${body}
</body>
</html>
`;
