// What people do in the block editor, by the names that they read there.

/** @typedef {import('./browser.js').NotingPage} NotingPage */

/**
 * Opens the editor with a new post, or with the post of this number.
 *
 * @param {NotingPage} page
 * @param {import('./boot.js').Site} site
 * @param {number} [post]
 */
export async function openEditor(page, site, post) {
  const path = post === undefined ? 'post-new.php' : `post.php?post=${post}&action=edit`;
  await page.goto(`${site.url}/wp-admin/${path}`);
  await page.waitForFunction(() =>
    globalThis.wp?.data?.select('core/editor')?.__unstableIsEditorReady(),
  );
  await canvasOf(page).locator('.is-root-container').waitFor();
}

/** Where the post is: in newer versions always a frame. */
export function canvasOf(page) {
  return page.frameLocator('iframe[name=editor-canvas]');
}

/**
 * Inserts a block as people do who know only a word for it.
 *
 * @param {NotingPage} page
 * @param {{word: string, title: string, name: string}} block `title` is what the list of blocks calls
 *   it, `name` what WordPress does
 */
export async function insertBlock(page, {word, title, name}) {
  const inserter = page.getByRole('button', {name: 'Block Inserter', exact: true});
  const listed = (option) => page.getByRole('option', {name: option, exact: true});
  await inserter.click();
  await listed('Paragraph').waitFor();
  await page.getByRole('searchbox', {name: 'Search'}).fill(word);
  // Until the search is done every block is listed, and a click is lost when the list is redrawn under it.
  await listed('Paragraph').waitFor({state: 'detached'});
  await listed(title).click();
  await page.waitForFunction(
    (wanted) => globalThis.wp.data.select('core/block-editor').getGlobalBlockCount(wanted) > 0,
    name,
  );
  await inserter.click();
}

/** The blocks of the post. */
export function blocksOf(page) {
  return page.evaluate(() => {
    const describe = ({name, attributes, isValid, innerBlocks}) => ({
      name,
      attributes,
      isValid,
      innerBlocks: innerBlocks.map(describe),
    });
    return globalThis.wp.data.select('core/block-editor').getBlocks().map(describe);
  });
}

/** Replaces all that is in the post. */
export function setContent(page, content) {
  return page.evaluate((text) => {
    const {blocks, data} = globalThis.wp;
    data.dispatch('core/block-editor').resetBlocks(blocks.parse(text));
  }, content);
}

/** Selects the first block of a kind and shows its settings. */
export async function selectBlock(page, name) {
  await page.evaluate((wanted) => {
    const {select, dispatch} = globalThis.wp.data;
    const [block] = select('core/block-editor')
      .getBlocks()
      .filter((each) => each.name === wanted);
    dispatch('core/block-editor').selectBlock(block.clientId);
  }, name);
  const tab = page.getByRole('tab', {name: 'Block', exact: true});
  await tab.click();
  await page.locator('[role=tab][aria-selected=true]', {hasText: 'Block'}).waitFor();
}

/** Changes the selected block into another by the menu of its toolbar. */
export async function transformTo(page, {from, to}) {
  const selected = () =>
    page.evaluate(() => globalThis.wp.data.select('core/block-editor').getSelectedBlockClientId());
  const old = await selected();
  const button = page
    .getByRole('toolbar', {name: 'Block tools'})
    .getByRole('button', {name: from, exact: true});
  const item = page.getByRole('menuitem', {name: to, exact: true});
  // The toolbar may be drawn anew under the first click, and the menu be closed with it.
  for (let tries = 0; tries < 5 && !(await item.isVisible()); tries++) {
    await button.click();
    await item.waitFor({timeout: 3000}).catch(() => {});
  }
  await item.click();
  await page.waitForFunction(
    (gone) => !globalThis.wp.data.select('core/block-editor').getBlock(gone),
    old,
  );
}

export async function setTitle(page, title) {
  await canvasOf(page).getByRole('textbox', {name: 'Add title'}).fill(title);
}

/** @returns {Promise<number>} the number of the post */
export async function saveDraft(page) {
  await page.getByRole('button', {name: 'Save draft', exact: true}).click();
  return saved(page);
}

/** @returns {Promise<{id: number, url: string}>} */
export async function publishPost(page) {
  await page.getByRole('button', {name: 'Publish', exact: true}).click();
  await page.waitForFunction(() =>
    globalThis.wp.data.select('core/editor').isCurrentPostPublished(),
  );
  const id = await saved(page);
  const url = await page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
  return {id, url};
}

async function saved(page) {
  const state = await page.waitForFunction(() => {
    const editor = globalThis.wp.data.select('core/editor');
    if (editor.isSavingPost() || editor.isEditedPostDirty()) return undefined;
    return {id: editor.getCurrentPostId(), failed: editor.didPostSaveRequestFail()};
  });
  const {id, failed} = await state.jsonValue();
  if (failed) throw new Error('The post could not be saved.');
  return id;
}
