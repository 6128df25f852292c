// How far down the answer stands, at a type of 16 px: whoever is in a hurry sees the button without scrolling.
import {expect} from '@open-wc/testing';
import {drawBox, find} from '../support/element.js';

/** In px: the width, then at most the end of the button, and the whole closed box. */
const rows: readonly (readonly [
  lang: string,
  layout: string,
  width: number,
  button: number,
  height?: number,
])[] = [
  ['en', 'card', 320, 460, 1750],
  ['en', 'card', 600, 460, 1250],
  ['en', 'compact', 320, 460, 500],
  ['en', 'compact', 600, 460, 360],
  // LinkedIn's labels are not attested in Swedish: each has its meaning beside it, which makes the steps longer.
  ['sv', 'card', 320, 460],
  ['sv', 'compact', 600, 460, 360],
];

describe('the answer first', () => {
  for (const [lang, layout, width, button, height] of rows) {
    it(`${lang}, ${layout}, ${width} px: the button ends within ${button} px${height ? `, the box within ${height}` : ''}`, async () => {
      const box = await drawBox({lang, layout, region: 'SE'});
      const stage = box.parentElement as HTMLElement;
      stage.style.cssText = `inline-size: ${width}px; font: 16px/1.5 Georgia, serif`;
      const {top, height: whole} = box.getBoundingClientRect();
      const {bottom} = find(box, '.setting').getBoundingClientRect();
      expect(bottom - top, 'the end of the button').to.be.at.most(button);
      if (height) expect(whole, 'the whole box').to.be.at.most(height);
    });
  }
});
