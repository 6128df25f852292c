// What docs/moved-link.md tells people to do when the setting is elsewhere. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {readJson} from '../../scripts/lib/files.js';
import {snippet} from './support/documents.js';
import {makeFolder, type Folder} from './support/run-snippets.js';
import {article, noChromium, useSites, type Site} from './support/site.js';

const script = '<script type="module" src="/ai-optout.js"></script>';

const facts = readJson('dist/policy.json') as PolicyDocument;
const old = facts.links.setting.url;
const moved = 'https://www.linkedin.com/made-up/moved';
const factsOfOnesOwn = {
  body: JSON.stringify({
    ...facts,
    links: {...facts.links, setting: {...facts.links.setting, url: moved}},
  }),
  headers: {'content-type': 'application/json'},
};

/** Waits until the box that the reader sees leads there. */
const waitForLink = (page: Page, url: string) =>
  page.locator(`linkedin-ai-optout .setting[href="${url}"]`).waitFor();

describe('a moved link', {skip: noChromium}, () => {
  const {visit} = useSites();
  let folder: Folder;
  before(() => {
    folder = makeFolder();
  });
  after(() => {
    folder.remove();
  });
  const element = snippet('docs/moved-link.md', 'html', 'policy-src');
  const inTemplate = snippet('docs/moved-link.md', 'js', 'box.policy');
  const siteWith = (body: string, missing: string[] = []): Site => ({
    pages: {'/': {body: article(script + body)}, '/facts.json': factsOfOnesOwn},
    missing,
  });

  it('policy-src brings the new one', async () => {
    const {page} = await visit(siteWith(element));
    await waitForLink(page, moved);
  });

  for (const form of [
    '<linkedin-ai-optout></linkedin-ai-optout>',
    '<div data-linkedin-ai-optout></div>',
  ]) {
    it(`so does the script in the template: ${form}`, async () => {
      const {page} = await visit(siteWith(`${form}<script type="module">${inTemplate}</script>`));
      await waitForLink(page, moved);
    });
  }

  it('without policy-check.js the old one stays, and the console says so', async () => {
    const {page, console: lines} = await visit(siteWith(element, ['/policy-check.js']));
    await waitForLink(page, old);
    await page.waitForFunction(
      () => performance.getEntriesByName(`${location.origin}/policy-check.js`).length,
    );
    await assertSoon(() => lines.some((line) => line.includes('policy-check.js')));
    await waitForLink(page, old);
  });

  it('a server’s box has the new one, and keeps it', async () => {
    folder.write('facts.json', factsOfOnesOwn.body);
    const cwd = process.cwd();
    process.chdir(folder.path);
    const {boxFor} = (await folder
      .load(snippet('docs/moved-link.md', 'js', 'readFileSync'))
      .finally(() => {
        process.chdir(cwd);
      })) as {boxFor: (options: object) => string};
    const box = boxFor({lang: 'sv', layout: 'compact'});
    assert.ok(box.includes(moved) && !box.includes(old));
    const {page} = await visit(siteWith(box));
    await page.getByRole('status').getByText('började LinkedIn').waitFor();
    await waitForLink(page, moved);
  });
});

/** For what the browser says on its own time. */
async function assertSoon(isSo: () => boolean): Promise<void> {
  const until = Date.now() + 10_000;
  while (!isSo() && Date.now() < until) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(isSo());
}
