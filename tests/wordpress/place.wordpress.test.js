// Until its script is there, a compact box takes the place that it will have, however and in whatever theme it was placed.
import assert from 'node:assert/strict';
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {blockMarkup, bootSite, drawnBox, openPage, project, publish} from './support/wordpress.js';

const modern = await bootSite();
const classic = await bootSite();
cpSync(
  join(project, 'tests/wordpress/support/classic-theme'),
  join(classic.folder, 'wp-content/themes/classic-theme'),
  {recursive: true},
);
classic.php('switch_theme("classic-theme");');

const ways = {
  block: ['An article', blockMarkup({layout: 'compact', lang: 'en'})],
  shortcode: ['An article', '[linkedin_ai_optout layout="compact" lang="en"]'],
};

test('nothing moves while the script is there and its words are not', async () => {
  const page = await openPage(modern, {viewport: {width: 450, height: 900}});
  const [script, words] = ['ai-optout', 'locales/sv'].map((name) => {
    const gate = {name};
    gate.opened = new Promise((resolve) => {
      gate.open = resolve;
    });
    return gate;
  });
  for (const {name, opened} of [script, words]) {
    await page.route(`**/${name}.js*`, async (route) => {
      await opened;
      await route.continue();
    });
  }
  const content = `${blockMarkup({layout: 'compact', lang: 'sv'})}\n\n<p class="below">Below the box.</p>`;
  await page.goto(publish(modern, content), {waitUntil: 'commit'});
  await page.locator('.below').last().waitFor();
  const before = await heightOf(page);
  script.open();
  await page.waitForFunction(() =>
    globalThis.document.querySelector('linkedin-ai-optout').shadowRoot?.querySelector('slot'),
  );
  assert.equal(await heightOf(page), before);
  words.open();
  await drawnBox(page);
});

for (const [theme, site, placed] of [
  ['a block theme', modern, ways],
  ['a classic theme', classic, {...ways, 'template tag': ['By the theme', '<p>An article.</p>']}],
]) {
  describe(theme, () => {
    for (const [way, [title, content]] of Object.entries(placed)) {
      for (const width of [360, 450, 1280]) {
        test(`${way}, ${width} px: what is below the box hardly moves when the script arrives`, async () => {
          const page = await openPage(site, {viewport: {width, height: 900}});
          let release;
          const held = new Promise((resolve) => {
            release = resolve;
          });
          await page.route('**/ai-optout.js*', async (route) => {
            await held;
            await route.continue();
          });
          const url = publish(site, `${content}\n\n<p class="below">Below the box.</p>`, {title});
          await page.goto(url, {waitUntil: 'commit'});
          // The last thing of the page: all of it has been laid out.
          await page.locator('.below').last().waitFor();
          const isDefined = () =>
            page.evaluate(() => Boolean(globalThis.customElements.get('linkedin-ai-optout')));
          assert.equal(await isDefined(), false, 'the script is not there yet');
          const before = await heightOf(page);
          release();
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
          link.compareDocumentPosition(globalThis.document.querySelector('linkedin-ai-optout')),
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

async function heightOf(page) {
  const {height} = await page.locator('linkedin-ai-optout').boundingBox();
  return Math.round(height);
}
