// The text without scripts is in the language of the page: the site's, or what a plugin for languages says.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {
  blockMarkup,
  bootSite,
  drawnBox,
  heading,
  mustUse,
  openPage,
  publish,
} from './support/wordpress.js';

const site = await bootSite({
  options: {WPLANG: 'sv_SE'},
  mustUse: [mustUse('locale-by-address')],
});
const ways: readonly [name: string, content: string][] = [
  ['block', blockMarkup()],
  ['shortcode', '[linkedin_ai_optout]'],
];

for (const [way, content] of ways) {
  test(`${way}: a Swedish site has Swedish text, in the page and in the feed`, async () => {
    const url = publish(site, content, {title: `Swedish ${way}`});
    const page = await openPage(site, {javaScriptEnabled: false});
    await page.goto(url);
    assert.equal(await page.locator('html').getAttribute('lang'), 'sv-SE');
    await assertPlain(page, 'sv');
    const feed = await (await fetch(`${site.url}/feed/`)).text();
    assert.ok(feed.includes(heading.sv) && !feed.includes(heading.en), 'the feed');
  });

  test(`${way}: a filter of the locale decides, page by page`, async () => {
    const url = publish(site, content);
    const page = await openPage(site, {javaScriptEnabled: false});
    await page.goto(`${url}?locale=de_DE_formal`);
    await assertPlain(page, 'de');
    await page.goto(url);
    await assertPlain(page, 'sv');
  });
}

test('a language of its own, and one that nobody speaks', async () => {
  const page = await openPage(site, {javaScriptEnabled: false});
  await page.goto(publish(site, '[linkedin_ai_optout lang="de-AT"]'));
  await assertPlain(page, 'de');
  await page.goto(publish(site, '[linkedin_ai_optout lang="tlh"]'));
  await assertPlain(page, 'sv');
});

test('the site of a language that the box has not is in English', async () => {
  const page = await openPage(site, {javaScriptEnabled: false});
  await page.goto(`${publish(site, blockMarkup())}?locale=cy`);
  await assertPlain(page, 'en');
});

test('what the editor asks for is in the language of the site, not of whoever writes', () => {
  const html = site.php<string>(
    `// As for a request with _locale=user.
    add_filter('determine_locale', function () { return 'de_DE'; });
    return do_shortcode('[linkedin_ai_optout]');`,
  );
  assert.ok(html.includes(heading.sv) && !html.includes(heading.de));
});

test('the script draws in the reader’s language, or with follow="page" in the page’s', async () => {
  const page = await openPage(site, {locale: 'de-DE'});
  await page.goto(publish(site, '[linkedin_ai_optout]\n\n[linkedin_ai_optout follow="page"]'));
  await (await drawnBox(page, 0)).getByRole('heading', {name: heading.de}).waitFor();
  await (await drawnBox(page, 1)).getByRole('heading', {name: heading.sv}).waitFor();
});

async function assertPlain(page: Page, language: keyof typeof heading): Promise<void> {
  const section = page.locator('.entry-content linkedin-ai-optout > section');
  assert.equal(await section.getAttribute('lang'), language);
  assert.equal(await section.getByRole('heading').first().textContent(), heading[language]);
}
