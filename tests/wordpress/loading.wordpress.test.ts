// The script comes once, only where there is a box, from the site itself, and whatever is added to its address.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  blockMarkup,
  bootSite,
  drawnBox,
  elsewhere,
  heading,
  mustUse,
  openPage,
  publish,
} from './support/wordpress.js';

const site = await bootSite();
const isOurs = (url: string) => url.includes('/plugins/ai-optout-box-for-linkedin/');
const isScript = (url: string) => isOurs(url) && new URL(url).pathname.endsWith('.js');

test('without its script a compact box keeps nothing from the reader', async () => {
  const page = await openPage(site);
  await page.route('**/ai-optout*.js*', (route) => route.abort());
  await page.goto(publish(site, blockMarkup({layout: 'compact'})));
  const text = page.locator('linkedin-ai-optout > section');
  const isCut = () => text.evaluate((element) => element.scrollHeight > element.clientHeight + 1);
  // Its time is set by hand: a busy machine may have let it pass before anybody has looked.
  const end = await text.evaluate((element) => {
    const [release] = element.getAnimations();
    if (!release) return 0;
    release.pause();
    release.currentTime = 0;
    return Number(release.effect?.getComputedTiming().endTime);
  });
  assert.ok(end > 0 && end <= 5000, `after ${end} ms`);
  assert.equal(await isCut(), true, 'at first');
  await text.evaluate((element) => {
    element.getAnimations()[0]?.finish();
  });
  assert.equal(await isCut(), false, 'after a while');
});

test('a page without a box gets nothing of the plugin', async () => {
  const page = await openPage(site);
  await page.goto(publish(site, '<p>Nothing but text, and linkedin_ai_optout.</p>'));
  assert.deepEqual(page.notes.requests.filter(isOurs), []);
  assert.doesNotMatch(await page.content(), /plugins\/ai-optout-box-for-linkedin/);
});

test('two boxes, one a block and one a shortcode, share one script', async () => {
  const page = await openPage(site);
  const content = `${blockMarkup({lang: 'sv'})}\n\n[linkedin_ai_optout lang="de"]`;
  await page.goto(publish(site, content));
  await (await drawnBox(page, 0)).getByRole('heading', {name: heading.sv}).waitFor();
  await (await drawnBox(page, 1)).getByRole('heading', {name: heading.de}).waitFor();
  assert.equal(await page.locator('script[src*="plugins/ai-optout-box-for-linkedin"]').count(), 1);
  assertOnce(page.notes.requests.filter(isScript), ['ai-optout.js', 'de.js', 'sv.js']);
  assert.deepEqual(page.notes.errors, []);
});

test('nothing is asked for from elsewhere, by the page or by the site', async () => {
  const page = await openPage(site);
  const before = site.asked();
  await page.goto(publish(site, blockMarkup()));
  await drawnBox(page);
  assert.deepEqual(elsewhere(page, site), []);
  assert.equal(site.asked(), before, 'addresses that PHP asked');
});

test('nothing is stored with the reader', async () => {
  const page = await openPage(site);
  await page.goto(publish(site, '[linkedin_ai_optout]'));
  await drawnBox(page);
  assert.deepEqual(await page.context().cookies(), []);
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  assert.deepEqual(
    kept.filter((key) => !key.startsWith('wpEmoji')),
    [],
  );
});

test('where a site adds ?ver= to every script, no file comes twice', async () => {
  const versioned = await bootSite({mustUse: [mustUse('version-everything')]});
  const page = await openPage(versioned);
  await page.goto(publish(versioned, '[linkedin_ai_optout lang="sv"]'));
  await (await drawnBox(page)).getByRole('heading', {name: heading.sv}).waitFor();
  const scripts = page.notes.requests.filter(isScript);
  assert.ok(
    scripts.some((url) => url.includes('ai-optout.js?ver=')),
    'the version was added',
  );
  assertOnce(scripts, ['ai-optout.js', 'sv.js']);
  assert.deepEqual(page.notes.errors, []);
});

/** Each of these files was asked for, and none of the plugin's under two addresses. */
function assertOnce(urls: readonly string[], files: readonly string[]): void {
  const paths = urls.map((url) => new URL(url).pathname);
  assert.deepEqual(paths, [...new Set(paths)], 'scripts that came twice');
  const missing = files.filter((file) => !paths.some((path) => path.endsWith(`/${file}`)));
  assert.deepEqual(missing, [], 'scripts that did not come');
}
