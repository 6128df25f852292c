// The block: found by a word, set in the sidebar, seen in the canvas, saved, opened again, published.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page, Route} from 'playwright-core';
import {
  blocksOf,
  canvasOf,
  insertBlock,
  openEditor,
  publishPost,
  saveDraft,
  selectBlock,
  setContent,
  setTitle,
} from './rig/editor.js';
import {
  block,
  blockMarkup,
  bootSite,
  drawnBox,
  heading,
  openPage,
  setting,
} from './support/wordpress.js';

const site = await bootSite();

// An author may not write HTML of all kinds: what the block saves has to survive that.
const users = [
  {user: 'admin', word: 'opt-out', mayWriteHtml: true},
  {user: 'author', word: 'privacy', mayWriteHtml: false},
];

for (const {user, word, mayWriteHtml} of users) {
  test(`${user}: from a search for “${word}” to the published box`, async () => {
    const may = site.php('return user_can(get_user_by("login", $args), "unfiltered_html");', user);
    assert.equal(may, mayWriteHtml, 'may write unfiltered HTML');

    const page = await openPage(site, {user});
    await openEditor(page, site);
    await setTitle(page, `An article by ${user}`);
    await insertBlock(page, {word, ...block});
    const preview = canvasOf(page).locator('linkedin-ai-optout');
    await preview.getByRole('heading', {name: heading.en, level: 2}).waitFor();

    await setEverything(page);
    await preview.getByRole('heading', {name: heading.sv, level: 3}).waitFor();
    await preview.locator('[part~=card].compact.dark').waitFor();

    const id = await saveDraft(page);
    await openEditor(page, site, id);
    await preview.getByRole('heading', {name: heading.sv, level: 3}).waitFor();
    const [saved] = await blocksOf(page);
    assert.ok(saved);
    assert.equal(saved.name, block.name);
    assert.equal(saved.isValid, true, 'the block is valid after a reload');
    assert.equal(await canvasOf(page).getByText('Attempt recovery').count(), 0);

    const {url} = await publishPost(page);
    await checkPublished(url);
    assert.deepEqual(page.notes.errors, [], 'errors in the editor');
    assert.equal(site.log(), '', 'warnings of PHP');
  });
}

test('the preview follows every option, and shows the element itself', async () => {
  const page = await openPage(site, {user: 'admin'});
  await openEditor(page, site);
  await insertBlock(page, {word: 'LinkedIn', ...block});
  const preview = canvasOf(page).locator('linkedin-ai-optout');
  await preview.locator('[part~=card].card.auto').waitFor();
  assert.equal(await preview.locator('[part~=sources]').count(), 1);

  await selectBlock(page, block.name);
  await page.getByRole('button', {name: 'Sections', exact: true}).click();
  await page.getByRole('checkbox', {name: 'Sources', exact: true}).uncheck();
  await preview.locator('[part~=sources]').waitFor({state: 'detached'});
  await page.getByRole('combobox', {name: 'Layout'}).selectOption('inline');
  await preview.locator('[part~=card].inline').waitFor();
});

const failures: Record<string, (route: Route) => Promise<void>> = {
  'does not come': (route) => route.abort(),
  breaks: (route) =>
    route.fulfill({contentType: 'text/javascript', body: 'throw new Error("Broken")'}),
};

for (const [name, answer] of Object.entries(failures)) {
  test(`where the script ${name}, the preview is the text of the page`, async () => {
    const page = await openPage(site, {user: 'admin'});
    await page.route('**/assets/*/ai-optout.js', answer);
    await openEditor(page, site);
    const {lang, layout} = {lang: 'sv', layout: 'compact'};
    await setContent(page, `${blockMarkup({lang})}\n\n${blockMarkup({layout, headingLevel: 4})}`);
    const previews = canvasOf(page).locator(`[data-type="${block.name}"]`);
    await previews.first().getByRole('heading', {name: heading.sv, level: 2}).waitFor();
    await previews.last().getByRole('heading', {name: heading.en, level: 4}).waitFor();
    assert.equal(await previews.first().locator(`a[href="${setting}"]`).count(), 1);
  });
}

async function setEverything(page: Page): Promise<void> {
  await selectBlock(page, block.name);
  await page.getByRole('combobox', {name: 'Language'}).selectOption('fixed');
  await pick(page, 'Always in', 'Swedish');
  await pick(page, 'Country', 'Norway');
  await page.getByRole('combobox', {name: 'Layout'}).selectOption('compact');
  await page.getByRole('combobox', {name: 'Theme'}).selectOption('dark');
  await page.getByRole('combobox', {name: 'Heading level'}).selectOption('3');
}

async function pick(page: Page, label: string, value: string): Promise<void> {
  const box = page.getByRole('combobox', {name: label});
  await box.fill(value);
  // Until the search is done everything is listed, and a click is lost when the list is redrawn under it.
  const options = page.getByRole('listbox').getByRole('option');
  await options.filter({hasNotText: value}).first().waitFor({state: 'detached'});
  await options.getByText(value, {exact: true}).click();
  await options.first().waitFor({state: 'detached'});
  assert.equal(await box.inputValue(), value, label);
}

async function checkPublished(url: string): Promise<void> {
  const page = await openPage(site);
  await page.goto(url);
  const box = await drawnBox(page);
  await box.getByRole('heading', {name: heading.sv, level: 3}).waitFor();
  await box.locator('[part~=card].compact.dark').waitFor();
  assert.equal(await box.locator('select[name=region]').inputValue(), 'NO', 'the country');
  assert.equal(await box.locator('[part=action].setting').getAttribute('href'), setting);

  const plain = await openPage(site, {javaScriptEnabled: false});
  await plain.goto(url);
  await plain.getByRole('heading', {name: heading.sv, level: 3}).waitFor();
  assert.ok((await plain.locator(`a[href="${setting}"]`).count()) > 0, 'the link without scripts');
  assert.ok((await plain.locator('linkedin-ai-optout ol li').count()) > 5, 'the steps');
}
