// The shortcode in a classic post: what it says is what the box does; what is not valid is left out.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import type {NotingPage} from './rig/browser.js';
import {bootSite, drawnBox, heading, openPage, publish, publishAll} from './support/wordpress.js';

const site = await bootSite();

const rows: readonly [shortcode: string, attributes: Readonly<Record<string, string>>][] = [
  ['[linkedin_ai_optout]', {}],
  ['[linkedin_ai_optout lang="sv"]', {lang: 'sv'}],
  ['[linkedin_ai_optout lang="sv_SE"]', {lang: 'sv-SE'}],
  ['[linkedin_ai_optout follow="page"]', {follow: 'page'}],
  ['[linkedin_ai_optout region="GB"]', {region: 'GB'}],
  ['[linkedin_ai_optout layout="compact"]', {layout: 'compact'}],
  ['[linkedin_ai_optout show="summary steps"]', {show: 'summary steps'}],
  ['[linkedin_ai_optout heading_level="3"]', {'heading-level': '3'}],
  ['[linkedin_ai_optout theme="dark"]', {theme: 'dark'}],
  [
    '[linkedin_ai_optout lang="" follow="" region="" layout="" show="" heading_level="" theme=""]',
    {},
  ],
  ['[linkedin_ai_optout layout=”compact” lang=“sv”]', {layout: 'compact', lang: 'sv'}],
  ['[linkedin_ai_optout show="summary, steps"]', {show: 'summary steps'}],
  ['[linkedin_ai_optout lang="1" follow="me" region="GBR" layout="huge"]', {}],
  ['[linkedin_ai_optout show="nothing" heading_level="1" theme="pink" colour="red"]', {}],
  ['[linkedin_ai_optout heading_level="two" show="steps nonsense"]', {show: 'steps'}],
  ['[linkedin_ai_optout policy-src="https://example.org/" onclick="alert(1)" style="x"]', {}],
];

const urls = publishAll(
  site,
  rows.map(([shortcode]) => shortcode),
);

let page: NotingPage;
before(async () => {
  page = await openPage(site);
});

for (const [index, [shortcode, expected]] of rows.entries()) {
  test(`${shortcode} → ${JSON.stringify(expected)}`, async () => {
    await page.goto(urls[index] ?? '');
    const box = await drawnBox(page);
    const attributes = await box.evaluate((element) =>
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    );
    assert.deepEqual(attributes, expected);
    assert.equal(site.log(), '', 'warnings of PHP');
  });
}

test('it stands where it was written, within the text', async () => {
  await page.goto(publish(site, '<p>Before.</p>\n\n[linkedin_ai_optout]\n\n<p>After.</p>'));
  await drawnBox(page);
  const order = await page.evaluate(() => {
    const [before, after] = ['Before.', 'After.'].map((text) =>
      [...document.querySelectorAll('p')].find((each) => each.textContent === text),
    );
    const box = document.querySelector('linkedin-ai-optout');
    if (!before || !after || !box) throw new Error('something is missing');
    return [
      before.compareDocumentPosition(box),
      box.compareDocumentPosition(after),
      !box.parentElement?.closest('p'),
    ];
  });
  assert.deepEqual(order, [4, 4, true], 'before, box, after; and not within a paragraph');
});

for (const content of [
  'Before [linkedin_ai_optout] after.',
  'Before\n[linkedin_ai_optout layout="compact"]',
  '<p>Before [linkedin_ai_optout]</p>',
]) {
  test(`the text stays within the element: ${JSON.stringify(content)}`, async () => {
    await page.goto(publish(site, content));
    const box = await drawnBox(page);
    assert.equal((await box.locator('> section ol li').count()) > 5, true, 'the steps');
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll('.entry-content ol')].filter(
          (list) => !list.closest('linkedin-ai-optout'),
        ).length,
    );
    assert.equal(outside, 0, 'lists beside the element');
  });
}

test('the one line stays within its paragraph', async () => {
  await page.goto(publish(site, '<p>Before [linkedin_ai_optout layout="inline"] after.</p>'));
  const box = await drawnBox(page);
  const around = await box.evaluate((element) => element.closest('p')?.childNodes.length);
  assert.equal(around, 3, 'text, box, text');
});

test('the heading has its level with and without scripts', async () => {
  const url = publish(site, '[linkedin_ai_optout heading_level="4" lang="de"]');
  const plain = await openPage(site, {javaScriptEnabled: false});
  for (const each of [page, plain]) {
    await each.goto(url);
    await each.getByRole('heading', {name: heading.de, level: 4}).waitFor();
  }
  assert.equal(await plain.locator('linkedin-ai-optout :is(h1, h2, h3)').count(), 0);
});
