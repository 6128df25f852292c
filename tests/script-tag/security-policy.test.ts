// Content-Security-Policy and Trusted Types: the box is drawn, and drawn with its style.
import {expect} from '@open-wc/testing';
import {comeTo} from '../support/come-to.js';
import {boxOf, cardIn, openPage} from '../support/script-tag.js';

const pages = ['article.html', 'own-lit.html', 'div-form.html'];
const trusted = (names: string) =>
  `default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${names}`;

const policies: [string, string][] = [
  ['strict', 'strict'],
  ['allow-lists lit-html', trusted('lit-html')],
  ['allow-lists another name', trusted('other')],
  ['allow-lists lit-html and duplicates', trusted("lit-html 'allow-duplicates'")],
  ['allow-lists our name', trusted('lit-html linkedin-ai-optout')],
  ['allow-lists none', trusted("'none'")],
  ['sandboxed scripts', "script-src 'self'; sandbox allow-scripts allow-same-origin"],
];

describe('under a Content-Security-Policy', () => {
  for (const page of pages) {
    for (const [name, csp] of policies) {
      it(`${page}, ${name}: the box is drawn`, async () => {
        const box = await boxOf(await openPage(`${page}?csp=${encodeURIComponent(csp)}`), 'en');
        const card = cardIn(box);
        const view = box.ownerDocument.defaultView;
        comeTo(card?.querySelector('summary') ?? null);
        expect(card?.querySelectorAll('[part=step]').length).to.equal(8);
        expect(card && view?.getComputedStyle(card).borderTopStyle, 'style').to.equal('solid');
      });
    }
  }

  it('another language works under the strict policy', async () => {
    const page = await openPage('article.html?csp=strict');
    const box = await boxOf(page, 'en');
    box.setAttribute('lang', 'ar');
    await boxOf(page, 'ar');
  });

  it('a page that forbids our script still shows what it put inside', async () => {
    const page = await openPage(`article.html?csp=${encodeURIComponent("script-src 'none'")}`);
    expect(page.document.querySelector('a')?.getClientRects().length).to.be.above(0);
  });
});
