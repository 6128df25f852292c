// What minifiers and inliners of HTML leave of the box: the page before and after them, side by side in Chromium, where
// every part of the box has to be where it was. Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText, root} from '../../scripts/lib/files.js';
import type * as server from '../../src/targets/server/server.js';
import {noChromium, useSites} from '../docs/support/site.js';
import {areLive, readLook} from './look.js';
import {spoilers, tools} from './tools.js';

const {renderOptOut} = (await import(`${root}dist/server.js`)) as typeof server;

type Tool = (typeof tools)[string];

const langs = ['en', 'sv', 'ar'];
const widths = [700, 360];

const boxes = [
  ...langs.flatMap((lang) => [
    readText(`dist/static/${lang}.html`),
    renderOptOut({lang, layout: 'compact', theme: 'dark'}),
  ]),
  renderOptOut({lang: 'sv', layout: 'inline'}),
  renderOptOut({lang: 'sv', layout: 'inline', format: 'plain'}),
  renderOptOut({lang: 'ar', format: 'plain'}),
].join('\n<p>Between</p>\n');

const frames = langs.map((lang) => `<iframe src="/frame/${lang}.html" title="${lang}"></iframe>`);

/** @param style of the page, which is none of the box’s */
const article = (style = '') => `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>An article</title>
<style>
  body { margin: 16px; font: 18px/1.6 serif; color: #222; background: #fff }
  iframe { display: block; inline-size: 100%; block-size: 200px; border: 0 }
  ${style}
</style>
<script type="module" src="/ai-optout.js"></script>
</head>
<body>
<p>Before</p>
${boxes}
${frames.join('\n')}
<p>After</p>
</body>
</html>
`;

type Pages = Readonly<Record<string, {readonly body: string}>>;

/** What a tool makes of an article and of the frame pages in it. */
async function siteAfter(tool: Tool, style?: string): Promise<Pages> {
  const pages: Record<string, {body: string}> = {'/': {body: await tool(article(style))}};
  for (const lang of langs) {
    pages[`/frame/${lang}.html`] = {body: await tool(readText(`dist/frame/${lang}.html`))};
  }
  return pages;
}

const asItIs: Tool = (page) => page;

describe('the box after', {skip: noChromium}, () => {
  const {visit} = useSites();

  /** At every width. */
  async function looks(site: Promise<Pages>, scripts: boolean): Promise<string[]> {
    const pages = await site;
    const {page} = await visit({pages}, {javaScriptEnabled: scripts, reducedMotion: 'reduce'});
    if (scripts) await page.waitForFunction(areLive);
    const lines: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({width, height: 900});
      lines.push(...(await page.evaluate(readLook)));
    }
    await page.context().close();
    return lines;
  }

  /** From where they differ, a few lines. */
  function assertSame(after: readonly string[], before: readonly string[]): void {
    const from = before.findIndex((line, at) => line !== after[at]);
    if (from >= 0) assert.deepEqual(after.slice(from, from + 5), before.slice(from, from + 5));
    assert.equal(after.length, before.length);
  }

  const before: Partial<Record<'with' | 'without', Promise<string[]>>> = {};
  for (const [name, tool] of Object.entries(tools)) {
    let after: Promise<Pages> | undefined;
    for (const scripts of ['without', 'with'] as const) {
      it(`${name}, ${scripts} scripts: all is where it was`, async () => {
        const live = scripts === 'with';
        after ??= siteAfter(tool);
        before[scripts] ??= looks(siteAfter(asItIs), live);
        assertSame(await looks(after, live), await before[scripts]);
      });
    }
  }

  describe('tools that spoil a page', () => {
    const rules = 'p, a, li, h2 { color: #b00; line-height: 2; padding: 3px }';
    // Where a box stands is the page’s, and that is spoilt.
    const inBoxes = (lines: readonly string[]) =>
      lines
        .filter((line) => !line.startsWith('page'))
        .map((line) => line.replace(/: [-\d.]+ [-\d.]+/, ''));

    for (const name of ['all spaces', 'juice'] as const) {
      it(`${name}: what is spoilt without scripts is whole when the script comes`, async () => {
        const [whole, spoilt] = [siteAfter(asItIs, rules), siteAfter(spoilers[name], rules)];
        assert.notDeepEqual(
          inBoxes(await looks(spoilt, false)),
          inBoxes(await looks(whole, false)),
        );
        assertSame(inBoxes(await looks(spoilt, true)), inBoxes(await looks(whole, true)));
      });
    }

    it('critters takes the style sheets out of shadow roots', async () => {
      const styled = /<template[^>]*><slot[^>]*><\/slot><style/;
      assert.match(article(), styled);
      assert.doesNotMatch(await spoilers.critters(article()), styled);
    });
  });
});
