// The picture of the block in the editor: npx tsx tests/wordpress/rig/picture.ts docs/wordpress-block.png
import {bootWordPress} from './boot.js';
import {launchChromium, openPage} from './browser.js';
import {canvasOf, insertBlock, openEditor, selectBlock, setTitle} from './editor.js';
import {obtainWordPress} from './obtain.js';
import {versions} from './versions.js';

const [
  file = 'docs/wordpress-block.png',
  zip = 'dist/wordpress/ai-optout-box-for-linkedin.zip',
  version = versions[0],
] = process.argv.slice(2);
const slug = 'ai-optout-box-for-linkedin';
const block = {name: 'ai-optout/box', title: 'AI Opt-out Box for LinkedIn'};

const site = await bootWordPress({
  folder: obtainWordPress({version}),
  plugins: [zip],
  activate: [`${slug}/${slug}.php`],
});
const browser = await launchChromium();
try {
  const page = await openPage(browser, site, {
    user: 'admin',
    viewport: {width: 1280, height: 800},
    deviceScaleFactor: 2,
  });
  await openEditor(page, site);
  await setTitle(page, 'LinkedIn trains AI on its members’ data');
  await insertBlock(page, {word: 'opt-out', ...block});
  await selectBlock(page, block.name);
  await page.getByRole('combobox', {name: 'Layout'}).selectOption('compact');
  const card = canvasOf(page).locator('linkedin-ai-optout [part~=card].compact');
  await card.waitFor();
  await canvasOf(page)
    .locator('html')
    .evaluate((root) => {
      root.scrollTo(0, 0);
    });
  // The toolbar of the selected block would cover the title.
  await page.evaluate(() => {
    wp.data.dispatch('core/preferences').set('core', 'fixedToolbar', true);
  });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({path: file});
} finally {
  await browser.close();
  site.stop();
}
