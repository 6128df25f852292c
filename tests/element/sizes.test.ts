// Words are broken into lines by the engine: in each of them every language fits, and can be tapped.
import {expect} from '@open-wc/testing';
import {locales} from '../../src/locale/generated/locales.js';
import {card, drawOpen, find, findAll, layouts} from '../support/element.js';

const nameOf = (element: HTMLElement) =>
  `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;

describe('in 320 px', () => {
  for (const lang of locales) {
    for (const layout of layouts) {
      it(`${lang}, ${layout}: fits, and targets are large enough`, async () => {
        const box = await drawOpen({lang, layout});
        const stage = box.parentElement as HTMLElement;
        stage.style.inlineSize = '320px';
        const root = card(box);
        expect(stage.scrollWidth, 'page').to.be.at.most(320);
        expect(root.scrollWidth, 'box').to.be.at.most(root.clientWidth);
        const edge = stage.getBoundingClientRect();
        const visible = findAll(box, '*').flatMap((element) => {
          const {left, right, width} = element.getBoundingClientRect();
          return width <= 1 || element.closest('.hidden') ? [] : [{element, left, right}];
        });
        expect(visible.length).to.be.above(layout === 'inline' ? 1 : 50);
        // Where two columns stand side by side, too.
        if (layout === 'card') {
          stage.style.inlineSize = '600px';
          expect(root.scrollWidth, 'box in 600 px').to.be.at.most(root.clientWidth);
          stage.style.inlineSize = '320px';
        }
        const outside = visible.filter(
          ({left, right}) => right > edge.right + 1 || left < edge.left - 1,
        );
        expect(outside.map(({element}) => nameOf(element))).to.deep.equal([]);
        if (layout !== 'inline') {
          expect(find(box, 'a[part=action]').offsetHeight, 'main link').to.be.at.least(44);
        }
        const targets = findAll(box, 'select, summary, a[part=action]');
        const small = targets.filter(
          ({offsetHeight, offsetWidth}) => offsetHeight < 24 || offsetWidth < 24,
        );
        expect(small.map(nameOf)).to.deep.equal([]);
      });
    }
  }
});
