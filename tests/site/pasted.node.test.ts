/// <reference types="node" />
// What the builder gives, pasted into an empty page, is what its preview showed. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FrameLocator, Locator, Page} from 'playwright-core';
import {cases, looksOf, type Kind} from './support/pasted.js';
import {noChromium, useSite} from './support/visitor.js';

type Root = Page | FrameLocator;

/** The box in a page, and not the text that waits inside the element. */
const boxIn: Readonly<Record<Kind, (page: Root) => Locator>> = {
  element: (page) => page.locator('linkedin-ai-optout section:visible').first(),
  div: (page) => page.locator('[data-linkedin-ai-optout] section:visible').first(),
  text: (page) => page.locator('section[dir]').first(),
  frame: (page) => boxIn.element(page.frameLocator('iframe[sandbox]')),
  mail: (page) => page.locator('table[lang]').first(),
};

describe('a snippet of the builder', {skip: noChromium}, () => {
  const {build, visit, put, origin} = useSite();

  for (const {what, query, kind, stays} of cases) {
    const box = boxIn[kind];
    for (const scripts of stays ? ['on', 'off'] : ['on']) {
      it(`${what}, scripts ${scripts}: pasted, it is what the preview showed`, async () => {
        const {page} = await build(`${query}&host=${origin()}&scripts=${scripts}`);
        const shown = box(page.frameLocator('iframe[data-scheme=light]'));
        await shown.waitFor();
        // As in the empty page: the article has colours of its own.
        await page.locator('iframe[data-scheme=light]').evaluate((frame: HTMLIFrameElement) => {
          const body = frame.contentDocument?.body;
          Object.assign(body?.style ?? {}, {
            color: 'black',
            background: 'none',
            font: '16px serif',
          });
        });
        const looks = await shown.evaluate(looksOf);
        const pieces = await page.locator('.snippet').evaluateAll((snippets) =>
          snippets.map((snippet) => ({
            code: snippet.querySelector('code')?.textContent ?? '',
            isSheet: /style sheet/.test(snippet.querySelector('h3')?.textContent ?? ''),
          })),
        );
        put(
          '/pasted.html',
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pasted</title></head>
          <body>${pieces.map(({code, isSheet}) => (isSheet ? `<style>${code}</style>` : code)).join('\n')}</body></html>`,
        );
        const pasted = await visit('pasted.html', {javaScriptEnabled: scripts === 'on'});
        await box(pasted.page).waitFor();
        assert.deepEqual(await box(pasted.page).evaluate(looksOf), looks);
        assert.ok(looks.text.includes('LinkedIn'));
        assert.deepEqual(pasted.complaints, []);
        await pasted.page.context().close();
        await page.context().close();
      });
    }
  }
});
