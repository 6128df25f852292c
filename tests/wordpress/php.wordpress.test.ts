// The oldest supported PHP understands every file and runs them, without a warning; and none answers by itself.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {defaultCache} from './rig/obtain.js';
import {Unavailable} from './rig/errors.js';
import {obtainOldPhp, obtainPhp, phpVersion, syntaxError} from './rig/php.js';
import {
  blockMarkup,
  bootSite,
  drawnBox,
  heading,
  openPage,
  publish,
  project,
} from './support/wordpress.js';

/** PHP 7.4, or none where it cannot be had any more. */
function findOldPhp(): string | undefined {
  try {
    return obtainOldPhp({cache: defaultCache});
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}

const oldPhp = findOldPhp();
const skip = oldPhp ? false : 'PHP 7.4 cannot be had';
const site = await bootSite({php: oldPhp ?? obtainPhp(), options: {WPLANG: 'sv_SE'}});
const folder = join(site.folder, 'wp-content/plugins/ai-optout-box-for-linkedin');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.php'),
);

test('there are files to check', () => {
  assert.ok(files.includes('ai-optout-box-for-linkedin.php'));
  assert.ok(files.length > 10);
});

for (const php of [oldPhp ?? [], obtainPhp()].flat()) {
  test(`PHP ${phpVersion(php)} understands all ${files.length} files`, () => {
    const errors = files.map((file) => syntaxError(php, join(folder, file))).filter(Boolean);
    assert.deepEqual(errors, []);
  });
}

test('the old PHP does not understand what is newer', {skip}, () => {
  const newer = join(project, 'tests/wordpress/support/newer-than-7.4.php');
  assert.match(syntaxError(oldPhp ?? '', newer) ?? '', /syntax error/);
});

test('PHP 7.4 makes a block and a shortcode', {skip}, async () => {
  assert.match(site.phpVersion, /^7\.4\./);
  const page = await openPage(site, {javaScriptEnabled: false});
  const content = `${blockMarkup({style: {elements: {link: {color: {text: '#123456'}}}}})}

    [linkedin_ai_optout lang="de" heading_level="3" show="steps"]`;
  await page.goto(publish(site, content));
  const boxes = page.locator('.entry-content linkedin-ai-optout');
  const headings = await boxes.locator('h2, h3').allTextContents();
  assert.equal(headings[0], heading.sv);
  assert.ok(headings.includes(heading.de));

  const drawn = await openPage(site);
  await drawn.goto(page.url());
  await drawnBox(drawn);
  assert.equal(site.log(), '', 'warnings of PHP');
});

test('no file answers when it is asked for by itself', async () => {
  for (const file of files) {
    const url = `${site.url}/wp-content/plugins/ai-optout-box-for-linkedin/${file}`;
    const response = await fetch(url);
    assert.equal(await response.text(), '', file);
  }
  assert.equal(site.log(), '', 'warnings of PHP');
});
