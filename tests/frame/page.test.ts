// A frame page by itself: its language, its requests, what is seen of it when, and what it is without scripts.
import {expect} from '@open-wc/testing';
import {cardIn, forgetRequests, requests} from '../support/script-tag.js';
import {contrast, lightOf} from '../support/contrast.js';
import {elsewhere} from './host-page.js';
import {eventually} from '../support/eventually.js';
import {isSeen} from '../support/is-seen.js';
import {openDrawn, openPage, openSlow} from './open-page.js';

const tag = 'linkedin-ai-optout';

const textOf = (card: Element | null, selector: string) =>
  card?.querySelector(selector)?.textContent;

describe('a frame page', () => {
  it('speaks the language of its name to every reader', async () => {
    const {document, card} = await openDrawn('de.html');
    expect([document.documentElement.lang, card.lang]).to.deep.equal(['de', 'de']);
    expect(document.title).to.equal(textOf(card, 'h2'));
  });

  it('?follow=reader: speaks the reader’s language, and says so', async () => {
    const {document, card} = await openDrawn('sv.html?follow=reader');
    expect([document.documentElement.lang, card.lang]).to.deep.equal(['en', 'en']);
    expect(document.title).to.equal(textOf(card, 'h2'));
  });

  it('runs in the direction of its language', async () => {
    const {document} = await openDrawn('ar.html?follow=reader');
    expect([document.documentElement.lang, document.documentElement.dir]).to.deep.equal([
      'en',
      'ltr',
    ]);
  });

  it('is in the language that the reader picks, with its title and direction', async () => {
    const {document, card} = await openDrawn('sv.html');
    const {documentElement: root} = document;
    for (const [pick, dir] of [
      ['ar', 'rtl'],
      ['ja', 'ltr'],
    ]) {
      const list = card.querySelector<HTMLSelectElement>('select[name=language]');
      if (!list) throw new Error('no list of languages');
      list.value = pick ?? '';
      list.dispatchEvent(new Event('change', {bubbles: true}));
      await eventually(() => root.lang === pick, `the page is in ${pick ?? ''}`);
      expect(root.dir).to.equal(dir);
      expect(document.title).to.equal(textOf(card, 'h2'));
    }
  });

  it('requests its own files and nothing else', async () => {
    await forgetRequests();
    // Of no other test: WebKit keeps what a page has preloaded.
    await openDrawn('fi.html');
    // In any order: Firefox asks for what is preloaded last.
    expect((await requests()).filter((url) => !url.includes('__web'))).to.have.members([
      '/dist/frame/fi.html',
      '/dist/frame/locales/fi.js',
      '/dist/frame/frame.js',
    ]);
    await forgetRequests();
    await openDrawn('en.html');
    const english = ['/dist/frame/en.html', '/dist/frame/frame.js'];
    expect(await requests()).to.deep.equal(english);
  });

  it('its policy forbids all that is not its own', async () => {
    const {document} = await openDrawn('sv.html');
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({effectiveDirective: directive}) => {
      refused.push(directive);
    });
    const script = document.createElement('script');
    script.src = `${elsewhere}/tests/pages/own-lit.js`;
    const inline = document.createElement('script');
    inline.textContent = 'document.title = "inline"';
    const style = document.createElement('style');
    style.textContent = 'main { display: none }';
    const image = document.createElement('img');
    image.src = `${elsewhere}/picture.png`;
    document.body.append(script, inline, style, image);
    await eventually(() => refused.length >= 4, 'four refusals');
    expect(document.title).not.to.equal('inline');
    expect(document.querySelector('main')?.getClientRects()).to.have.lengthOf(1);
  });

  it('has no ground of its own, but the theme that is asked for', async () => {
    for (const theme of ['light', 'dark']) {
      const {document} = await openDrawn(`sv.html?theme=${theme}`);
      const {backgroundColor, colorScheme} = getComputedStyle(document.documentElement);
      expect([backgroundColor, colorScheme]).to.deep.equal(['rgba(0, 0, 0, 0)', theme]);
    }
  });

  it('opens every link outside of itself', async () => {
    const {document, card} = await openDrawn('sv.html');
    expect(document.querySelector('base')?.target).to.equal('_blank');
    for (const link of card.querySelectorAll('a')) {
      expect(link.rel).to.equal('noopener');
      expect(['', '_blank']).to.include(link.target);
    }
  });

  for (const layout of ['card', 'compact', 'inline']) {
    it(`${layout}: is not seen before it is as the address asks`, async () => {
      const {document, arrived} = await openSlow(`sv.html?layout=${layout}`);
      await eventually(() => document()?.readyState === 'interactive', 'the page is here');
      const card = () => cardIn(document()?.querySelector('linkedin-ai-optout'));
      const isSeen = () => getComputedStyle(card() as Element).visibility === 'visible';
      expect([card()?.className, isSeen()]).to.deep.equal(['card auto', false]);
      await arrived;
      await eventually(isSeen, 'the box is seen');
      expect(card()?.className).to.equal(`${layout} auto`);
    });
  }

  it('is seen as the server drew it when the script does not come for three seconds', async () => {
    const {document, arrived} = await openSlow('sv.html');
    await eventually(() => document()?.readyState === 'interactive', 'the page is here');
    const card = cardIn(document()?.querySelector('linkedin-ai-optout')) as Element;
    const [wait] = document()?.getAnimations() ?? [];
    expect(wait?.effect?.getTiming().duration).to.equal(3000);
    wait?.finish();
    expect(getComputedStyle(card).visibility).to.equal('visible');
    await arrived;
  });

  it('stays the one that the server drew where its words hang', async () => {
    const {document} = await openSlow('sv.html', 'locales', 30_000);
    const isDrawn = () => document()?.querySelector(':root.drawn');
    await eventually(isDrawn, 'the page does without');
    const card = cardIn(document()?.querySelector('linkedin-ai-optout'));
    expect([card?.lang, document()?.documentElement.lang]).to.deep.equal(['sv', 'sv']);
  });

  it('is no higher on its host’s paper than on the screen', async () => {
    const {card} = await openDrawn('sv.html');
    const {height} = card.getBoundingClientRect();
    const {adoptedStyleSheets, styleSheets} = card.getRootNode() as ShadowRoot;
    const printed = [...styleSheets, ...adoptedStyleSheets]
      .flatMap(({cssRules}) => [...cssRules])
      // Of another window's kind.
      .map((rule) => (rule as CSSMediaRule).media as MediaList | undefined)
      .filter((media) => media?.mediaText === 'print');
    expect(printed, 'styles for paper').not.to.be.empty;
    for (const media of printed) if (media) media.mediaText = 'all';
    expect(card.getBoundingClientRect().height).to.be.at.most(height);
  });

  it('opens nothing on its host’s paper, in a browser without ::details-content', async () => {
    const {document, card} = await openDrawn('sv.html');
    const view = document.defaultView as Window & typeof globalThis;
    view.CSS.supports = () => false;
    view.dispatchEvent(new Event('beforeprint'));
    expect(card.querySelectorAll('details:not([open])')).to.have.lengthOf(5);
  });

  for (const theme of ['light', 'dark']) {
    for (const layout of ['card', 'inline']) {
      it(`${layout}, ${theme}: has its ground in a browser without light-dark()`, async () => {
        const {document, card} = await openDrawn(`sv.html?layout=${layout}`);
        document.documentElement.dataset['theme'] = theme;
        const own = document.styleSheets[0] as CSSStyleSheet;
        const view = document.defaultView as Window & typeof globalThis;
        const older = new view.CSSStyleSheet();
        older.replaceSync((own.ownerNode?.textContent ?? '').replaceAll('light-dark', 'not-known'));
        own.disabled = true;
        document.adoptedStyleSheets = [older];
        const box = layout === 'card' ? card : (document.querySelector(tag) as HTMLElement);
        const {backgroundColor, borderBlockEndStyle} = view.getComputedStyle(box);
        expect(backgroundColor, 'a ground').not.to.equal('rgba(0, 0, 0, 0)');
        expect(borderBlockEndStyle, 'an edge').to.equal('solid');
        const {color} = view.getComputedStyle(card);
        expect(contrast(lightOf(color), lightOf(backgroundColor)), 'words').to.be.above(7);
      });
    }
  }
});

describe('a frame page without scripts', () => {
  for (const file of ['en.html', 'sv.html', 'ar.html', 'zh-Hant.html']) {
    it(`${file} is complete, visible, and there once`, async () => {
      const document = await openPage(file, 'allow-same-origin');
      const box = document.querySelector('linkedin-ai-optout');
      const card = cardIn(box);
      expect(card?.lang).to.equal(file.replace('.html', ''));
      expect(card?.querySelectorAll('[part=step]')).to.have.lengthOf(8);
      expect(card && getComputedStyle(card).visibility).to.equal('visible');
      expect(card && getComputedStyle(card).borderBlockStartWidth, 'its style').to.equal('3px');
      expect(card?.querySelector('a[part=action]')?.getAttribute('href')).to.match(
        /^https:\/\/www\.linkedin\.com\//,
      );
      // What stands inside for readers without shadow roots is not shown as well.
      for (const child of box?.children ?? []) expect(isSeen(child)).to.equal(false);
      expect(box?.querySelector('section')?.textContent).not.to.equal('');
      const lists = [...(card?.querySelectorAll('select') ?? [])];
      for (const list of lists) expect(list.getClientRects(), list.name).to.have.lengthOf(0);
    });
  }
});
