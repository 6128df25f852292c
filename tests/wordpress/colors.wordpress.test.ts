// The block's colours reach the box, the same in the canvas and in the page, and the text can always be read.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {canvasOf, openEditor, setContent} from './rig/editor.js';
import {
  blockMarkup,
  bootSite,
  drawnBox,
  openPage,
  publish,
  publishAll,
} from './support/wordpress.js';

const site = await bootSite();

interface Seen {
  readonly text: string;
  readonly ground: string;
  readonly contrast: number;
}

const chosen: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a dark colour of the theme': {backgroundColor: 'contrast'},
  'a light colour of the theme': {backgroundColor: 'base'},
  'a colour of the theme that lets the page through': {backgroundColor: 'accent-6'},
  'a colour that is no longer there': {backgroundColor: 'gone'},
  black: {style: {color: {background: '#000'}}},
  white: {style: {color: {background: '#ffffff'}}},
  'middle grey': {style: {color: {background: '#777777'}}},
  'red as rgb()': {style: {color: {background: 'rgb(90 0 0)'}}},
  'blue as hsl()': {style: {color: {background: 'hsl(240, 60%, 20%)'}}},
  'a little black': {style: {color: {background: '#0000001a'}}},
  'white, in dark blue': {style: {color: {background: '#ffffff', text: '#000080'}}},
  'black, in light yellow': {style: {color: {background: '#000000', text: 'rgb(255 255 160)'}}},
  'no colour, in dark blue': {style: {color: {text: '#000080'}}},
  'no colour, in the theme’s dark': {textColor: 'contrast'},
};

for (const layout of ['compact', 'inline']) {
  describe(layout, () => {
    const rows = Object.entries(chosen).flatMap(([name, colors]) =>
      ['auto', 'light', 'dark'].map(
        (theme) => [`${theme} on ${name}`, {...colors, theme}] as const,
      ),
    );
    const content = rows
      .map(([, attributes]) => blockMarkup({...attributes, layout, lang: 'en'}))
      .join('\n\n');
    let seen: {readonly page: readonly Seen[]; readonly canvas: readonly Seen[]};
    before(async () => {
      const page = await openPage(site);
      await page.goto(publish(site, content));
      await drawnBox(page, rows.length - 1);
      const editing = await openPage(site, {user: 'admin'});
      await openEditor(editing, site);
      await setContent(editing, content);
      const previews = canvasOf(editing).locator('linkedin-ai-optout');
      await previews
        .nth(rows.length - 1)
        .locator('[part~=card]')
        .waitFor();
      seen = {
        page: await page.locator('linkedin-ai-optout').evaluateAll(lookAt),
        canvas: await previews.evaluateAll(lookAt),
      };
    });

    for (const [index, [name]] of rows.entries()) {
      test(`${name}: can be read, and is what the editor shows`, () => {
        assert.ok(seen.page[index]);
        const {contrast, ...colors} = seen.page[index];
        assert.ok(
          contrast >= 4.5,
          `contrast of ${contrast.toFixed(1)} (${JSON.stringify(colors)})`,
        );
        assert.deepEqual(seen.page[index], seen.canvas[index]);
      });
    }
  });
}

const colors: readonly [written: string, meant: string][] = [
  ['#123456', 'rgb(18, 52, 86)'],
  ['rgb(18, 52, 86)', 'rgb(18, 52, 86)'],
  ['rgb(100% 0% 0%)', 'rgb(255, 0, 0)'],
  ['rgba(18, 52, 86, 1)', 'rgb(18, 52, 86)'],
  ['hsl(120 100% 25%)', 'rgb(0, 128, 0)'],
  ['hsla(-120deg, 100%, 50%, 100%)', 'rgb(0, 0, 255)'],
  ['var:preset|color|contrast', 'rgb(17, 17, 17)'],
  ['rebeccapurple', 'rgb(102, 51, 153)'],
];

test('a button’s colour reaches the box in every way of writing it', async () => {
  const urls = publishAll(
    site,
    colors.map(([written]) => blockMarkup(buttons({background: written}))),
  );
  const page = await openPage(site);
  for (const [index, [written, meant]] of colors.entries()) {
    await page.goto(urls[index] ?? '');
    const [button] = await buttonsOf(page);
    assert.equal(button?.background, meant, written);
  }
});

for (const [name, color] of [
  ['white', {background: '#ffffff', text: '#000080'}],
  ['black', {background: '#000000', text: '#ffff99'}],
] as const) {
  test(`text and ${name} background chosen: the accent goes with them, whatever the theme`, async () => {
    const content = ['auto', 'light', 'dark']
      .map((theme) => blockMarkup({theme, lang: 'en', style: {color}}))
      .join('\n\n');
    const page = await openPage(site);
    await page.goto(publish(site, content));
    await drawnBox(page, 2);
    const [first, ...others] = (await buttonsOf(page)).map(({background}) => background);
    assert.deepEqual(others, [first, first]);
  });
}

for (const [name, spacing, expected] of [
  ['no distance of its own', undefined, 16],
  [
    'a distance of its own',
    {padding: {top: '10px', right: '10px', bottom: '10px', left: '10px'}},
    10,
  ],
] as const) {
  test(`one line on a background, ${name}: ${expected} px to the edge`, async () => {
    const style = {color: {background: '#ffee58'}, ...(spacing && {spacing})};
    const page = await openPage(site);
    await page.goto(publish(site, blockMarkup({layout: 'inline', lang: 'en', style})));
    const box = await drawnBox(page);
    const distance = await box.evaluate(
      (element) =>
        (element.shadowRoot?.querySelector('[part~=card]')?.getBoundingClientRect().x ?? NaN) -
        (element.closest('.has-background')?.getBoundingClientRect().x ?? NaN),
    );
    assert.equal(distance, expected);
  });
}

function buttons({background}: {background: string}) {
  return {lang: 'en', style: {elements: {button: {color: {background}}}}};
}

async function buttonsOf(page: Page) {
  await drawnBox(page);
  return page.locator('linkedin-ai-optout .setting').evaluateAll((links) =>
    links.map((link) => {
      const {color, backgroundColor: background} = getComputedStyle(link);
      const {color: inherited} = getComputedStyle(link.parentElement as Element);
      return {color, background, inherited};
    }),
  );
}

/** The colours of the box's first words as they end up on the screen, and their contrast by WCAG. */
function lookAt(boxes: Element[]): Seen[] {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  return boxes.map((box) => {
    const words = box.shadowRoot?.querySelector('h2, p');
    if (!words) throw new Error('the box is empty');
    const grounds: string[] = [];
    let at: Element | undefined = words;
    while (at) {
      grounds.unshift(getComputedStyle(at).backgroundColor);
      at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
    }
    const ground = paint(['#fff', ...grounds]);
    const text = paint(['#fff', ...grounds, getComputedStyle(words).color]);
    const [light = NaN, dark = NaN] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
    return {text: text.join(), ground: ground.join(), contrast: (light + 0.05) / (dark + 0.05)};
  });

  function paint(layers: readonly string[]): number[] {
    if (!canvas) throw new Error('no canvas');
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }

  function luminance(channels: readonly number[]): number {
    const [r = NaN, g = NaN, b = NaN] = channels.map((channel) => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
