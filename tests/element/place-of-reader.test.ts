// The words of a language may come when somebody already reads what the page put inside: the box takes its place there.
import {expect, fixture, html} from '@open-wc/testing';
import {createBox, drawn, type Box} from '../support/element.js';

const inside = `<div style="height: 300px"></div><h2 id="å 5+0&amp;%" style="margin: 0">A heading</h2>`;

const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? NaN;

describe('a language that comes late', () => {
  const {href} = location;
  afterEach(() => {
    history.replaceState(null, '', href);
    scrollTo(0, 0);
  });

  /** The reader has come to the heading, and has gone on from there by `distance`, before the words can have come. */
  async function readInside(lang: string, hash: string, distance: number): Promise<Box> {
    const far = html`<div style="height: 3000px"></div>`;
    const stage = await fixture<HTMLElement>(
      html`<div>
        ${far}
        <main></main>
        ${far}
      </div>`,
    );
    const box = createBox({lang, region: 'SE'});
    box.innerHTML = inside;
    stage.querySelector('main')?.append(box);
    location.hash = hash;
    expect(topOf(box.querySelector('h2'))).to.be.closeTo(0, 2);
    scrollBy(0, distance);
    return box;
  }

  for (const [lang, hash] of [
    ['cs', '#å 5+0&%'],
    ['da', `#${encodeURIComponent('å 5+0&%')}`],
  ] as const) {
    it(`${hash}: a reader at a heading inside has the box where it was`, async () => {
      const box = await readInside(lang, hash, -120);
      await drawn(box);
      expect(topOf(box)).to.be.closeTo(120, 2);
      expect(topOf(box.querySelector('h2'))).to.be.closeTo(120, 2);
    });
  }

  for (const [lang, where, distance] of [
    ['de', 'has gone back up', -3000],
    ['et', 'sees the beginning as well', -350],
  ] as const) {
    it(`a reader who ${where} stays there`, async () => {
      const box = await readInside(lang, '#å 5+0&%', distance);
      const before = scrollY;
      await drawn(box);
      expect(scrollY).to.equal(before);
    });
  }
});
