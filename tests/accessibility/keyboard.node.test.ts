// Whoever has a keyboard and no pointer comes to everything, in the order in which it is read, sees where they are, and
// gets out again. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {noChromium, openStage, type Stage} from './stage.js';
import type {State} from './states.js';

const usual = {place: 'applies', theme: 'light', isOpen: false} as const;

interface Stop {
  /** Its place among all that can have the focus, in the order of the document. */
  readonly at: number;
  readonly all: number;
  readonly outline: number;
}

/** Where the focus is in the box; nothing when it is not in it. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const root = document.querySelector('linkedin-ai-optout')?.shadowRoot;
    const focused = root?.activeElement;
    if (!root || !focused) return undefined;
    const all = [...root.querySelectorAll<HTMLElement>('a[href], select, summary')].filter(
      (element) => element.checkVisibility({contentVisibilityAuto: true}),
    );
    const {outlineStyle, outlineWidth} = getComputedStyle(focused);
    return {
      at: all.indexOf(focused as HTMLElement),
      all: all.length,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    };
  });

describe('with a keyboard', {skip: noChromium}, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage([]);
  });
  after(() => stage.close());

  const forms: readonly State[] = [
    {...usual, lang: 'en', layout: 'card'},
    {...usual, lang: 'en', layout: 'card', isOpen: true},
    {...usual, lang: 'ar', layout: 'compact'},
    {...usual, lang: 'sv', layout: 'inline'},
  ];
  for (const state of forms) {
    it(`${state.lang}, ${state.layout}${state.isOpen ? ', open' : ''}: Tab goes through it in its order and out of it`, async () => {
      const page = await stage.show(state);
      await page.evaluate(() => {
        const [start, end] = ['Before the box', 'After the box'].map((text) => {
          const button = document.createElement('button');
          button.textContent = text;
          return button;
        });
        const box = document.querySelector('linkedin-ai-optout');
        if (!start || !end || !box) throw new Error('no box');
        box.before(start);
        box.after(end);
        start.focus();
      });
      const stops: Stop[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const here = await stop(page);
        if (!here || stops.length > here.all) break;
        stops.push(here);
      }
      assert.deepEqual(
        stops.map(({at}) => at),
        Array.from({length: stops[0]?.all ?? 1}, (_, index) => index),
      );
      for (const {outline} of stops) assert.ok(outline >= 2, `an outline of ${String(outline)}px`);
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'After the box');
    });
  }

  it('Enter and the space bar open and close what is folded', async () => {
    const page = await stage.show({...usual, lang: 'en', layout: 'compact'});
    const folded = page.locator('linkedin-ai-optout details').first();
    await folded.locator('summary').first().focus();
    for (const [key, isOpen] of [
      ['Enter', true],
      ['Space', false],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await folded.evaluate((element: HTMLDetailsElement) => element.open), isOpen);
    }
  });
});
