// What the address of a frame page may ask for: attributes of the box, its accent, and nothing else.
import {expect} from '@open-wc/testing';
import {attributesIn} from '../../src/options.js';
import {eventually} from '../support/eventually.js';
import {openDrawn, openSlow} from './open-page.js';

describe('what the address of a frame page asks for', () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const has = (selector: string) => (card: Element) => card.querySelector(selector) !== null;
  const not = (selector: string) => (card: Element) => card.querySelector(selector) === null;
  const is = (selector: string) => (card: Element) => card.matches(selector);
  const shows = (region: string) => (card: Element) =>
    card.querySelector<HTMLSelectElement>('[name=region]')?.value === region;

  const table: [string, (card: Element) => boolean][] = [
    ['', is('.card.auto')],
    ['layout=compact', is('.compact')],
    ['layout=inline', is('.inline')],
    ['layout=huge', is('.card')],
    ['theme=dark', is('.dark')],
    ['theme=light', is('.light')],
    ['theme=neon', is('.auto')],
    ['region=US', shows('US')],
    ['region=us', shows('US')],
    ['region=Sweden', shows('SE')],
    ['', shows('SE')],
    ['show=steps', not('[part=summary], [part=sources]')],
    ['show=steps%20sources', has('[part=sources]')],
    ['show=everything', has('[part=summary]')],
    ['heading-level=4', has('h4')],
    ['heading-level=1', has('h2')],
    ['layout=compact&layout=inline', is('.compact')],
    ['policy-src=https://elsewhere.example/policy.json', is('.card')],
    ['onclick=alert(1)&style=display:none&class=x&slot=x&hidden=1', is('.card')],
    ...['region', 'layout', 'theme', 'show', 'heading-level', 'follow', 'id', 'childId'].map(
      (name): [string, (card: Element) => boolean] => [
        `${name}=${encodeURIComponent(hostile)}`,
        (card) => is('.card.auto')(card) && has('[part=summary]')(card) && has('h2')(card),
      ],
    ),
    [`__proto__=x&constructor=x`, is('.card')],
  ];
  for (const [query, holds] of table) {
    it(`?${query.slice(0, 60)}: is understood, or as if it were not there`, async () => {
      const {document, card} = await openDrawn(`sv.html?${query}`);
      expect(holds(card), card.outerHTML.slice(0, 300)).to.be.true;
      expect(card.lang).to.equal('sv');
      // That with the words, and the page's own.
      const scripts = [...document.scripts].map(({src}) => src.split('/dist/frame/')[1]);
      expect(scripts).to.deep.equal(['locales/sv.js', 'frame.js']);
      expect(document.querySelectorAll('img')).to.have.lengthOf(0);
      const box = document.querySelector('linkedin-ai-optout');
      // With the day of the facts that it was drawn from.
      const known = ['lang', 'data-facts', ...attributesIn('frame')];
      expect(known).to.include.members(box?.getAttributeNames() ?? []);
      expect(getComputedStyle(card).display).to.equal('block');
    });
  }
});

describe('the accent that the address of a frame page asks for', () => {
  const colorOf = (document: Document, selector: string, property: string) => {
    const box = document.querySelector('linkedin-ai-optout');
    const element = box?.shadowRoot?.querySelector(selector);
    return element ? getComputedStyle(element).getPropertyValue(property) : '';
  };
  const main = '[part=action]';

  const taken: [string, string][] = [
    ['#b3261e', 'rgb(179, 38, 30)'],
    ['#B3261E', 'rgb(179, 38, 30)'],
    ['#b21', 'rgb(187, 34, 17)'],
    ['goldenrod', 'rgb(218, 165, 32)'],
    ['RebeccaPurple', 'rgb(102, 51, 153)'],
  ];
  for (const theme of ['light', 'dark', 'auto']) {
    for (const [accent, color] of taken) {
      it(`${accent}, ${theme}: is that of the main link`, async () => {
        const query = new URLSearchParams({accent, theme}).toString();
        const {document} = await openDrawn(`en.html?${query}`);
        expect(colorOf(document, main, 'background-color')).to.equal(color);
      });
    }
  }

  const refused = [
    'b3261e',
    '#b3261',
    '#b3261e80',
    '#b3261e;--optout-text:red',
    'red;display:none',
    'red !important',
    'rgb(179 38 30)',
    'var(--optout-text)',
    'url(https://elsewhere.example/)',
    'image-set("x" 1x)',
    'transparent',
    'currentcolor',
    'inherit',
    'initial',
    'unset',
    'revert',
    'revert-layer',
    'greenish',
    '"><style>*{display:none}</style>',
  ];
  for (const accent of refused) {
    it(`${accent}: is refused`, async () => {
      const {document} = await openDrawn(`en.html?${new URLSearchParams({accent}).toString()}`);
      expect(colorOf(document, main, 'background-color')).to.equal('rgb(11, 107, 93)');
      expect(document.documentElement.style.getPropertyValue('--optout-accent')).to.equal('');
    });
  }

  it('that is refused is named in the console', async () => {
    const {document, arrived} = await openSlow('en.html?accent=red%3Bblue', 'frame.js');
    await eventually(() => document()?.readyState === 'interactive', 'the page is here');
    const lines: unknown[] = [];
    const {console: own} = document()?.defaultView as Window & typeof globalThis;
    own.warn = (line: unknown) => lines.push(line);
    await arrived;
    expect(lines).to.deep.equal(['linkedin-ai-optout: accent="red;blue" is not valid']);
  });
});
