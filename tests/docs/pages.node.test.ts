// What the documents tell people to paste does what they say. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {readText, root} from '../../scripts/lib/files.js';
import {contrast} from '../support/contrast.js';
import {snippet} from './support/documents.js';
import {makeFolder, type Folder} from './support/run-snippets.js';
import {article, filledIn, noChromium, useSites, type Site} from './support/site.js';

const script = '<script type="module" src="/ai-optout.js"></script>';

describe('snippets in pages', {skip: noChromium}, () => {
  const {visit, open} = useSites();
  let folder: Folder;
  before(() => {
    folder = makeFolder();
  });
  after(() => {
    folder.remove();
  });

  it('README: the tag shows its link, then the box, in the reader’s language', async () => {
    const html = snippet('README.md', 'html', '<script');
    const host = await open({});
    const page = {body: article(filledIn(html, host))};
    const without = await visit({pages: {'/': page}}, {javaScriptEnabled: false});
    await without.page.getByRole('link', {name: 'Open the setting on LinkedIn'}).waitFor();
    const {page: live, console: lines} = await visit({pages: {'/': page}});
    await live.getByRole('heading', {name: 'Så stänger du av'}).waitFor();
    assert.deepEqual(lines, []);
  });

  it('README: attributes are understood', async () => {
    const html = snippet('README.md', 'html', 'heading-level');
    const {page, console: lines} = await visit({pages: {'/': {body: article(script + html)}}});
    await page.getByRole('heading', {level: 3, name: 'Så stänger du av'}).waitFor();
    await page.locator('section.compact').waitFor();
    assert.deepEqual(lines, []);
  });

  it('static files: one language with integrity', async () => {
    const host = await open({});
    const hash = createHash('sha384').update(readFileSync(`${root}dist/standalone/sv.js`));
    const html = filledIn(snippet('docs/static-files.md', 'html', 'integrity'), host).replace(
      'sha384-…',
      `sha384-${hash.digest('base64')}`,
    );
    const body = article('<linkedin-ai-optout></linkedin-ai-optout>', html);
    const {page, console: lines} = await visit({pages: {'/': {body}}});
    await page.getByRole('heading', {name: 'Så stänger du av'}).waitFor();
    assert.deepEqual(lines, []);
  });

  it('CMS: the div becomes a compact box in its language', async () => {
    const html = snippet('docs/cms.md', 'html', 'data-lang');
    const {page} = await visit({pages: {'/': {body: article(script + html)}}}, {locale: 'fr'});
    await page.locator('section.compact[lang=sv]').waitFor();
  });

  it('npm: the class draws a box', async () => {
    // Bundled as an application would.
    const {build} = await import('vite');
    folder.write('main.js', snippet('docs/frameworks.md', 'js', 'new LinkedInAiOptOut'));
    folder.write('index.html', article('<script type="module" src="/main.js"></script>'));
    await build({root: folder.path, logLevel: 'silent', build: {outDir: 'built'}});
    const html = readFileSync(`${folder.path}/built/index.html`, 'utf8');
    const [entry = ''] = /\/assets\/[^"]+\.js/.exec(html) ?? [];
    const pages = new Proxy<NonNullable<Site['pages']>>(
      {'/': {body: html}, [entry]: {body: ''}},
      {
        get: (known, path) =>
          String(path).startsWith('/assets/')
            ? {
                body: readFileSync(`${folder.path}/built${String(path)}`, 'utf8'),
                headers: {'content-type': 'text/javascript'},
              }
            : known[String(path)],
      },
    );
    const {page} = await visit({pages});
    await page.locator('section.compact[lang=sv]').waitFor();
  });

  describe('events', () => {
    const withCode = (word: string) =>
      article(
        `${script}<linkedin-ai-optout lang="en"></linkedin-ai-optout><script type="module">
          window.sent = [];
          navigator.sendBeacon = (url, data) => window.sent.push(url + ' ' + data);
          ${snippet('docs/events.md', 'js', word)}
        </script>`,
      );
    const sent = (page: Page) =>
      page.evaluate(() => (window as unknown as {sent: string[]}).sent.splice(0));

    it('clicks and the Enter key are counted, the middle button is not', async () => {
      const {page} = await visit({pages: {'/': {body: withCode(`'optout-open', (`)}}});
      const link = page.locator('.setting').first();
      const counted = ['/analytics event=optout-open&target=setting'];
      await link.click();
      assert.deepEqual(await sent(page), counted);
      await link.click({modifiers: ['Control']});
      assert.deepEqual(await sent(page), counted);
      await link.press('Enter');
      assert.deepEqual(await sent(page), counted);
      await link.click({button: 'middle'});
      await link.click({button: 'right'});
      assert.deepEqual(await sent(page), []);
    });

    it('middle clicks can be heard by themselves', async () => {
      const {page} = await visit({pages: {'/': {body: withCode('auxclick')}}});
      const link = page.locator('.setting').first();
      await link.click({button: 'middle'});
      assert.deepEqual(await sent(page), ['/analytics event=optout-middle-click']);
      await link.click({button: 'right'});
      await link.click();
      assert.deepEqual(await sent(page), []);
    });
  });

  it('the accent can be read, in both themes', async () => {
    const css = snippet('docs/design.md', 'css', '--optout-accent');
    const body = ['light', 'dark']
      .map((theme) => `<linkedin-ai-optout theme="${theme}"></linkedin-ai-optout>`)
      .join('');
    const {page} = await visit({
      pages: {'/': {body: article(body, `<style>${css}</style>${script}`)}},
    });
    await page.locator('linkedin-ai-optout .setting').nth(1).waitFor();
    const looks = await page.locator('linkedin-ai-optout .setting').evaluateAll((links) =>
      links.map((link) => {
        const {color, backgroundColor} = getComputedStyle(link);
        // A canvas knows every form of a colour.
        const pen = document.createElement('canvas').getContext('2d');
        return [color, backgroundColor].map((each) => {
          if (pen) pen.fillStyle = each;
          pen?.fillRect(0, 0, 1, 1);
          return [...(pen?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
        });
      }),
    );
    const ratios = looks.map(([text = [], ground = []]) => contrast(text, ground).toFixed(1));
    const said = /with that above it is (\d\.\d) : 1/.exec(readText('docs/design.md'));
    assert.deepEqual(ratios, [said?.[1], said?.[1]]);
  });
});
