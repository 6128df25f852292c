// iOS zooms into a list whose type is below 16 pixels, and the page stays zoomed.
import {expect} from '@open-wc/testing';
import {drawOpen, findAll, layouts} from '../support/element.js';

describe('the type of a list', () => {
  for (const layout of layouts.filter((each) => each !== 'inline')) {
    for (const type of ['6px', '10px', '14px', '16px', '22px']) {
      it(`${layout}, in an article of ${type}: is 16 pixels at least, and the countries’ no smaller than the article’s`, async () => {
        const box = await drawOpen({layout});
        (box.parentElement as HTMLElement).style.fontSize = type;
        const sizes = findAll(box, 'select').map((list) =>
          parseFloat(getComputedStyle(list).fontSize),
        );
        expect(sizes).to.have.lengthOf(2);
        expect(Math.min(...sizes)).to.be.at.least(16);
        expect(Math.max(...sizes)).to.be.at.least(parseFloat(type));
      });
    }
  }
});
