// What the documents say of Content Security Policies, and that nothing moves. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {renderOptOut} from '../../src/targets/server/server.js';
import {snippet} from './support/documents.js';
import {makeFolder, type Folder} from './support/run-snippets.js';
import {article, noChromium, useSites} from './support/site.js';

const scriptTag = '<script type="module" src="/ai-optout.js"></script>';
const strict = (styles: string) =>
  `default-src 'none'; script-src 'self'; ${styles}; require-trusted-types-for 'script'`;

/** Has the main link its ground? What comes of the box's own style sheet. */
const isStyled = (page: Page) =>
  page.$eval(
    'linkedin-ai-optout >> section .setting',
    (link) => getComputedStyle(link).display !== 'inline',
  );

const topOfBelow = (page: Page) =>
  page.$eval('#below', (element) => element.getBoundingClientRect().top);

describe('a box in a page with a policy', {skip: noChromium}, () => {
  const {visit} = useSites();
  let folder: Folder;
  before(() => {
    folder = makeFolder();
  });
  after(() => {
    folder.remove();
  });

  // At these widths the reader's country takes another number of lines than no country.
  for (const width of [320, 480, 600]) {
    it(`${String(width)} px: the box of box.js is live under the strict policy, and nothing has moved`, async () => {
      folder.write('box.js', snippet('docs/static-files.md', 'js', 'box.html'));
      const policy = strict(folder.run('node', 'box.js').trim());
      const box = readFileSync(`${folder.path}/box.html`, 'utf8');
      const pages = {
        '/': {
          body: article(box, scriptTag),
          headers: {'content-security-policy': policy},
        },
      };
      const viewport = {width, height: 900};
      const without = await visit({pages}, {javaScriptEnabled: false, viewport});
      assert.ok(await isStyled(without.page));
      assert.deepEqual(without.console, []);

      let go = () => {};
      const until = new Promise<void>((resolve) => (go = resolve));
      const held = {path: '/ai-optout.js', until};
      const {page, console: lines} = await visit({pages, held}, {viewport});
      await page.locator('#below').waitFor();
      const top = await topOfBelow(page);
      go();
      // The country is the script's work.
      await page.getByRole('status').getByText('började LinkedIn').waitFor();
      assert.equal(await topOfBelow(page), top);
      assert.ok(await isStyled(page));
      assert.deepEqual(lines, []);
    });
  }

  it('without its hashes the box is unstyled until the script is there', async () => {
    const pages = {
      '/': {
        body: article(renderOptOut({lang: 'sv'})),
        headers: {'content-security-policy': strict(`style-src 'self'`)},
      },
    };
    const {page} = await visit({pages});
    assert.ok(!(await isStyled(page)));
  });

  it('the nonce of the script tag is enough for its languages', async () => {
    const nonced = scriptTag.replace('<script', '<script nonce="abc"');
    const body = article('<linkedin-ai-optout></linkedin-ai-optout>', nonced);
    const headers = {'content-security-policy': `default-src 'none'; script-src 'nonce-abc'`};
    const {page} = await visit({pages: {'/': {body, headers}}});
    await page.locator('section.card[lang=sv]').waitFor();
  });

  it('a server’s box goes with hashes, or with the nonce of the answer', async () => {
    const {boxAndPolicy} = (await folder.load(snippet('docs/server.md', 'js', 'boxAndPolicy'))) as {
      boxAndPolicy: (options: object) => {box: string; policy: string};
    };
    const {boxWith} = (await folder.load(snippet('docs/server.md', 'js', 'boxWith'))) as {
      boxWith: (nonce: string) => string;
    };
    const {box, policy} = boxAndPolicy({lang: 'sv', layout: 'compact'});
    const withNonce = `default-src 'none'; style-src 'nonce-abc'`;
    for (const [body, csp] of [
      [box, policy],
      [boxWith('abc'), withNonce],
    ] as const) {
      const pages = {'/': {body: article(body), headers: {'content-security-policy': csp}}};
      const {page, console: lines} = await visit({pages});
      assert.ok(await isStyled(page), csp);
      assert.deepEqual(lines, []);
    }
  });
});
