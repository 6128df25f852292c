// On paper nothing can be opened. Style opens what is closed where browsers let it; where they do not, the box does so
// while it is printed.
import {expect} from '@open-wc/testing';
import {drawBox, find, findAll, type Box} from '../support/element.js';

const closedIn = (box: Box) =>
  findAll<HTMLDetailsElement>(box, 'details:not([open])').map(({part}) => part.value);

/** As before Chrome 131, Safari 18.4 and Firefox 143. */
function withoutDetailsContent(): void {
  const {supports} = CSS;
  CSS.supports = (...names: string[]) =>
    !names.join().includes('::details-content') && supports.apply(CSS, names as [string]);
  restore = () => {
    CSS.supports = supports;
  };
}
let restore = () => {};

describe('on paper, in a browser without ::details-content', () => {
  beforeEach(withoutDetailsContent);
  afterEach(() => {
    restore();
  });

  for (const layout of ['card', 'compact']) {
    it(`${layout}: everything is open, and closed afterwards but for what was open`, async () => {
      const box = await drawBox({layout, region: 'SE'});
      const opened = layout === 'card' ? 'limits' : 'more';
      const summary = find(box, `details[part=${opened}] > summary`);
      summary.click();
      const before = closedIn(box);
      dispatchEvent(new Event('beforeprint'));
      expect(closedIn(box)).to.deep.equal([]);
      for (const part of ['limits', 'background', 'sources']) {
        expect(find(box, `details[part=${part}]`).children.length, part).to.be.above(1);
      }
      dispatchEvent(new Event('afterprint'));
      // What waited has come, closed.
      expect(closedIn(box)).to.include.members(before);
      expect(find<HTMLDetailsElement>(box, `details[part=${opened}]`).open).to.equal(true);
    });
  }

  it('is not taken for the reader’s doing', async () => {
    const box = await drawBox({region: 'SE'});
    const told: string[] = [];
    box.addEventListener('optout-toggle', ({type}) => told.push(type));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await new Promise(requestAnimationFrame);
    expect(told).to.deep.equal([]);
  });

  it('a second time as well', async () => {
    const box = await drawBox({region: 'SE'});
    for (const time of ['once', 'twice']) {
      dispatchEvent(new Event('beforeprint'));
      expect(closedIn(box), time).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      expect(closedIn(box), time).to.include.members(['app', 'sources']);
    }
  });

  it('not of a box that is off the page', async () => {
    const box = await drawBox({region: 'SE'});
    box.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(closedIn(box)).to.include('sources');
  });
});

describe('on paper, in a browser with ::details-content', () => {
  it('style opens what is closed, and nothing else does', async () => {
    if (!CSS.supports('selector(::details-content)')) return;
    const box = await drawBox({region: 'SE'});
    const before = closedIn(box);
    dispatchEvent(new Event('beforeprint'));
    expect(closedIn(box)).to.deep.equal(before);
    dispatchEvent(new Event('afterprint'));
    expect(closedIn(box)).to.deep.equal(before);
  });
});
