// The block becomes the shortcode and the shortcode the block, with all that was set.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {
  blocksOf,
  openEditor,
  selectBlock,
  setContent,
  transformTo,
} from '../../scripts/lib/wordpress/editor.js';
import {block, bootSite, openPage} from './support/wordpress.js';

const site = await bootSite();
const written =
  '[linkedin_ai_optout lang="sv" region="NO" layout="compact" show="summary steps" heading_level="4" theme="dark"]';
const meant = {
  lang: 'sv',
  follow: 'reader',
  region: 'NO',
  layout: 'compact',
  show: 'summary steps',
  headingLevel: 4,
  theme: 'dark',
};
const defaults = {
  lang: '',
  follow: 'reader',
  region: '',
  layout: 'card',
  show: '',
  headingLevel: 2,
  theme: 'auto',
};
const shortcodeBlock = (text) => `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`;

let page;
before(async () => {
  page = await openPage(site, {user: 'admin'});
  await openEditor(page, site);
});

test('a shortcode block becomes the block, and that the same shortcode again', async () => {
  await setContent(page, shortcodeBlock(written));
  assert.deepEqual(await toBox(), meant);

  await selectBlock(page, block.name);
  await transformTo(page, {from: block.title, to: 'Shortcode'});
  const [shortcode] = await blocksOf(page);
  assert.equal(shortcode.name, 'core/shortcode');
  assert.deepEqual(attributesOf(shortcode.attributes.text), attributesOf(written));
});

test('a classic post that is converted gets the block', async () => {
  await setContent(page, `<p>Before</p>\n\n${written}\n\n<p>After</p>`);
  await selectBlock(page, 'core/freeform');
  const toolbar = page.getByRole('toolbar', {name: 'Block tools'});
  await toolbar.getByRole('button', {name: 'Convert to blocks'}).click();
  await page.waitForFunction(
    () => globalThis.wp.data.select('core/block-editor').getBlocks().length > 1,
  );
  const blocks = await blocksOf(page);
  assert.deepEqual(
    blocks.map(({name}) => name),
    ['core/paragraph', block.name, 'core/paragraph'],
  );
  assert.deepEqual(blocks[1].attributes, meant);
});

const wrong = [
  '[linkedin_ai_optout layout="huge" show="all of it" heading_level="9" theme="pink" follow="me"]',
  '[linkedin_ai_optout]',
  '[linkedin_ai_optout lang="" region="" heading_level="" show=""]',
];

for (const text of wrong) {
  test(`${text} becomes the block with its defaults`, async () => {
    await setContent(page, shortcodeBlock(text));
    assert.deepEqual(await toBox(), defaults);
  });
}

test('another shortcode is not offered to become the block', async () => {
  await setContent(page, shortcodeBlock('[gallery ids="1"]'));
  await selectBlock(page, 'core/shortcode');
  const offered = await page.evaluate(() => {
    const {select} = globalThis.wp.data;
    const blocks = select('core/block-editor').getBlocks();
    return globalThis.wp.blocks.getPossibleBlockTransformations(blocks).map(({name}) => name);
  });
  assert.ok(offered.length > 0);
  assert.ok(!offered.includes(block.name));
});

async function toBox() {
  await selectBlock(page, 'core/shortcode');
  await transformTo(page, {from: 'Shortcode', to: block.title});
  const [box] = await blocksOf(page);
  assert.equal(box.name, block.name);
  return box.attributes;
}

/** Whatever the order. */
function attributesOf(shortcode) {
  return Object.fromEntries([...shortcode.matchAll(/(\w+)="([^"]*)"/g)].map(([, ...pair]) => pair));
}
