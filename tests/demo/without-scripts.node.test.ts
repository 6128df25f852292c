/// <reference types="node" />
// With scripts off, the article of the demo shows the whole box in every language. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {createServer, type ViteDevServer} from 'vite';
import {chromiumArgs, findChromium} from '../../scripts/lib/browsers.js';
import {readLocales, root} from '../../scripts/lib/files.js';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import {patience} from '../support/patience.js';
import {contentOf, firstMissing} from '../support/rendition.js';

const executablePath = findChromium();

describe('without scripts', {skip: executablePath ? false : 'no Chromium'}, () => {
  let server: ViteDevServer;
  let browser: Browser;
  let page: Page;
  let origin: string;

  before(async () => {
    server = await createServer({
      configFile: `${root}vite.config.ts`,
      server: {port: 0, host: '127.0.0.1'},
      logLevel: 'error',
    });
    await server.listen();
    origin = server.resolvedUrls?.local[0] ?? '';
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [...chromiumArgs],
    });
    page = await browser.newPage({javaScriptEnabled: false, locale: 'sv-SE'});
    page.setDefaultTimeout(patience);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const words = (text: string) => text.replace(/\s+/g, ' ');

  for (const lang of readLocales()) {
    it(`the article shows the whole box in ${lang}`, async () => {
      await page.goto(`${origin}?lang=${lang}`);
      const box = page.locator('linkedin-ai-optout section[part=card]');
      assert.equal(await box.count(), 1);
      assert.ok(await box.locator('[part=action].setting').isVisible());
      const {guide} = prepare({lang, acceptLanguage: 'sv-SE'});
      // A country guessed from the reader's language is in the list of countries, which is not shown.
      const text = words((await box.textContent()) ?? '');
      assert.equal(firstMissing(text, contentOf(guide).texts.map(words)), undefined);
      for (const list of await box.locator('select').all()) assert.ok(!(await list.isVisible()));
    });
  }

  it('the article speaks the reader’s language', async () => {
    await page.goto(origin);
    assert.equal(await page.locator('linkedin-ai-optout').getAttribute('lang'), 'sv-SE');
  });

  it('folded sections open', async () => {
    await page.goto(`${origin}?lang=de`);
    const limits = page.locator('linkedin-ai-optout [part=limits]');
    assert.ok(!(await limits.locator('li').first().isVisible()));
    await limits.locator('summary').click();
    assert.ok(await limits.locator('li').first().isVisible());
  });

  it('the static file is whole, with its styles', async () => {
    await page.goto(`${origin}static.html`);
    const action = page.locator('linkedin-ai-optout [part=action].setting');
    const {height = 0} = (await action.boundingBox()) ?? {};
    assert.ok(height >= 44, `the link is ${String(height)} px high`);
  });
});
