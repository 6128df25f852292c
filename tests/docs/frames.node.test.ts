// What docs/frames.md says of frames and headers. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {snippet} from './support/documents.js';
import {article, filledIn, noChromium, useSites} from './support/site.js';

describe('frames as the documents have them', {skip: noChromium}, () => {
  const {visit, open} = useSites();
  const frame = snippet('docs/frames.md', 'html', '<iframe');

  /** The frame on another host's page: whether the box came as asked, and how high the frame is then. */
  const embed = async (header: readonly [string, string], hostPolicy?: (url: string) => string) => {
    const [name, value] = header;
    // Another origin, as partners have.
    const url = await open({headers: ['/frame/', name ? {[name]: value} : {}]});
    const other = url.replace('localhost', '127.0.0.1');
    const headers = hostPolicy && {'content-security-policy': hostPolicy(other)};
    const body = article(filledIn(frame, other));
    return visit({pages: {'/': {body, ...(headers && {headers})}}});
  };

  const isAsked = async (page: Page): Promise<boolean> => {
    const box = page.frameLocator('iframe').locator('html.drawn section.compact.light');
    await page.waitForLoadState('networkidle');
    return (await box.count()) > 0;
  };

  for (const [name, value] of [
    ['', ''],
    ['x-content-type-options', 'nosniff'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['content-security-policy', 'frame-ancestors http://localhost:*'],
    ['content-security-policy', `require-trusted-types-for 'script'`],
  ] as const) {
    it(`${name || 'no header'} ${value}: the frame is as it was asked for, and as high as its content`, async () => {
      const {page} = await embed([name, value]);
      await page.frameLocator('iframe').locator('section.compact.light').waitFor();
      await page.waitForFunction(() =>
        document.querySelector('iframe')?.style.height.endsWith('px'),
      );
      assert.ok(await isAsked(page));
    });
  }

  for (const [name, value] of [
    ['x-frame-options', 'SAMEORIGIN'],
    ['content-security-policy', `frame-ancestors 'self'`],
    ['cross-origin-resource-policy', 'same-origin'],
  ] as const) {
    it(`${name}: ${value} breaks it, as the table says`, async () => {
      const {page} = await embed([name, value]);
      assert.ok(!(await isAsked(page)));
    });
  }

  it('the policy of the host’s page lets the frame and host.js in', async () => {
    const policy = (url: string) =>
      snippet('docs/frames.md', 'http', 'frame-src')
        .replace('Content-Security-Policy: ', '')
        .trim()
        .replaceAll('https://your-host.example', url);
    const {page} = await embed(['', ''], policy);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height.endsWith('px'));
  });
});
