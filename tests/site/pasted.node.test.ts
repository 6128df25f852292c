/// <reference types="node" />
// What the builder gives, pasted into an empty page, is what its preview showed. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FrameLocator, Locator, Page} from 'playwright-core';
import {noChromium, useSite} from './support/visitor.js';

type Root = Page | FrameLocator;

interface Case {
  readonly what: string;
  readonly query: string;
  /** The box in a page. */
  readonly box: (root: Root) => Locator;
  /** Whether there is one without scripts. */
  readonly stays: boolean;
}

/** The box as it is seen, and not the text that waits inside the element. */
const drawn = (root: Root) => root.locator('linkedin-ai-optout section:visible').first();
const text = (root: Root) => root.locator('section[dir]').first();

const cases: readonly Case[] = [
  {
    what: 'the tag, small, in a colour of one’s own',
    query: '?layout=compact&region=SE&heading-level=3&accent=%23ffd21f',
    box: drawn,
    stays: false,
  },
  {
    what: 'HTML that is complete without scripts, dark, in Arabic, with some sections',
    query: '?place=complete&lang=ar&theme=dark&show=summary+steps',
    box: drawn,
    stays: true,
  },
  {
    what: 'one language, with its hash',
    query: '?place=oneLanguage&lang=fi&region=US',
    box: drawn,
    stays: false,
  },
  {
    what: 'the div for systems that clean, with a ground and a text of one’s own',
    query: '?place=otherCms&lang=de&layout=compact&surface=%23fff4d6&text=%23332200',
    box: (root) => root.locator('[data-linkedin-ai-optout] section:visible').first(),
    stays: true,
  },
  {
    what: 'a frame',
    query: '?place=frame&lang=sv&layout=compact&theme=light&region=CA',
    box: (root) => drawn(root.frameLocator('iframe[sandbox]')),
    stays: true,
  },
  {
    what: 'a newsletter in another accent',
    query: '?place=newsletter&lang=sv&layout=compact&accent=%23a3271b',
    box: (root) => root.locator('table[lang]').first(),
    stays: true,
  },
  {what: 'a feed', query: '?place=feed&lang=ja&show=steps+sources', box: text, stays: true},
];

/** What a reader sees of it. */
const looksOf = (box: Locator) =>
  box.evaluate((element: HTMLElement) => {
    const look = (each: Element | null) => {
      if (!each) return undefined;
      const {color, backgroundColor} = getComputedStyle(each);
      return {color, backgroundColor};
    };
    const link = element.querySelector('.setting, a[target]');
    return {
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      lang: element.getAttribute('lang'),
      kind: element.className,
      own: element.className ? look(element) : undefined,
      link: element.className ? look(link) : look(link?.closest('td') ?? null),
    };
  });

describe('a snippet of the builder', {skip: noChromium}, () => {
  const {build, visit, put, origin} = useSite();

  for (const {what, query, box, stays} of cases) {
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
        const looks = await looksOf(shown);
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
        assert.deepEqual(await looksOf(box(pasted.page)), looks);
        assert.ok(looks.text.includes('LinkedIn'));
        assert.deepEqual(pasted.complaints, []);
        await pasted.page.context().close();
        await page.context().close();
      });
    }
  }
});
