// The box as it stands in pages, in each of its forms: what a blocker that hides things looks at.
import {oembedAnswer} from '../../build/frame-pages.js';
import {readdirSync} from 'node:fs';
import {readJson, readText, root} from '../../scripts/lib/files.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

const {name: block} = readJson('integrations/wordpress/block/block.json') as {name: string};

/** HTML by what it is. A shadow root stands open in it, as a declarative one. */
export function pagesByForm(): Readonly<Record<string, string>> {
  const plain = renderOptOut({format: 'plain'});
  const wrapper = `wp-block-${block.replace('/', '-')} alignwide has-text-color has-background`;
  return {
    ...filesOf('static'),
    ...filesOf('plain', '.html'),
    ...filesOf('newsletter'),
    ...filesOf('frame', '.html'),
    ...Object.fromEntries(locales.map((tag) => [`oembed/${tag}.json`, oembedHtml(tag)])),
    ...drawn(),
    'the element before its script':
      '<linkedin-ai-optout lang="sv" region="SE" layout="card" show="steps" follow="page" heading-level="3" theme="dark" policy-src="/policy.json"></linkedin-ai-optout>',
    'the div form': `<div data-linkedin-ai-optout data-lang="sv" data-region="SE" data-layout="compact" data-theme="dark" data-heading-level="3" data-show="steps" data-follow="page">${plain}</div>`,
    'a frame in its page': `<iframe src="https://static.example/optout/frame/sv.html?layout=compact" title="${firstHeading(plain)}" sandbox="allow-scripts allow-popups" loading="lazy"></iframe>`,
    'the block of WordPress': `<link rel="stylesheet" id="ai-optout-box-css" href="https://news.example/wp-content/plugins/ai-optout-box-for-linkedin/block/style.css"><div class="${wrapper}"><linkedin-ai-optout layout="compact">${plain}</linkedin-ai-optout></div>`,
    'what the block leaves in a post': `<p><a href="${settingUrl()}">${settingUrl().replace('https://', '')}</a></p>`,
  };
}

function filesOf(folder: string, extension = ''): Record<string, string> {
  const files = readdirSync(`${root}dist/${folder}`).filter((file) =>
    file.endsWith(extension || '.html'),
  );
  return Object.fromEntries(
    files.map((file) => [`${folder}/${file}`, readText(`dist/${folder}/${file}`)]),
  );
}

const oembedHtml = (tag: string): string => oembedAnswer(tag, 'https://static.example/').html;

/** The same view as the scripts draw. */
function drawn(): Record<string, string> {
  const layouts = ['card', 'compact', 'inline'];
  const themes = ['auto', 'light', 'dark'];
  return Object.fromEntries(
    layouts.flatMap((layout) =>
      themes.map((theme) => [
        `the box as ${layout}, ${theme}`,
        renderOptOut({layout, theme, region: 'GB', lang: 'ar', acceptLanguage: 'sv-FI'}),
      ]),
    ),
  );
}

const settingUrl = (): string =>
  (readJson('src/policy/linkedin.json') as {links: {setting: {url: string}}}).links.setting.url;

const firstHeading = (html: string): string => /<h\d[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
