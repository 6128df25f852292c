// The words of a language may come when somebody already reads what the page put inside: the box takes its place there.
import {expect, fixture, html} from '@open-wc/testing';
import {createBox, drawn, type Box} from '../support/element.js';
import {eventually} from '../support/eventually.js';

const inside = `<div style="height: 1600px"></div><h2 id="å 5+0&amp;%" style="margin: 0">A heading</h2>`;
const distance = 120;

describe('a language that comes late', () => {
  const {href} = location;
  afterEach(() => {
    history.replaceState(null, '', href);
    scrollTo(0, 0);
  });

  /** The reader has come to the heading, and `scroll` has gone on from there. */
  async function readInside(
    lang: string,
    hash: string,
    scroll: () => void,
  ): Promise<{box: Box; heading: Element}> {
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
    const heading = box.querySelector('h2') as Element;
    location.hash = hash;
    await eventually(() => Math.abs(heading.getBoundingClientRect().top) < 2, 'at the heading');
    scroll();
    return {box, heading};
  }

  const upABit = () => {
    scrollBy(0, -distance);
  };

  for (const [lang, hash] of [
    ['cs', '#å 5+0&%'],
    ['da', `#${encodeURIComponent('å 5+0&%')}`],
  ] as const) {
    it(`${hash}: a reader at a heading inside has the box where it was`, async () => {
      const {box, heading} = await readInside(lang, hash, upABit);
      await drawn(box);
      expect(box.getBoundingClientRect().top).to.be.closeTo(distance, 2);
      expect(heading.getBoundingClientRect().top).to.be.closeTo(distance, 2);
    });
  }

  const elsewhere: [lang: string, where: string, scroll: () => void][] = [
    [
      'de',
      'has gone back up',
      () => {
        scrollTo(0, 40);
      },
    ],
    [
      'et',
      'sees the beginning',
      () => {
        scrollTo(0, 2900);
      },
    ],
  ];
  for (const [lang, where, scroll] of elsewhere) {
    it(`a reader who ${where} stays there`, async () => {
      const {box} = await readInside(lang, '#å 5+0&%', scroll);
      const before = scrollY;
      await drawn(box);
      expect(scrollY).to.equal(before);
    });
  }
});
