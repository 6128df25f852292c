// How wide the box is where its parent asks it: as wide as a column of text, and never wider than there is room for.
import {expect, fixture, html} from '@open-wc/testing';
import {card, createBox, drawn, layouts, type Box} from '../support/element.js';

/** 40 letters of 16 px: what it would like to have. */
const column = 640;
const widths = [160, 320, 500, 1000];

/** Parents that are as wide as their content; `|` is where the box stands. */
const shrinking: Readonly<Record<string, string>> = {
  'a dialog': '<dialog open style="position: static; margin: 0; padding: 0; border: 0">|</dialog>',
  'display: table': '<div style="display: table">|</div>',
  'a cell of a table':
    '<table style="border-spacing: 0"><tr><td style="padding: 0">|</td></tr></table>',
  'display: inline-block': '<div style="display: inline-block">|</div>',
  'a row of flex items': '<div style="display: flex">|</div>',
  'a row of wrapping flex items': '<div style="display: flex; flex-wrap: wrap">|</div>',
  'a column of flex items that are not stretched':
    '<div style="display: flex; flex-direction: column; align-items: center">|</div>',
  'a grid that does not stretch': '<div style="display: grid; justify-items: start">|</div>',
  'a place that is absolute': '<div style="position: absolute">|</div>',
  'a float': '<div style="float: left">|</div>',
  'fit-content': '<div style="inline-size: fit-content">|</div>',
  'a figure':
    '<figure style="display: table; margin: 0">|<figcaption>Two words</figcaption></figure>',
  'a shrinking parent from right to left': '<div dir="rtl" style="display: table">|</div>',
};

/** Parents that say themselves how wide they are. */
const given: Readonly<Record<string, string>> = {
  'a block': '<div>|</div>',
  'a grid': '<div style="display: grid">|</div>',
  'a column of flex items': '<div style="display: flex; flex-direction: column">|</div>',
  'a flex item that grows':
    '<div style="display: flex"><div style="flex: 1; min-inline-size: 0">|</div></div>',
  'a block from right to left': '<div dir="rtl">|</div>',
};

const displays = [
  'block',
  'flow-root',
  'inline-block',
  'flex',
  'inline-flex',
  'grid',
  'inline-grid',
];

async function place(markup: string, width: number, box: Box): Promise<HTMLElement> {
  const stage = await fixture<HTMLElement>(
    html`<div style="position: relative; font: 16px/1.5 sans-serif"></div>`,
  );
  stage.style.inlineSize = `${width}px`;
  stage.innerHTML = markup.replace('|', '<i></i>');
  stage.querySelector('i')?.replaceWith(box);
  await drawn(box);
  return stage;
}

/** Neither the box nor what is in it sticks out of the stage. */
function expectInside(stage: HTMLElement, box: Box): void {
  const {left, right} = stage.getBoundingClientRect();
  for (const element of [box, card(box)]) {
    const rect = element.getBoundingClientRect();
    expect(rect.left, 'left').to.be.at.least(left - 1);
    expect(rect.right, 'right').to.be.at.most(right + 1);
  }
  expect(stage.scrollWidth, 'nothing to scroll').to.be.at.most(stage.clientWidth);
}

const widthOf = (element: Element) => Math.round(element.getBoundingClientRect().width);

describe('in a parent that is as wide as its content', () => {
  for (const [name, markup] of Object.entries(shrinking)) {
    for (const width of widths) {
      it(`${name}, ${width} px: is a column of text, or as wide as it can be`, async () => {
        const box = createBox({lang: 'en', region: 'SE'});
        const stage = await place(markup, width, box);
        for (const layout of layouts) {
          box.setAttribute('layout', layout);
          await box.updateComplete;
          expect(widthOf(card(box)), layout).to.equal(Math.min(column, width));
          expectInside(stage, box);
        }
      });
    }
  }

  it('beside a long text in a row: leaves room, and keeps enough', async () => {
    const box = createBox();
    const text = `<p>${'Some words. '.repeat(80)}</p>`;
    const stage = await place(`<div style="display: flex">|${text}</div>`, 1000, box);
    expect(widthOf(card(box))).to.be.within(240, column);
    expectInside(stage, box);
  });

  it('that wants to be as small as it can be: can be read', async () => {
    const box = createBox();
    await place('<div style="inline-size: min-content">|</div>', 1000, box);
    expect(widthOf(card(box))).to.be.at.least(140);
  });
});

describe('in a parent with a width', () => {
  for (const [name, markup] of Object.entries(given)) {
    for (const width of [120, ...widths]) {
      it(`${name}, ${width} px: is as wide`, async () => {
        const box = createBox();
        const stage = await place(markup, width, box);
        expect([widthOf(box), widthOf(card(box))]).to.deep.equal([width, width]);
        expectInside(stage, box);
      });
    }
  }

  for (const width of [320, 1000]) {
    it(`in vertical lines, ${width} px: is a column of text, or as wide as it can be`, async () => {
      const box = createBox();
      const style = `writing-mode: vertical-rl; inline-size: 400px; block-size: ${width}px`;
      await place(`<div style="${style}">|</div>`, width, box);
      expect(widthOf(card(box))).to.equal(Math.min(column, width));
    });
  }
});

describe('an element that the page displays otherwise', () => {
  for (const display of displays) {
    for (const width of [320, 1000]) {
      for (const [name, markup] of [
        ['a block', '<div>|</div>'],
        ['a table', '<div style="display: table">|</div>'],
      ] as const) {
        it(`${display}, in ${name} of ${width} px: has a column, or all there is`, async () => {
          const box = createBox();
          box.style.display = display;
          const stage = await place(markup, width, box);
          expect(widthOf(card(box))).to.be.at.least(Math.min(column, width));
          expectInside(stage, box);
        });
      }
    }
  }
});
