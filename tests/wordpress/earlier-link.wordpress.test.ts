// Posts from before LinkedIn moved the setting: nobody has to mend them, and readers get the new address.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {blocksOf, canvasOf, openEditor, saveDraft, selectBlock} from './rig/editor.js';
import {
  block,
  blockMarkup,
  bootSite,
  drawnBox,
  heading,
  openPage,
  publish,
  setting,
} from './support/wordpress.js';

const site = await bootSite();
const earlier = 'https://www.linkedin.com/made-up/earlier?place=1&again=2';
const attributes = {headingLevel: 3, layout: 'compact', textColor: 'contrast', align: 'wide'};

const insert = (content: string) =>
  site.php<number>(
    'return wp_insert_post(wp_slash(array("post_title" => "Earlier", "post_content" => $args)));',
    content,
  );

/** The post as the editor has it, once the box is drawn. */
async function open(content: string) {
  const page = await openPage(site, {user: 'admin'});
  const id = insert(content);
  await openEditor(page, site, id);
  const blocks = await blocksOf(page);
  return {page, id, blocks};
}

test('a block that was saved with an earlier address is valid, keeps all that was set, and is saved with the new one', async () => {
  const {page, id, blocks} = await open(blockMarkup(attributes, earlier.replace('&', '&amp;')));
  const [opened] = blocks;
  assert.deepEqual([opened?.name, opened?.isValid], [block.name, true]);
  const {savedLink, ...kept} = opened?.attributes ?? {};
  assert.equal(savedLink, undefined);
  for (const [name, value] of Object.entries(attributes)) assert.equal(kept[name], value, name);
  await canvasOf(page).getByRole('heading', {name: heading.en, level: 3}).waitFor();
  assert.equal(await canvasOf(page).getByText('unexpected or invalid content').count(), 0);

  // WordPress leaves the content of a post alone until something in it is changed.
  await selectBlock(page, block.name);
  await page.getByRole('combobox', {name: 'Theme'}).selectOption('dark');
  assert.equal(await saveDraft(page), id);
  const saved = site.php<string>('return get_post($args)->post_content;', id);
  assert.ok(saved.includes(`href="${setting}"`), saved);
  assert.ok(!saved.includes('made-up'), saved);
  assert.ok(!saved.includes('savedLink'), saved);
  assert.deepEqual(page.notes.errors, [], 'errors in the editor');
});

test('its readers get the new address without anybody opening it', async () => {
  const url = publish(site, blockMarkup(attributes, earlier.replace('&', '&amp;')));
  const page = await openPage(site);
  await page.goto(url);
  const box = await drawnBox(page);
  assert.equal(await box.locator('[part=action].setting').getAttribute('href'), setting);
  assert.ok(!(await page.content()).includes('made-up'));
});

const changed: readonly [name: string, content: string][] = [
  ['an address elsewhere', blockMarkup({}, 'https://elsewhere.example/made-up')],
  ['another text', blockMarkup({}, earlier).replace('>www.linkedin.com', '>Read on at www')],
];

for (const [name, content] of changed) {
  test(`a block with ${name} is still shown to its author as changed by somebody`, async () => {
    const {blocks} = await open(content);
    assert.deepEqual(
      blocks.map(({isValid}) => isValid),
      [false],
    );
  });
}
