// What people do in the block editor, by the names that they read there.

import type {FrameLocator, Page} from 'playwright-core';
import type {Site} from './boot.js';

/** As the editor keeps it. */
export interface Block {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isValid: boolean;
  readonly innerBlocks: readonly Block[];
}

/** Opens the editor with a new post, or with the post of this number. */
export async function openEditor(page: Page, site: Site, post?: number): Promise<void> {
  const path = post === undefined ? 'post-new.php' : `post.php?post=${post}&action=edit`;
  await page.goto(`${site.url}/wp-admin/${path}`);
  await page.waitForFunction(() =>
    (globalThis as Partial<typeof globalThis>).wp?.data
      .select('core/editor')
      .__unstableIsEditorReady(),
  );
  await canvasOf(page).locator('.is-root-container').waitFor();
}

/** Where the post is: in newer versions always a frame. */
export function canvasOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[name=editor-canvas]');
}

interface Wanted {
  readonly word: string;
  /** What the list of blocks calls it. */
  readonly title: string;
  /** What WordPress calls it. */
  readonly name: string;
}

/** Inserts a block as people do who know only a word for it. */
export async function insertBlock(page: Page, {word, title, name}: Wanted): Promise<void> {
  // “Toggle block inserter” in older versions.
  const inserter = page.getByRole('button', {name: /^(Toggle )?block inserter$/i});
  const listed = (option: string) => page.getByRole('option', {name: option, exact: true});
  await inserter.click();
  await listed('Paragraph').waitFor();
  await page.getByRole('searchbox', {name: 'Search'}).fill(word);
  // Until the search is done every block is listed, and a click is lost when the list is redrawn under it.
  await listed('Paragraph').waitFor({state: 'detached'});
  await listed(title).click();
  await page.waitForFunction(
    (wanted) => wp.data.select('core/block-editor').getGlobalBlockCount(wanted) > 0,
    name,
  );
  await inserter.click();
}

/** The blocks of the post. */
export function blocksOf(page: Page): Promise<Block[]> {
  return page.evaluate(() => {
    const describe = ({name, attributes, isValid, innerBlocks}: Block): Block => ({
      name,
      attributes,
      isValid,
      innerBlocks: innerBlocks.map(describe),
    });
    return wp.data.select('core/block-editor').getBlocks().map(describe);
  });
}

/** Replaces all that is in the post. */
export function setContent(page: Page, content: string): Promise<void> {
  return page.evaluate((text) => {
    const {blocks, data} = wp;
    data.dispatch('core/block-editor').resetBlocks(blocks.parse(text));
  }, content);
}

/** Selects the first block of a kind and shows its settings. */
export async function selectBlock(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const {select, dispatch} = wp.data;
    const [block] = select('core/block-editor')
      .getBlocks()
      .filter((each) => each.name === wanted);
    if (!block) throw new Error(`no block is ${wanted}`);
    dispatch('core/block-editor').selectBlock(block.clientId);
  }, name);
  // Older versions begin without the sidebar.
  const settings = page.getByRole('button', {name: 'Settings', exact: true}).first();
  if ((await settings.getAttribute('aria-pressed')) === 'false') await settings.click();
  const tab = page.getByRole('tab', {name: 'Block', exact: true});
  await tab.click();
  await page.locator('[role=tab][aria-selected=true]', {hasText: 'Block'}).waitFor();
}

/** Changes the selected block into another by the menu of its toolbar. */
export async function transformTo(
  page: Page,
  {from, to}: {from: string; to: string},
): Promise<void> {
  const selected = () =>
    page.evaluate(() => wp.data.select('core/block-editor').getSelectedBlockClientId());
  const old = await selected();
  const button = page
    .getByRole('toolbar', {name: 'Block tools'})
    .getByRole('button', {name: from, exact: true});
  const item = page.getByRole('menuitem', {name: to, exact: true});
  // The toolbar may be drawn anew under the first click, and the menu be closed with it.
  for (let tries = 0; tries < 5 && !(await item.isVisible()); tries++) {
    await button.click();
    await item.waitFor({timeout: 10_000}).catch(() => undefined);
  }
  await item.click();
  await page.waitForFunction((gone) => !wp.data.select('core/block-editor').getBlock(gone), old);
}

export async function setTitle(page: Page, title: string): Promise<void> {
  await canvasOf(page).getByRole('textbox', {name: 'Add title'}).fill(title);
}

/** @returns the number of the post */
export async function saveDraft(page: Page): Promise<number> {
  await page.getByRole('button', {name: 'Save draft', exact: true}).click();
  return saved(page);
}

export async function publishPost(page: Page): Promise<{id: number; url: string}> {
  await page.getByRole('button', {name: 'Publish', exact: true}).click();
  await page.waitForFunction(() => wp.data.select('core/editor').isCurrentPostPublished());
  const id = await saved(page);
  const url = await page.evaluate(() => wp.data.select('core/editor').getPermalink());
  return {id, url};
}

async function saved(page: Page): Promise<number> {
  const state = await page.waitForFunction(() => {
    const editor = wp.data.select('core/editor');
    if (editor.isSavingPost() || editor.isEditedPostDirty()) return undefined;
    return {id: editor.getCurrentPostId(), failed: editor.didPostSaveRequestFail()};
  });
  const {id, failed} = (await state.jsonValue()) ?? {};
  if (failed !== false || id === undefined) throw new Error('The post could not be saved.');
  return id;
}
