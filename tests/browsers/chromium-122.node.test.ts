// The published box in Chromium 122 of January 2024, which knows neither light-dark() nor ::details-content. Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import chromium from '@sparticuz/chromium';
import type {ElementHandle, Page} from 'playwright-core';
import {contrast, lightOf, type Light} from '../support/contrast.js';
import {article, useSites, type Site} from '../docs/support/site.js';

/** It is built for one kind of machine only. */
const elsewhere =
  process.platform === 'linux' && process.arch === 'x64' ? false : 'no Chromium 122 for it';

// Without a sandbox or a screen.
const flags = '--no-sandbox --disable-gpu --no-zygote --single-process --disable-dev-shm-usage';
const white: Light = [255, 255, 255];

const page = (attributes: string): Site => ({
  pages: {
    '/': {
      body: article(
        `<linkedin-ai-optout region="SE" ${attributes}></linkedin-ai-optout>`,
        '<script type="module" src="/ai-optout.js"></script>',
      ),
    },
  },
});

const empty: Site = {pages: {'/': {body: ''}}};

type Style = Readonly<Record<string, string>>;

/** As the browser computes it, of an element or what it generates. */
const styleOf = (element: ElementHandle<Element>, pseudo?: string): Promise<Style> =>
  element.evaluate((node, pseudo) => {
    const style = getComputedStyle(node, pseudo);
    return Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)]));
  }, pseudo);

const light = (page: Page, color = ''): Promise<Light> => page.evaluate(lightOf, color);

/** What is closed when the page is printed, by the name of its part. */
async function closedOnPaper(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const root = document.querySelector('linkedin-ai-optout')?.shadowRoot;
      const closed = [...(root?.querySelectorAll('details') ?? [])].filter((details) => {
        const {lastElementChild: last} = details;
        return !last || last.localName === 'summary' || !last.checkVisibility();
      });
      document.title = closed.map(({part}) => part.value).join();
    });
  });
  await page.pdf();
  const title = await page.title();
  return title.split(',').filter(Boolean);
}

const closedIn = (page: Page) => page.locator('details:not([open])').count();

describe('Chromium 122', {skip: elsewhere}, () => {
  const {visit} = useSites(async () => ({
    executablePath: await chromium.executablePath(),
    args: flags.split(' '),
  }));

  for (const lang of ['sv', 'ar']) {
    for (const theme of ['auto', 'light', 'dark']) {
      it(`${lang}, ${theme}: the box is drawn, its button is one, and the focus is seen`, async () => {
        const {page: it} = await visit(page(`lang="${lang}" theme="${theme}"`));
        const card = await it.locator(`section[lang=${lang}]`).elementHandle();
        const button = await it.locator('a.setting').elementHandle();
        assert.ok(card && button);
        const ground =
          theme === 'auto' ? white : await light(it, (await styleOf(card))['background-color']);
        const {color, 'background-color': fill} = await styleOf(button);
        const filled = await light(it, fill);
        assert.ok(contrast(await light(it, color), filled) >= 4.5, 'words of the button');
        assert.ok(contrast(filled, ground) >= 2, 'the button');
        assert.ok(contrast(await light(it, (await styleOf(card))['color']), ground) >= 7, 'words');

        const bullet = await it.locator('.used li').first().elementHandle();
        assert.ok(bullet);
        const {'background-color': dot, width} = await styleOf(bullet, '::before');
        assert.ok(parseFloat(width ?? '') > 4, 'bullets');
        assert.ok(contrast(await light(it, dot), ground) >= 3, 'colour of bullets');

        // As a keyboard does.
        await it.locator('select[name=region]').focus();
        await it.keyboard.press('Tab');
        const focused = await it.evaluateHandle(
          () => document.activeElement?.shadowRoot?.activeElement,
        );
        const outline = await styleOf(focused as ElementHandle<Element>);
        assert.deepEqual([outline['outline-style'], outline['outline-width']], ['solid', '3px']);
        assert.ok(contrast(await light(it, outline['outline-color']), ground) >= 3, 'the ring');
      });
    }

    for (const layout of ['card', 'compact']) {
      it(`${lang}, ${layout}: opens at a click, and wholly on paper`, async () => {
        const {page: it} = await visit(page(`lang="${lang}" layout="${layout}"`));
        await it.locator(`section[lang=${lang}]`).waitFor();
        if (layout === 'compact') await it.locator('[part=more] > summary').click();
        await it.locator('[part=limits] > summary').click();
        await it.locator('[part=limits] li').first().waitFor();
        const before = await closedIn(it);
        assert.deepEqual(await closedOnPaper(it), []);
        assert.equal(await closedIn(it), before);
      });
    }
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`${scheme}: a frame page has its ground, and is open on paper of its own`, async () => {
      const {page: it, origin} = await visit(empty, {colorScheme: scheme});
      await it.goto(`${origin}/frame/sv.html`);
      await it.locator('html.drawn').waitFor();
      const card = await it.locator('section.card').elementHandle();
      assert.ok(card);
      const {color, 'background-color': fill} = await styleOf(card);
      assert.notEqual(fill, 'rgba(0, 0, 0, 0)');
      const ground = await light(it, fill);
      assert.ok(contrast(await light(it, color), ground) >= 7, 'words');
      assert.equal(contrast(ground, white) > 10, scheme === 'dark', 'its ground');
      assert.deepEqual(await closedOnPaper(it), []);
    });
  }

  it('a file of static/ shows the box before any script has run', async () => {
    const {page: it, origin} = await visit(empty, {javaScriptEnabled: false});
    await it.goto(`${origin}/static/sv.html`);
    assert.ok(await it.locator('section.card a.setting').isVisible());
  });
});
