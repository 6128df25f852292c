// A site with a strict Content-Security-Policy: the box works, and nothing of it is ever reported.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import type {NotingPage} from './rig/browser.js';
import {
  blockMarkup,
  bootSite,
  drawnBox,
  heading,
  mustUse,
  openPage,
  publishAll,
} from './support/wordpress.js';

const common =
  "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; style-src 'self' 'nonce-{nonce}'";
const policies: readonly [name: string, policy: string][] = [
  ['scripts of the site', `${common}; script-src 'self' 'nonce-{nonce}'`],
  ['scripts with the nonce only', `${common}; script-src 'nonce-{nonce}' 'strict-dynamic'`],
  [
    'no HTML out of strings',
    `${common}; script-src 'self' 'nonce-{nonce}'; require-trusted-types-for 'script'; trusted-types 'none'`,
  ],
];

const site = await bootSite({mustUse: [mustUse('strict-policy')]});
const [empty = '', scripted = '', block = '', shortcode = ''] = publishAll(site, [
  '<p>No box.</p>',
  '<p>No box.</p><script>globalThis.ran = 1</script>',
  blockMarkup({lang: 'sv', layout: 'compact'}),
  '[linkedin_ai_optout lang="sv" layout="compact"]',
]);

for (const [name, policy] of policies) {
  describe(name, () => {
    let usual: Noted;
    before(async () => {
      site.php('update_option("test_policy", $args);', policy);
      // What WordPress and its theme do by themselves is not the box's.
      usual = await notedOn(empty);
    });

    for (const [way, url] of Object.entries({block, shortcode})) {
      test(`${way}: drawn, styled, and nothing refused`, async () => {
        const page = await openPage(site);
        await page.goto(url);
        const box = await drawnBox(page);
        await box.getByRole('heading', {name: heading.sv}).waitFor();
        const style = await box
          .locator('[part~=card]')
          .evaluate((card) => getComputedStyle(card).borderTopStyle);
        assert.equal(style, 'solid', 'the style of the card');
        await box.locator('details > summary').first().click();
        await box.locator('[part~=steps]').waitFor();
        const {refused, errors} = await allNoted(page);
        assert.deepEqual(
          refused.filter((each) => !usual.refused.includes(each)),
          [],
          'what was refused',
        );
        assert.deepEqual(
          errors.filter((each) => !usual.errors.includes(each)),
          [],
          'errors',
        );
      });
    }

    test('a script that the policy does not allow is refused, and that is noticed', async () => {
      const {refused} = await notedOn(scripted);
      assert.ok(refused.some((each) => each.startsWith('script-src')));
    });
  });
}

interface Noted {
  readonly refused: readonly string[];
  readonly errors: readonly string[];
}

async function notedOn(url: string): Promise<Noted> {
  const page = await openPage(site);
  await page.goto(url);
  return allNoted(page);
}

/** Refusals are told one after the other, some time later: once a last one of our own is, the others have been. */
async function allNoted(page: NotingPage): Promise<Noted> {
  const last = 'https://last.example/';
  await page.evaluate((src) => {
    new Image().src = src;
  }, last);
  const isTold = () => page.notes.refused.some((each) => each.includes(last));
  for (let tries = 0; tries < 3000 && !isTold(); tries++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.ok(isTold(), 'a refused picture is noticed');
  const {refused, errors} = page.notes;
  return {refused: refused.filter((each) => !each.includes(last)), errors};
}
