/// <reference types="node" />
// Browsers that force pages dark (Chrome on Android, Brave, Opera, Samsung) turn some of a box's colours and leave others:
// what stands on the main link and in the box can be read all the same. Looked at in pixels, as styles do not tell.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../scripts/lib/browsers.js';
import {readText, root} from '../../scripts/lib/files.js';
import {serveFiles, type FileServer} from '../../scripts/pictures/server.js';
import {layouts, options} from '../../src/options.js';
import {contrast, type Light} from '../support/contrast.js';
import {patience} from '../support/patience.js';

const executablePath = findChromium();
const themes = options.theme.values;
/** Ours, and those of pages: dark, of middle weight, light. */
const accents = ['', '#0a1a33', '#b3261e', '#767676', '#ffd21f', '#dcfff7'];

describe('a page that is forced dark', {skip: executablePath ? false : 'no Chromium'}, () => {
  let server: FileServer;
  let forced: Browser;
  let plain: Browser;
  /** Reads pixels: a forced page would turn the picture. */
  let reader: Page;

  before(async () => {
    server = await serveFiles(`${root}dist`);
    const launch = (...more: string[]) =>
      chromium.launch({executablePath: executablePath ?? '', args: [...chromiumArgs, ...more]});
    forced = await launch('--enable-features=WebContentsForceDark');
    plain = await launch();
    reader = await plain.newPage();
  });
  after(async () => {
    await forced.close();
    await plain.close();
    server.close();
  });

  async function openForced(options: BrowserContextOptions): Promise<Page> {
    const page = await forced.newPage(options);
    page.setDefaultTimeout(patience);
    return page;
  }

  /** The colour that most of a picture has, and how well what differs from it most can be read on it. */
  async function colorsOf(picture: Buffer): Promise<{ground: Light; ratio: number}> {
    const pixels = await reader.evaluate(
      async (data) => {
        const image = new Image();
        image.src = data;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const counts = new Map<string, number>();
        const {data: bytes = []} = pen?.getImageData(0, 0, image.width, image.height) ?? {};
        for (let at = 0; at < bytes.length; at += 4) {
          const color = [bytes[at], bytes[at + 1], bytes[at + 2]].join(' ');
          counts.set(color, (counts.get(color) ?? 0) + 1);
        }
        return [...counts];
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
    const colors = pixels
      .sort(([, a], [, b]) => b - a)
      .map(([color]) => color.split(' ').map(Number));
    const [ground = []] = colors;
    return {ground, ratio: Math.max(...colors.map((color) => contrast(color, ground)))};
  }

  /** How well the words in an element can be read, without its corners, behind which the page is seen. */
  async function ratioOf(page: Page, selector: string): Promise<number> {
    const box = await page.locator(selector).first().boundingBox();
    assert.ok(box, selector);
    const {x, y, width, height} = box;
    const clip = {x: x + 8, y: y + 4, width: width - 16, height: height - 8};
    return (await colorsOf(await page.screenshot({clip}))).ratio;
  }

  /** The same of a link of the page's own, with the colours of the box's. */
  async function ordinaryRatio(page: Page): Promise<number> {
    await page.locator('.setting').evaluate((link) => {
      const {color, background} = getComputedStyle(link);
      const ordinary = document.createElement('a');
      ordinary.textContent = link.textContent;
      ordinary.id = 'ordinary';
      Object.assign(ordinary.style, {color, background, display: 'block', padding: '8px'});
      document.body.prepend(ordinary);
    });
    const ratio = await ratioOf(page, '#ordinary');
    await page.locator('#ordinary').evaluate((ordinary) => {
      ordinary.remove();
    });
    return ratio;
  }

  const cases = themes.flatMap((theme) =>
    Object.keys(layouts).flatMap((layout) =>
      (['light', 'dark'] as const).map((preferred) => ({theme, layout, preferred})),
    ),
  );
  for (const {theme, layout, preferred} of cases) {
    it(`${theme}, ${layout}, the reader prefers ${preferred}: the link and the words can be read`, async () => {
      server.put(
        '/page.html',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A light page</title><body style="margin:20px">
          <script type="module" src="/dist/ai-optout.js"></script>
          <linkedin-ai-optout lang="en" region="SE" theme="${theme}" layout="${layout}"></linkedin-ai-optout>`,
      );
      const page = await openForced({
        viewport: {width: 600, height: 900},
        colorScheme: preferred,
      });
      await page.goto(`${server.origin}/page.html`);
      await page.locator('.setting').waitFor();
      for (const accent of accents) {
        await page.locator('linkedin-ai-optout').evaluate((box, color) => {
          box.style.setProperty('--optout-accent', color);
        }, accent);
        const ratios = {link: await ratioOf(page, '.setting'), words: await ratioOf(page, 'p')};
        // What a page has chosen fares as on a link of its own where nothing else is asked for: `only light` asks for it,
        // and is not heard where the switch is on and the reader prefers light.
        const isAsked = preferred === 'dark' && theme !== 'auto';
        const least = accent === '' || isAsked ? 4.5 : Math.min(4.5, await ordinaryRatio(page));
        assert.ok(ratios.link >= least, `${accent}: the link ${ratios.link.toFixed(1)} : 1`);
        assert.ok(ratios.words >= 4.5, `${accent}: the words ${ratios.words.toFixed(1)} : 1`);
      }
      const corner = await page.screenshot({clip: {x: 0, y: 0, width: 9, height: 9}});
      const {ground} = await colorsOf(corner);
      assert.ok(contrast(ground, [255, 255, 255]) > 10, 'the page is dark');
      await page.close();
    });
  }

  for (const address of [
    ...themes.map((theme) => `dist/frame/en.html?region=SE&theme=${theme}`),
    'static.html',
  ]) {
    it(`${address}: the link and the words can be read`, async () => {
      server.put(
        '/static.html',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Without scripts</title>${readText('dist/static/en.html')}`,
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await openForced({viewport: {width: 600, height: 900}, colorScheme});
        await page.goto(`${server.origin}/${address}`);
        const link = ':is(.setting, a[target*=blank]):visible';
        await page.locator(link).first().waitFor();
        for (const part of [link, 'p:visible']) {
          const ratio = await ratioOf(page, part);
          assert.ok(ratio >= 4.5, `${colorScheme}, ${part}: ${ratio.toFixed(1)} : 1`);
        }
        await page.close();
      }
    });
  }

  it('a box that is light by its theme stays light, with any accent', async () => {
    server.put(
      '/light.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A light page</title>
      <script type="module" src="/dist/ai-optout.js"></script>
      <linkedin-ai-optout lang="en" region="SE" theme="light" style="--optout-accent: #ffd21f"></linkedin-ai-optout>`,
    );
    const page = await openForced({colorScheme: 'dark'});
    await page.goto(`${server.origin}/light.html`);
    await page.locator('.setting').waitFor();
    const {x = 0, y = 0} = (await page.locator('.setting').boundingBox()) ?? {};
    const link = await page.screenshot({clip: {x: x + 8, y: y + 6, width: 150, height: 30}});
    assert.ok((await colorsOf(link)).ratio >= 4.5, 'the link');
    const corner = {x: x - 12, y, width: 6, height: 6};
    const {ground} = await colorsOf(await page.screenshot({clip: corner}));
    assert.deepEqual(ground, [255, 255, 255]);
    await page.close();
  });
});
