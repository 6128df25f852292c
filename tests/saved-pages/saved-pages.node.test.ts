// What is left of the box in a page that a reader saves: by Chromium as one file, by SingleFile, or as its HTML alone. Needs a
// build.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Page} from 'playwright-core';
import {script as singleFile} from 'single-file-cli/lib/single-file-bundle.js';
import {readText} from '../../scripts/lib/files.js';
import {article, noChromium, useSites} from '../docs/support/site.js';
import {shippedDocument} from '../support/policy-document.js';

/** The page as a file, and how such a file is called. */
type Way = (page: Page) => Promise<readonly [ending: string, text: string]>;

const asOneFile: Way = async (page) => {
  const session = await page.context().newCDPSession(page);
  const {data} = await session.send('Page.captureSnapshot', {format: 'mhtml'});
  return ['mhtml', data];
};

const bySingleFile: Way = async (page) => {
  const text = await page.evaluate(
    `${singleFile}; singlefile.getPageData({removeHiddenElements: false, removeUnusedStyles: true, blockScripts: true}).then(({content}) => content)`,
  );
  return ['html', text as string];
};

const itsHtml: Way = async (page) => ['html', await page.content()];

const fallback = `<a href="${shippedDocument().links.setting.url}">Open it</a>`;

const tagOf = (attributes: string) =>
  `<linkedin-ai-optout lang="en" ${attributes}>${fallback}</linkedin-ai-optout>`;

const boxes = [
  tagOf(''),
  tagOf('layout="compact" theme="dark"'),
  tagOf('layout="inline"'),
  readText('dist/static/en.html'),
];

const script = '<script type="module" src="/ai-optout.js"></script>';

const areDrawn = () =>
  [...document.querySelectorAll('linkedin-ai-optout')].every((box) =>
    box.shadowRoot?.querySelector('section'),
  );

interface Look {
  /** What the link to the setting says, where it is seen. */
  readonly link: string | undefined;
  /** The width of the switch, in pixels. */
  readonly picture: number | undefined;
  /** The upper border of the box. */
  readonly border: string | undefined;
}

/** Of every box, as a reader sees it. */
const looksOf = (page: Page): Promise<Look[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('linkedin-ai-optout')].map((box) => {
      const root = box.shadowRoot ?? box;
      const links = [...root.querySelectorAll('a[href*="/mypreferences/"]')];
      const section = box.shadowRoot?.querySelector('section');
      return {
        link: links.find((link) => link.checkVisibility())?.textContent,
        picture: root.querySelector('svg')?.getBoundingClientRect().width,
        border: section ? getComputedStyle(section).borderTopWidth : undefined,
      };
    }),
  );

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('a saved page', {skip: noChromium}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  const {visit} = useSites();
  after(() => {
    rmSync(folder, {recursive: true});
  });

  /** Saves an article with every box, opens what was saved without a network, and looks at both. */
  async function saved(save: Way): Promise<{page: Page; before: Look[]; after: Look[]}> {
    const {page} = await visit({
      pages: {'/': {body: article(boxes.join('<p>Between</p>'), script)}},
    });
    await page.setViewportSize({width: 360, height: 800});
    await page.waitForFunction(areDrawn);
    const before = await looksOf(page);
    const [ending, text] = await save(page);
    const file = join(folder, `saved.${ending}`);
    writeFileSync(file, text);
    await page.goto(pathToFileURL(file).href);
    return {page, before, after: await looksOf(page)};
  }

  it('by SingleFile: is as it was', async () => {
    const {before, after} = await saved(bySingleFile);
    assert.deepEqual(after, before);
  });

  it('by Chromium as one file: has all of it, without the style, and no picture that is larger', async () => {
    const {page, before, after} = await saved(asOneFile);
    assert.deepEqual(
      after.map(({link}) => link),
      before.map(({link}) => link),
    );
    const largest = Math.max(...after.map(({picture = 0}) => picture));
    assert.ok(largest > 0 && largest <= 36, `${String(largest)} pixels`);
    assert.equal(await isTooWide(page), false);
  });

  it('as its HTML alone: has what the page put inside', async () => {
    const {page, after} = await saved(itsHtml);
    assert.deepEqual(
      after.map(({link}) => Boolean(link)),
      boxes.map(() => true),
    );
    assert.equal(await isTooWide(page), false);
  });
});
