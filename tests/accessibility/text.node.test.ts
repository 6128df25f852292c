// Readers set texts wider, or twice as large: nothing is cut off, covered or pushed out of the page. Needs a build and
// Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {noChromium, openStage, type Stage} from './stage.js';
import {statesIn} from './states.js';

/** WCAG 2.2, 1.4.12. What is set on the page does not come into the box; what a reader's tool puts into it does. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

/** 1.4.4 */
const twice = ':host { font-size: 200% !important }';

/** What sticks out of the page, or is cut off by what is around it. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('linkedin-ai-optout')?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('section, section *') ?? [])];
    return all
      .filter((element) => element.checkVisibility() && !element.closest('svg, option, .hidden'))
      .filter((element) => {
        const {width, right, left} = element.getBoundingClientRect();
        if (width <= 1) return false;
        const {overflowX, overflowY} = getComputedStyle(element);
        const isCut =
          element.localName !== 'select' &&
          `${overflowX} ${overflowY}`.includes('hidden') &&
          element.scrollHeight > element.clientHeight + 1;
        return isCut || right > innerWidth + 1 || left < -1;
      })
      .map(({localName, textContent}) => `${localName} ${textContent.trim().slice(0, 40)}`);
  });

describe('text as readers set it', {skip: noChromium}, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage([]);
  });
  after(() => stage.close());

  const states = statesIn(['en', 'de', 'ar', 'ja']).filter(
    ({layout, isOpen, place, theme}) =>
      place === 'applies' && theme === 'light' && (isOpen || layout === 'inline'),
  );
  for (const state of states) {
    for (const [what, css, width] of [
      ['with wide spaces', spacing, 320],
      ['twice as large', twice, 640],
    ] as const) {
      it(`${state.lang}, ${state.layout}, ${what}: all of it is there in ${String(width)} px`, async () => {
        const page = await stage.show(state);
        await page.setViewportSize({width, height: 800});
        await page.evaluate((text) => {
          const style = document.createElement('style');
          style.textContent = text;
          document.querySelector('linkedin-ai-optout')?.shadowRoot?.append(style);
        }, css);
        assert.deepEqual(await lost(page), []);
      });
    }
  }
});
