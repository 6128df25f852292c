// Until its script is there, a compact box takes the place that it will have, however and in whatever theme it was placed.
import assert from 'node:assert/strict';
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import type {Site} from './rig/boot.js';
import {blockMarkup, bootSite, drawnBox, openPage, project, publish} from './support/wordpress.js';

const modern = await bootSite();
const classic = await bootSite();
cpSync(
  join(project, 'tests/wordpress/support/classic-theme'),
  join(classic.folder, 'wp-content/themes/classic-theme'),
  {recursive: true},
);
classic.php('switch_theme("classic-theme");');

type Ways = Readonly<Record<string, readonly [title: string, content: string]>>;

const ways: Ways = {
  block: ['An article', blockMarkup({layout: 'compact', lang: 'en'})],
  shortcode: ['An article', '[linkedin_ai_optout layout="compact" lang="en"]'],
};

test('nothing moves while the script is there and its words are not', async () => {
  const page = await openPage(modern, {viewport: {width: 450, height: 900}});
  const script = await hold(page, '**/ai-optout.js*');
  const words = await hold(page, '**/locales/sv.js*');
  const content = `${blockMarkup({layout: 'compact', lang: 'sv'})}\n\n<p class="below">Below the box.</p>`;
  await page.goto(publish(modern, content), {waitUntil: 'commit'});
  await page.locator('.below').last().waitFor();
  const before = await heightOf(page);
  script.release();
  await page.waitForFunction(() =>
    document.querySelector('linkedin-ai-optout')?.shadowRoot?.querySelector('slot'),
  );
  assert.equal(await heightOf(page), before);
  words.release();
  await drawnBox(page);
});

const themes: readonly [theme: string, site: Site, ways: Ways][] = [
  ['a block theme', modern, ways],
  ['a classic theme', classic, {...ways, 'template tag': ['By the theme', '<p>An article.</p>']}],
];

for (const [theme, site, placed] of themes) {
  describe(theme, () => {
    for (const [way, [title, content]] of Object.entries(placed)) {
      for (const width of [360, 450, 1280]) {
        test(`${way}, ${width} px: what is below the box hardly moves when the script arrives`, async () => {
          const page = await openPage(site, {viewport: {width, height: 900}});
          const script = await hold(page, '**/ai-optout.js*');
          const url = publish(site, `${content}\n\n<p class="below">Below the box.</p>`, {title});
          await page.goto(url, {waitUntil: 'commit'});
          // The last thing of the page: all of it has been laid out.
          await page.locator('.below').last().waitFor();
          const isDefined = () =>
            page.evaluate(() => customElements.get('linkedin-ai-optout') !== undefined);
          assert.equal(await isDefined(), false, 'the script is not there yet');
          const before = await heightOf(page);
          script.release();
          await drawnBox(page);
          const after = await heightOf(page);
          assert.ok(Math.abs(before - after) < 70, `${before} px became ${after} px`);
        });
      }

      test(`${way}: the style sheet comes once, before the box`, async () => {
        const page = await openPage(site, {javaScriptEnabled: false});
        await page.goto(publish(site, `${content}\n\n${content}`, {title}));
        const sheet = page.locator('link[href*="ai-optout-box-for-linkedin/block/style.css"]');
        assert.equal(await sheet.count(), 1);
        const follows = await sheet.evaluate((link) =>
          link.compareDocumentPosition(document.querySelector('linkedin-ai-optout') as Element),
        );
        assert.equal(follows, 4, 'the box comes after the sheet');
      });
    }

    test('a page without a box has no style sheet', async () => {
      const page = await openPage(site, {javaScriptEnabled: false});
      await page.goto(publish(site, '<p>Nothing but text.</p>'));
      assert.doesNotMatch(await page.content(), /plugins\/ai-optout-box-for-linkedin/);
    });
  });
}

/** Keeps a file back until it is released. */
async function hold(page: Page, address: string): Promise<{release: () => void}> {
  let release = () => undefined as unknown;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return {release};
}

async function heightOf(page: Page): Promise<number> {
  const box = await page.locator('linkedin-ai-optout').boundingBox();
  return Math.round(box?.height ?? NaN);
}
