// The whole way in a browser: cleaned by DOMPurify with its defaults, put into the page, made into the box.
import {expect} from '@open-wc/testing';
import DOMPurify from 'dompurify';
import type {renderOptOut as Render} from '../../src/targets/server/server.js';
import {eventually} from '../support/eventually.js';
import {addScript, boxOf, cardIn, openEmptyPage} from '../support/script-tag.js';

const server = '/dist/server.js';
const {renderOptOut} = (await import(server)) as {renderOptOut: typeof Render};

const plainOf = (lang: string) => renderOptOut({lang, region: 'GB', format: 'plain'});
const divForm = (lang: string, more = '') =>
  `<div data-linkedin-ai-optout lang="${lang}" data-region="GB" ${more}>${plainOf(lang)}</div>`;

/** How DOMPurify is told to leave the tag, with attributes of that form. */
const withTag = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^linkedin-ai-optout$/,
    attributeNameCheck: /^(follow|region|layout|show|heading-level|theme)$/,
  },
};

const words = (text = '') => text.replace(/\s+/g, '');
const textOf = (html: string) =>
  words(new DOMParser().parseFromString(html, 'text/html').body.textContent);

describe('DOMPurify', () => {
  for (const lang of ['sv', 'ar', 'ja']) {
    it(`${lang}: no text and no address of the div form is lost`, () => {
      const links = (html: string) =>
        [...new DOMParser().parseFromString(html, 'text/html').links].map(({href}) => href);
      const clean = DOMPurify.sanitize(divForm(lang));
      expect(textOf(clean)).to.equal(textOf(plainOf(lang)));
      expect(links(clean)).to.deep.equal(links(plainOf(lang)));
      expect(links(clean)).to.have.length.above(10);
    });

    it(`${lang}: what is left of the div form becomes the box, also when it is inserted later`, async () => {
      const page = await openEmptyPage();
      await addScript(page);
      page.document.body.innerHTML = DOMPurify.sanitize(divForm(lang));
      const box = await boxOf(page, lang);
      const heading = new DOMParser()
        .parseFromString(plainOf(lang), 'text/html')
        .querySelector('h2')?.textContent;
      expect(words(cardIn(box)?.textContent)).to.contain(words(heading));
      expect(cardIn(box)?.querySelectorAll('ol')).to.have.length.above(1);
      expect(words(box.textContent), 'the fallback is kept').to.equal(textOf(plainOf(lang)));
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('every setting of the div form comes through', async () => {
    const page = await openEmptyPage();
    const settings =
      'data-layout="compact" data-show="steps limits" data-heading-level="4" data-theme="dark" data-follow="page"';
    page.document.body.innerHTML = DOMPurify.sanitize(divForm('en', settings));
    await addScript(page);
    const {layout, show, headingLevel: level, theme, follow, region} = await boxOf(page, 'en');
    expect({layout, show, headingLevel: Number(level), theme, follow, region}).to.deep.equal({
      layout: 'compact',
      show: 'steps limits',
      headingLevel: 4,
      theme: 'dark',
      follow: 'page',
      region: 'GB',
    });
  });

  it('the language may be a data attribute, where lang is removed', async () => {
    const page = await openEmptyPage();
    page.document.body.innerHTML = DOMPurify.sanitize(divForm('sv', 'data-lang="sv"'), {
      FORBID_ATTR: ['lang'],
    });
    expect(page.document.body.innerHTML).not.to.contain(' lang=');
    await addScript(page);
    await boxOf(page, 'sv');
  });

  it('the tag is removed by default, and what stands inside is left', () => {
    const clean = DOMPurify.sanitize(`<linkedin-ai-optout>${plainOf('sv')}</linkedin-ai-optout>`);
    expect(clean).not.to.contain('linkedin-ai-optout');
    expect(textOf(clean)).to.equal(textOf(plainOf('sv')));
  });

  it('the tag is kept where it is allowed', async () => {
    const page = await openEmptyPage();
    page.document.body.innerHTML = DOMPurify.sanitize(
      '<linkedin-ai-optout lang="sv" region="GB" layout="compact" onclick="alert(1)"></linkedin-ai-optout>',
      withTag,
    );
    await addScript(page);
    const box = await boxOf(page, 'sv');
    expect(box.layout).to.equal('compact');
    expect(box.hasAttribute('onclick')).to.equal(false);
  });

  it('the shadow rendition: the template goes whole, the plain rendition inside stays', () => {
    const clean = DOMPurify.sanitize(renderOptOut({lang: 'ja', region: 'GB'}));
    expect(textOf(clean)).to.equal(textOf(plainOf('ja')));
  });

  it('two divs on a page: both are boxes', async () => {
    const page = await openEmptyPage();
    await addScript(page);
    page.document.body.innerHTML = DOMPurify.sanitize(divForm('sv') + divForm('sv'));
    await boxOf(page, 'sv');
    const boxes = () => [...page.document.querySelectorAll('linkedin-ai-optout')];
    await eventually(() => boxes().every((box) => cardIn(box)), 'both are drawn');
    expect(boxes()).to.have.lengthOf(2);
  });
});
