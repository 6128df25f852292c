// The pattern: found in the inserter by its name, put into a post as blocks that can be edited, published.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {blocksOf, canvasOf, insertBlock, openEditor, publishPost, setTitle} from './rig/editor.js';
import {block, bootSite, drawnBox, heading, openPage, setting} from './support/wordpress.js';

const site = await bootSite();
const title = 'How to opt out of AI training on LinkedIn';

test('the pattern puts a heading, a sentence and the box below them into an article', async () => {
  const page = await openPage(site, {user: 'author'});
  await openEditor(page, site);
  await setTitle(page, 'An article with the pattern');
  await insertBlock(page, {word: title, title, name: block.name});

  const [group] = await blocksOf(page);
  assert.ok(group);
  const parts = group.innerBlocks;
  assert.deepEqual(
    [group, ...parts].map(({name, isValid}) => [name, isValid]),
    ['core/group', 'core/heading', 'core/paragraph', block.name].map((name) => [name, true]),
  );
  assert.equal(parts[2]?.attributes['headingLevel'], 3);
  await canvasOf(page).getByRole('heading', {name: heading.en, level: 3}).waitFor();

  const {url} = await publishPost(page);
  const reader = await openPage(site);
  await reader.goto(url);
  const section = reader.locator('section.wp-block-group');
  await section.getByRole('heading', {name: 'How to opt out', level: 2, exact: true}).waitFor();
  const box = await drawnBox(reader);
  await box.getByRole('heading', {name: heading.en, level: 3}).waitFor();
  assert.equal(await section.locator('linkedin-ai-optout').count(), 1, 'within the section');
  assert.equal(await box.locator('[part=action].setting').getAttribute('href'), setting);
  assert.deepEqual(page.notes.errors, [], 'errors in the editor');
  assert.equal(site.log(), '', 'warnings of PHP');
});

test('on a Swedish site the pattern is Swedish', async () => {
  const swedish = await bootSite({options: {WPLANG: 'sv_SE'}});
  const pattern = swedish.php<{title: string; content: string}>(
    `return WP_Block_Patterns_Registry::get_instance()
      ->get_registered('ai-optout/how-to-opt-out');`,
  );
  assert.notEqual(pattern.title, title);
  assert.match(pattern.content, /<h2 class="wp-block-heading">(?!How to opt out)[^<]+<\/h2>/);
});
