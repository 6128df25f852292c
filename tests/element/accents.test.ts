// One colour is enough: whatever accent a page sets, the text on it can be read, and the marks can be seen.
import {expect} from '@open-wc/testing';
import {contrast, type Light} from '../support/contrast.js';
import {card, drawBox, find, type Box} from '../support/element.js';

const steps = [0, 32, 64, 96, 128, 192, 255];
const accents = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue) => `rgb(${red} ${green} ${blue})`)),
);

const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** A computed colour, in whatever form the engine gives it. */
function lightOf(color: string): Light {
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

const worst = async (box: Box, measure: () => number): Promise<[number, string]> => {
  let found: [number, string] = [21, ''];
  for (const accent of accents) {
    box.style.setProperty('--optout-accent', accent);
    const ratio = measure();
    if (ratio < found[0]) found = [ratio, accent];
  }
  await box.updateComplete;
  return found;
};

describe('any accent', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`${theme}: the text on it has 4.5 : 1`, async () => {
      const box = await drawBox({theme});
      const style = getComputedStyle(find(box, '.setting'));
      const [ratio, accent] = await worst(box, () =>
        contrast(lightOf(style.color), lightOf(style.backgroundColor)),
      );
      expect(ratio, accent).to.be.at.least(4.5);
    });

    it(`${theme}: marks have 3 : 1, and numbers of steps 4.5 : 1`, async () => {
      const box = await drawBox({theme});
      const ground = lightOf(getComputedStyle(card(box)).backgroundColor);
      const mark = getComputedStyle(find(box, '.verdict'));
      const number = getComputedStyle(find(box, '.routes li'), '::before');
      const [ofMarks, one] = await worst(box, () =>
        contrast(lightOf(mark.borderInlineStartColor), ground),
      );
      expect(ofMarks, one).to.be.at.least(3);
      const [ofNumbers, other] = await worst(box, () => contrast(lightOf(number.color), ground));
      expect(ofNumbers, other).to.be.at.least(4.5);
    });
  }

  for (const [scheme, theme, fill] of [
    ['light', 'auto', [163, 39, 27]],
    ['dark', 'auto', [255, 157, 143]],
    ['light', 'dark', [255, 157, 143]],
    ['dark', 'light', [163, 39, 27]],
  ] as const) {
    it(`one for light and one for dark: a page in ${scheme}, theme ${theme}`, async () => {
      const box = await drawBox({theme});
      box.style.cssText = `color-scheme: ${scheme}; --optout-accent: light-dark(#a3271b, #ff9d8f)`;
      const {backgroundColor} = getComputedStyle(find(box, '.setting'));
      expect(lightOf(backgroundColor)).to.deep.equal(fill);
    });
  }

  it('on-accent goes first where a page sets it', async () => {
    const box = await drawBox({theme: 'dark'});
    box.style.cssText = '--optout-accent: #000; --optout-on-accent: #f00';
    expect(lightOf(getComputedStyle(find(box, '.setting')).color)).to.deep.equal([255, 0, 0]);
  });
});
