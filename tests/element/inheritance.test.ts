// Shadow roots keep a page's rules out, and let through whatever is inherited. For each such property: who decides.
import {expect} from '@open-wc/testing';
import {card, createBox, drawn, find, layouts, type Box} from '../support/element.js';

/** What an article may set for a box: its value here, and what the box shows then. */
const article: readonly (readonly [property: string, value: string, shown: string])[] = [
  ['font-family', 'monospace', 'monospace'],
  ['font-size', '22px', '22px'],
  ['color', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
  ['color-scheme', 'dark', 'dark'],
  ['visibility', 'hidden', 'hidden'],
  ['cursor', 'wait', 'wait'],
];

/** What it may not: the box looks as it does in an article that sets nothing. */
const box = {
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caret-color': 'red',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  fill: 'red',
  'fill-opacity': '0.1',
  'fill-rule': 'evenodd',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-size-adjust': '0.9',
  'font-stretch': '50%',
  'font-style': 'italic',
  'font-variant-caps': 'small-caps',
  'font-variant-numeric': 'oldstyle-nums',
  'font-variation-settings': '"wght" 900',
  'font-weight': '900',
  'hanging-punctuation': 'first',
  'hyphenate-character': '"="',
  'image-rendering': 'pixelated',
  'letter-spacing': '5px',
  'line-break': 'anywhere',
  'line-height': '0',
  'list-style-position': 'inside',
  'list-style-type': 'square',
  orphans: '9',
  'overflow-wrap': 'normal',
  'paint-order': 'stroke',
  'pointer-events': 'none',
  quotes: 'none',
  'ruby-position': 'under',
  stroke: 'red',
  'stroke-width': '9px',
  'tab-size': '1',
  'text-align': 'center',
  'text-align-last': 'justify',
  'text-anchor': 'end',
  'text-combine-upright': 'all',
  'text-emphasis-style': 'dot',
  'text-indent': '60px',
  'text-orientation': 'upright',
  'text-rendering': 'geometricPrecision',
  'text-shadow': 'red 1px 1px 1px',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  'text-underline-position': 'under',
  'text-wrap': 'nowrap',
  'white-space': 'nowrap',
  widows: '9',
  'word-break': 'break-all',
  'word-spacing': '20px',
  'writing-mode': 'vertical-rl',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke-width': '2px',
  '-webkit-user-modify': 'read-write',
};

/** What the article decides besides, and no value of which is the same in every engine. */
const alsoArticle = [
  '-webkit-font-smoothing',
  '-moz-osx-font-smoothing',
  'text-size-adjust',
  '-moz-text-size-adjust',
  '-webkit-text-size-adjust',
];

/** One of these is a value of any inherited property that browsers have, and not the first one. */
const values = [
  ...['red', '9px', '0.9', '9', '"x"', '50%', '1deg', 'none', 'auto', 'normal', 'hidden', 'all'],
  ...['left', 'right', 'end', 'center', 'under', 'inside', 'anywhere', 'break-all', 'balance'],
  ...['collapse', 'dark', 'exact', 'economy', 'pixelated', 'manual', 'alternate', 'sub', 'stroke'],
  ...['small-caps', 'ruby', 'historical-forms', 'oldstyle-nums', 'optimizeSpeed', 'emoji', 'thin'],
  ...['square', 'evenodd', 'each-line', 'first', 'round', 'bevel', 'rtl', 'vertical-rl', 'wait'],
  ...['compact', 'crispEdges', 'no-autospace', 'inter-character', 'inert', 'flat', 'space-all'],
  ...['italic', 'upright', 'dot', 'keep-all', 'nowrap', 'always', 'break-spaces', 'pre', 'bottom'],
  ...['hide', 'monospace', 'linearRGB', 'both', 'uppercase'],
];

const styled = (element: Element, property: string) =>
  getComputedStyle(element).getPropertyValue(property);

/** Where words stand: one of each kind. */
const placesIn = (drawnBox: Box): HTMLElement[] => {
  const found = card(drawnBox).querySelectorAll<HTMLElement>('h2, p, li, small, a, summary, b');
  return [card(drawnBox), ...found];
};

describe('what an article hands down', () => {
  const stages: HTMLElement[] = [];
  async function stageWith(property = '', value = '', on: 'article' | 'box' = 'article') {
    const stage = document.createElement('div');
    stages.push(stage);
    const created = createBox({lang: 'en', region: 'SE'});
    (on === 'article' ? stage : created).style.setProperty(property, value);
    stage.append(created);
    document.body.append(stage);
    return drawn(created);
  }
  afterEach(() => {
    for (const stage of stages.splice(0)) stage.remove();
  });

  for (const [property, value, shown] of article) {
    it(`${property}: is the article’s`, async () => {
      const drawnBox = await stageWith(property, value);
      const words = find(drawnBox, '[role=status] p');
      expect(styled(words, property)).to.equal(shown);
    });
  }

  for (const [property, value] of Object.entries(box)) {
    const isKnown = CSS.supports(property, value);
    (isKnown ? it : it.skip)(`${property}: is the box’s`, async () => {
      const plain = placesIn(await stageWith());
      for (const on of ['article', 'box'] as const) {
        const places = placesIn(await stageWith(property, value, on));
        expect(places.length).to.equal(plain.length);
        for (const [index, place] of places.entries()) {
          const reference = plain[index];
          const name = `${on}: ${place.localName}.${place.className}`;
          if (reference)
            expect(styled(place, property), name).to.equal(styled(reference, property));
        }
      }
    });
  }

  it('is known, whatever this browser lets through', async () => {
    const [plain, drawnBox] = [placesIn(await stageWith()), await stageWith()];
    const stage = drawnBox.parentElement as HTMLElement;
    const child = stage.appendChild(document.createElement('span'));
    const places = placesIn(drawnBox);
    const known = [...article.map(([property]) => property), ...alsoArticle];
    const found: string[] = [];
    const crossing: string[] = [];
    for (const property of getComputedStyle(child)) {
      const first = styled(child, property);
      for (const value of values) {
        stage.style.setProperty(property, value);
        if (
          styled(stage, property) !== first &&
          styled(child, property) === styled(stage, property)
        )
          break;
        stage.style.removeProperty(property);
      }
      if (stage.style.getPropertyValue(property) === '') continue;
      found.push(property);
      const isOther = places.some((place, at) => {
        const reference = plain[at];
        return reference && styled(place, property) !== styled(reference, property);
      });
      if (isOther && !known.includes(property)) crossing.push(property);
      stage.style.removeProperty(property);
    }
    // That the probe finds any at all.
    expect(found).to.include.members(['text-transform', 'letter-spacing', 'color', 'font-size']);
    expect(found.length).to.be.above(60);
    expect(crossing).to.deep.equal([]);
  });

  for (const layout of layouts) {
    it(`${layout}: in an article of odd habits it is as high as elsewhere`, async () => {
      const plain = await stageWith();
      const odd = await stageWith();
      for (const each of [plain, odd]) each.setAttribute('layout', layout);
      const {style} = odd.parentElement as HTMLElement;
      for (const [property, value] of Object.entries(box)) style.setProperty(property, value);
      // Its stage is on its side then.
      style.setProperty('writing-mode', 'horizontal-tb');
      await Promise.all([plain.updateComplete, odd.updateComplete]);
      expect(odd.offsetHeight).to.equal(plain.offsetHeight);
    });
  }
});
