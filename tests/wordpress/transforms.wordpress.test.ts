// The block becomes the shortcode and the shortcode the block, with all that was set.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import type {NotingPage} from './rig/browser.js';
import {
  blocksOf,
  canvasOf,
  openEditor,
  selectBlock,
  setContent,
  transformTo,
} from './rig/editor.js';
import {block, blockMarkup, bootSite, openPage} from './support/wordpress.js';

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
const shortcodeBlock = (text: string) => `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`;

let page: NotingPage;
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
  assert.equal(shortcode?.name, 'core/shortcode');
  assert.deepEqual(attributesOf(String(shortcode.attributes['text'])), attributesOf(written));
});

test('a classic post that is converted gets the block', async () => {
  await setContent(page, `<p>Before</p>\n\n${written}\n\n<p>After</p>`);
  await selectBlock(page, 'core/freeform');
  const toolbar = page.getByRole('toolbar', {name: 'Block tools'});
  await toolbar.getByRole('button', {name: 'Convert to blocks'}).click();
  await page.waitForFunction(() => wp.data.select('core/block-editor').getBlocks().length > 1);
  const blocks = await blocksOf(page);
  assert.deepEqual(
    blocks.map(({name}) => name),
    ['core/paragraph', block.name, 'core/paragraph'],
  );
  assert.deepEqual(blocks[1]?.attributes, meant);
});

const wrong = [
  '[linkedin_ai_optout layout="huge" show="all of it" heading_level="9" theme="pink" follow="me"]',
  '[linkedin_ai_optout]',
  '[linkedin_ai_optout lang="" region="" heading_level="" show=""]',
  '[linkedin_ai_optout lang="1" region="GBR"]',
];

for (const text of wrong) {
  test(`${text} becomes the block with its defaults`, async () => {
    await setContent(page, shortcodeBlock(text));
    assert.deepEqual(await toBox(), defaults);
  });
}

type Row = readonly [name: string, content: string, expected: Readonly<Record<string, string>>];

// One rule for all of it would be two: PHP has to know it for the page, and the editor for the preview.
const read = (
  [
    ['[linkedin_ai_optout lang="sv_SE"]', {lang: 'sv-SE'}],
    [
      '[linkedin_ai_optout lang=" de_DE_formal " region="se"]',
      {lang: 'de-DE-formal', region: 'se'},
    ],
    ['[linkedin_ai_optout lang="not a tag" region="GBR" theme="pink" heading_level="7"]', {}],
    ['[linkedin_ai_optout show="steps, summary"]', {show: 'summary steps'}],
    ['[linkedin_ai_optout show="steps,nonsense"]', {show: 'steps'}],
    ['[linkedin_ai_optout show="summary region steps limits sources"]', {}],
    [
      '[linkedin_ai_optout layout=”compact” lang=“sv” show=„steps“]',
      {layout: 'compact', lang: 'sv', show: 'steps'},
    ],
    ['[linkedin_ai_optout follow="page" heading_level="06"]', {follow: 'page'}],
  ] as const
).map(([text, expected]): Row => [text, shortcodeBlock(text), {...expected}]);
const saved = (
  [
    [{lang: 'sv_SE'}, {lang: 'sv-SE'}],
    [{lang: '!', region: 'Sweden', show: 'steps, sources'}, {show: 'steps sources'}],
    [
      {lang: '“sv”', headingLevel: 3},
      {lang: 'sv', 'heading-level': '3'},
    ],
    [
      {theme: 'dark', layout: 'inline', follow: 'page', region: 'NO'},
      {follow: 'page', region: 'NO', layout: 'inline', theme: 'dark'},
    ],
  ] as const
).map(([attributes, expected]): Row => [
  JSON.stringify(attributes),
  blockMarkup(attributes),
  {...expected},
]);

test('the preview reads settings as the page does', async () => {
  const rows = [...read, ...saved];
  await setContent(page, rows.map(([, content]) => content).join('\n\n'));
  await page.evaluate((name) => {
    const {blocks, data} = wp;
    const all = data.select('core/block-editor').getBlocks();
    const boxes = all.flatMap((each) =>
      each.name === name ? each : blocks.switchToBlockType(each, name),
    );
    data.dispatch('core/block-editor').resetBlocks(boxes);
  }, block.name);
  const previews = canvasOf(page).locator('linkedin-ai-optout');
  await previews
    .nth(rows.length - 1)
    .locator('[part~=card]')
    .waitFor();
  const seen = await previews.evaluateAll((elements) =>
    elements.map(({attributes}) =>
      Object.fromEntries([...attributes].map(({name, value}) => [name, value])),
    ),
  );
  const printed = site.php<string[]>(
    'return array_map(function ($content) { return do_shortcode(do_blocks($content)); }, $args);',
    rows.map(([text, content]) => (content.includes('wp:shortcode') ? text : content)),
  );
  for (const [index, [name, , expected]] of rows.entries()) {
    assert.deepEqual(seen[index], expected, `${name} in the preview`);
    const [, tag = ''] = /<linkedin-ai-optout([^>]*)>/.exec(printed[index] ?? '') ?? [];
    assert.deepEqual(attributesOf(tag), expected, `${name} in the page`);
  }
});

test('another shortcode is not offered to become the block', async () => {
  await setContent(page, shortcodeBlock('[gallery ids="1"]'));
  await selectBlock(page, 'core/shortcode');
  const offered = await page.evaluate(() => {
    const {select} = wp.data;
    const blocks = select('core/block-editor').getBlocks();
    return wp.blocks.getPossibleBlockTransformations(blocks).map(({name}) => name);
  });
  assert.ok(offered.length > 0);
  assert.ok(!offered.includes(block.name));
});

async function toBox(): Promise<Readonly<Record<string, unknown>>> {
  await selectBlock(page, 'core/shortcode');
  await transformTo(page, {from: 'Shortcode', to: block.title});
  const [box] = await blocksOf(page);
  assert.equal(box?.name, block.name);
  return box.attributes;
}

/** Whatever the order. */
function attributesOf(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}
