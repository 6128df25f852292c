// What the address of a frame page may ask for: attributes of the box, and nothing else.
import {expect} from '@open-wc/testing';
import {attributesIn} from '../../src/options.js';
import {openDrawn} from './open-page.js';

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
