/// <reference types="node" />
// The builder: all that is chosen stands in the address, can be chosen by keys, and is judged. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {isReady, noChromium, useSite} from './support/visitor.js';

const codes = async (page: Page) =>
  (await page.locator('.snippet code').allTextContents()).join('\n');
const query = (page: Page) => new URL(page.url()).search;

describe('the builder', {skip: noChromium}, () => {
  const {build, visit} = useSite();

  it('keeps what is chosen in the address, which brings it back', async () => {
    const {page} = await build('');
    assert.equal(query(page), '');
    await page.getByLabel('Where do you publish?').selectOption({label: 'WordPress'});
    await page.getByLabel('Language', {exact: true}).selectOption('fi');
    await page.getByRole('radio', {name: 'Small'}).check();
    await page.getByRole('checkbox', {name: 'Sources'}).uncheck();
    await page.getByLabel('Accent', {exact: true}).fill('#a3271b');
    await page.getByRole('radio', {name: 'Desk'}).check();
    await page.getByRole('radio', {name: 'Off'}).check();
    await isReady(page);
    const code = await codes(page);
    assert.match(
      code,
      /^\[linkedin_ai_optout lang="fi" layout="compact" show="summary region steps limits"\]\n/,
    );
    assert.match(code, /--optout-accent: #a3271b;/);
    const {page: again} = await build(query(page));
    assert.equal(await codes(again), code);
    assert.equal(query(again), query(page));
    assert.ok(await again.getByRole('radio', {name: 'Desk'}).isChecked());
    assert.ok(await again.getByRole('radio', {name: 'Off'}).isChecked());
  });

  it('takes nothing from an address that it does not understand', async () => {
    const {page, complaints} = await build(
      '?place=moon&lang=xx&layout=huge&show=all&heading-level=9&accent=red%3B%7D&host=javascript:1&theme=%22%3E',
    );
    assert.doesNotMatch(await codes(page), /huge|moon|xx|heading-level|javascript|red;/);
    assert.deepEqual(complaints, []);
  });

  it('offers each place the settings that it takes, and no others', async () => {
    const {page} = await build('?place=frame');
    assert.equal(await page.getByText('This form takes no colours of yours.').count(), 1);
    assert.equal(await page.getByLabel('Language', {exact: true}).inputValue(), 'en');
    const {page: mail} = await build('?place=newsletter');
    assert.deepEqual(await mail.locator('#form legend').allTextContents(), ['Layout']);
    assert.equal(await mail.locator('.color').count(), 1);
  });

  it('says which colour fails, and offers the nearest that passes', async () => {
    const {page} = await build('?place=newsletter&accent=%23ffd21f');
    const older = page.getByRole('row', {name: 'The button in older browsers'});
    assert.match((await older.textContent()) ?? '', /1\.4.*fails/s);
    await page.getByRole('button', {name: 'the nearest that passes'}).click();
    await isReady(page);
    assert.match((await older.textContent()) ?? '', /4\.[5-9].*passes/s);
    assert.equal(await page.locator('.wrong').count(), 0);
    assert.match(await codes(page), /bgcolor="#(?!ffd21f)[\da-f]{6}"/);
  });

  it('says where no shade of a colour passes in both articles', async () => {
    const {page} = await build('?text=%23777');
    await page.getByText('No shade of it passes in both articles').waitFor();
    await page.getByRole('radio', {name: 'Light'}).check();
    await page.getByRole('button', {name: 'the nearest that passes'}).waitFor();
  });

  it('says that a colour is none', async () => {
    const {page} = await build('?accent=reddish');
    const field = page.getByLabel('Accent', {exact: true});
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.doesNotMatch(await codes(page), /reddish/);
  });

  it('can be used by keys alone', async () => {
    const {page} = await build('');
    await page.getByLabel('Where do you publish?').focus();
    await page.keyboard.type('Ghost');
    await isReady(page);
    for (
      let at = 0;
      at < 40 &&
      !(await page
        .getByRole('radio', {name: 'Everything'})
        .evaluate((each) => each === document.activeElement));
      at++
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    await isReady(page);
    assert.match(await codes(page), /<linkedin-ai-optout layout="compact">/);
    assert.equal(query(page), '?place=ghost&layout=compact');
    await page.getByRole('button', {name: 'Copy: Where the box is to stand'}).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: /./}).first().waitFor();
  });

  for (const how of ['the clipboard', 'an older way, where that is refused']) {
    it(`copies with ${how}`, async () => {
      const {page} = await build('?place=wordpress&layout=compact', {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      if (how !== 'the clipboard') {
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        });
      }
      await page.getByRole('button', {name: /^Copy/}).click();
      await page.getByText('Copied.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, '[linkedin_ai_optout layout="compact"]');
    });
  }

  it('selects the text where nothing can be copied', async () => {
    const {page} = await build('?place=wordpress&layout=compact');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the builder tries last
      document.execCommand = () => false;
    });
    await page.getByRole('button', {name: /^Copy/}).click();
    await page.getByText('It is selected').waitFor();
    assert.equal(
      await page.evaluate(() => String(getSelection())),
      '[linkedin_ai_optout layout="compact"]',
    );
  });

  it('without scripts says what it needs, and where the snippets are', async () => {
    const {page} = await visit('builder.html', {javaScriptEnabled: false});
    await page.getByText('The builder needs scripts').waitFor();
    await page.getByRole('link', {name: 'plugin'}).waitFor();
    assert.ok(!(await page.locator('#builder').isVisible()));
  });

  it('speaks Swedish', async () => {
    const {page} = await visit('sv/builder.html?place=ghost');
    await isReady(page);
    await page.getByLabel('Var publicerar du?').waitFor();
    assert.match(await codes(page), /<section lang="sv"/);
  });
});
