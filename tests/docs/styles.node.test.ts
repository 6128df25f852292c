/// <reference types="node" />
// The style sheets that docs/static-files.md offers to pages do what it says. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../scripts/lib/browsers.js';
import {readText} from '../../scripts/lib/files.js';
import {patience} from '../support/patience.js';
import {snippet} from './support/documents.js';

const executablePath = findChromium();
const origin = 'http://localhost:9';

/** The one that speaks of `word`. */
const sheet = (word: string): string => snippet('docs/static-files.md', 'css', word);

const forms: Readonly<Record<string, (text: string) => string>> = {
  tag: (text) => `<linkedin-ai-optout lang="sv" layout="compact">${text}</linkedin-ai-optout>`,
  div: (text) => `<div data-linkedin-ai-optout data-lang="sv" data-layout="compact">${text}</div>`,
};

const pageWith = (css: string, body: string, script = '') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>An article</title><style>${css}</style>${script}</head><body>${body}<p id="below">Below</p></body></html>`;

describe('the style sheets for pages', {skip: executablePath ? false : 'no Chromium'}, () => {
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [...chromiumArgs],
    });
  });
  after(async () => {
    await browser.close();
  });

  /** Time stands still for animations: text that is held is released after a while, and the machine may be busy. */
  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(patience);
    const session = await page.context().newCDPSession(page);
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', {playbackRate: 0});
    return page;
  }

  const topOfBelow = (page: Page) =>
    page.evaluate(() => document.querySelector('#below')?.getBoundingClientRect().top ?? 0);

  for (const [form, write] of Object.entries(forms)) {
    for (const width of [320, 700]) {
      it(`${form}, ${String(width)} px: the text below stays where it is until the box is drawn, and nearly so then`, async () => {
        const page = await openPage({viewport: {width, height: 800}, locale: 'sv-SE'});
        // The script and the words arrive when the test lets them.
        const gates = ['ai-optout', 'locales/sv'].map((name) => {
          let open = () => {};
          const isOpen = new Promise<void>((resolve) => (open = resolve));
          return {name, isOpen, open};
        });
        await page.route(`${origin}/**`, async (route) => {
          const path = new URL(route.request().url()).pathname.slice(1);
          if (path === '') {
            const css = `body {margin: 0; font: 16px sans-serif} ${sheet('max-block-size')}`;
            const script = `<script type="module" src="/ai-optout.js"></script>`;
            const body = pageWith(css, write(readText('dist/plain/sv.html')), script);
            await route.fulfill({contentType: 'text/html', body});
            return;
          }
          await gates.find(({name}) => path.startsWith(name))?.isOpen;
          await route.fulfill({contentType: 'text/javascript', body: readText(`dist/${path}`)});
        });
        await page.goto(origin, {waitUntil: 'commit'});
        await page.waitForSelector('#below');
        const first = await topOfBelow(page);
        assert.ok(first < 700, `held: ${String(first)}`);

        gates[0]?.open();
        await page.waitForFunction(
          () =>
            document.querySelector('linkedin-ai-optout')?.shadowRoot?.querySelector('slot') != null,
        );
        assert.equal(await topOfBelow(page), first, 'the script is there, its words are not');

        gates[1]?.open();
        await page.waitForSelector('linkedin-ai-optout section[part=card]');
        const moved = Math.abs((await topOfBelow(page)) - first);
        assert.ok(moved < 100, `moved by ${String(moved)} px`);
        await page.close();
      });
    }
  }

  it('a compact box is held to the same height as by the WordPress plugin', () => {
    const held = (css: string) => /max-block-size: (max\([^;]+);/.exec(css)?.[1];
    const plugin = held(readText('integrations/wordpress/block/style.css'));
    assert.equal(held(sheet('max-block-size')), plugin ?? 'the plugin holds it');
  });

  it('where the script never comes, the whole text is shown in the end', async () => {
    const page = await openPage();
    await page.setContent(
      pageWith(sheet('max-block-size'), forms['tag']?.(readText('dist/plain/sv.html')) ?? ''),
    );
    const isCut = () =>
      page.evaluate(() => {
        const {scrollHeight = 0, clientHeight = 0} = document.querySelector('section') ?? {};
        return scrollHeight > clientHeight;
      });
    assert.ok(await isCut());
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    assert.ok(!(await isCut()));
    await page.close();
  });

  for (const [form, write] of Object.entries(forms)) {
    it(`${form}: on a page with a reset the text has numbers, marks, lines and headings`, async () => {
      const page = await openPage({javaScriptEnabled: false});
      const reset = `* {margin: 0; padding: 0} section {padding: 4rem} ol, ul {list-style: none}
        h2, h3, h4 {font: inherit} a {color: inherit; text-decoration: none} sup {vertical-align: baseline}
        body {color: rgb(1, 2, 3)}`;
      const body = write(readText('dist/plain/sv.html'));
      await page.setContent(pageWith(`${reset} ${sheet('all: revert')}`, body));
      const style = (selector: string, name: string) =>
        page.$eval(
          selector,
          (element, property) => getComputedStyle(element).getPropertyValue(property),
          name,
        );
      assert.equal(await style('section', 'padding-inline-start'), '0px');
      assert.equal(await style('section > ol', 'list-style-type'), 'decimal');
      assert.equal(await style('section ul', 'list-style-type'), 'disc');
      assert.equal(await style('section h2', 'font-weight'), '700');
      assert.equal(await style('section sup', 'vertical-align'), 'super');
      assert.equal(await style('section p a[target]', 'text-decoration-line'), 'underline');
      assert.equal(await style('section p a[target]', 'color'), 'rgb(1, 2, 3)');
      await page.close();
    });
  }
});
