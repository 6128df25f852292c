// Pages use the root's font size as a unit of their own, as 15.625vw or 100px for “1rem is a hundredth of the screen”. The box
// goes by the type around it; and where that is as large as a poster or as small as a footnote, lengths stay in bounds.
import {expect} from '@open-wc/testing';
import {drawOpen, find, findAll, layouts, type Box} from '../support/element.js';

const {documentElement: root} = document;
const widths = [320, 360, 480, 768, 1100];
const units = ['15.625vw', '100px', '62.5%', '8px', '6px'];

afterEach(() => {
  root.style.fontSize = '';
});

const stageOf = (box: Box) => box.parentElement as HTMLElement;

async function drawAt(type: string, layout: string, lang = 'sv'): Promise<Box> {
  const box = await drawOpen({lang, layout});
  stageOf(box).style.fontSize = type;
  return box;
}

/** Where everything in the box is, and how large. */
const places = (box: Box): string[] => {
  const origin = box.getBoundingClientRect();
  return findAll(box, '*').map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [element.localName, x - origin.x, y - origin.y, width, height]
      .map((each) => (typeof each === 'number' ? each.toFixed(1) : each))
      .join(' ');
  });
};

describe('whatever the root’s font size is', () => {
  for (const layout of layouts) {
    it(`${layout}: in an article with type of its own, all is where it was`, async () => {
      const box = await drawAt('16px', layout);
      for (const width of widths) {
        stageOf(box).style.inlineSize = `${width}px`;
        root.style.fontSize = '';
        const usual = places(box);
        for (const unit of units) {
          root.style.fontSize = unit;
          expect(places(box), `${unit}, ${width} px`).to.deep.equal(usual);
        }
      }
    });
  }
});

describe('with type as large as the root’s', () => {
  for (const layout of ['card', 'compact']) {
    for (const lang of ['sv', 'ar', 'de']) {
      for (const type of ['15.625vw', '100px', '50px']) {
        it(`${layout}, ${lang}, ${type}: most of the width is for words`, async () => {
          const box = await drawAt(type, layout, lang);
          for (const width of widths) {
            stageOf(box).style.inlineSize = `${width}px`;
            const verdict = find(box, '.verdict').clientWidth;
            expect(verdict, `the verdict in ${width} px`).to.be.above(0.78 * width);
            for (const item of findAll(box, 'p, dt, li')) {
              // Those for screen readers, and countries, which stand in lines.
              if (item.clientWidth <= 1 || getComputedStyle(item).display === 'inline-block')
                continue;
              expect(
                item.getBoundingClientRect().width,
                `${item.textContent.slice(0, 30)} in ${width} px`,
              ).to.be.above(0.6 * width * (width < 600 ? 1 : 0.5));
            }
            const edge = box.getBoundingClientRect();
            const outside = findAll(box, ':not(option, .hidden)').flatMap((element) => {
              const {left, right, width} = element.getBoundingClientRect();
              const isOut = width > 1 && (right > edge.right + 1 || left < edge.left - 1);
              return isOut ? [`${element.localName} “${element.textContent.slice(0, 30)}”`] : [];
            });
            expect(outside.join(), `outside of ${width} px`).to.equal('');
          }
        });
      }
    }
  }
});

describe('with type as small as a footnote', () => {
  for (const layout of layouts) {
    for (const type of ['8px', '6px']) {
      it(`${layout}, ${type}: what is tapped is large enough`, async () => {
        const box = await drawAt(type, layout);
        stageOf(box).style.inlineSize = '320px';
        const small = findAll(box, 'select, summary, a[part=action]').flatMap((target) => {
          const {width, height} = target.getBoundingClientRect();
          return width < 24 || height < 24 ? [`${target.localName} ${width} × ${height}`] : [];
        });
        expect(small).to.deep.equal([]);
      });
    }
  }
});
