// Pages break what browsers have: shims, monkey patches, classes called like the platform's. The reader sees a box, or
// else what the page had put inside; never nothing.
import {expect} from '@open-wc/testing';
import {eventually} from '../support/eventually.js';
import {isSeen} from '../support/is-seen.js';
import {addScript, cardIn, openEmptyPage, type Page} from '../support/script-tag.js';

const throwing = (name: string) => `${name} = function () { throw new Error('broken'); };`;
const getter = (body: string) =>
  `Object.defineProperty(navigator, 'languages', {get() { ${body} }});`;

/** What a page does before the script comes; the box is whole all the same. */
const borne: Readonly<Record<string, string>> = {
  'Intl.DateTimeFormat throws': throwing('Intl.DateTimeFormat'),
  'Intl.DisplayNames throws': throwing('Intl.DisplayNames'),
  'Intl.DisplayNames is missing': 'delete Intl.DisplayNames;',
  'Intl.Collator throws': throwing('Intl.Collator'),
  'Intl.Locale throws': throwing('Intl.Locale'),
  'Intl.getCanonicalLocales throws': throwing('Intl.getCanonicalLocales'),
  'Intl is empty': 'Intl = {};',
  'Intl is missing': 'delete window.Intl;',
  'Temporal throws': `Temporal = {get Now() { throw new Error('broken'); }};`,
  'the languages are missing': getter('return undefined;'),
  'the languages are null': getter('return null;'),
  'the languages are one text': getter(`return 'sv';`),
  'the languages are no texts': getter('return [undefined, 5, {}];'),
  'asking for the languages throws': getter(`throw new Error('broken');`),
  'a class Text': 'class Text {}',
  'a class Element': 'class Element {}',
  'a class ShadowRoot': 'class ShadowRoot {}',
  'a class Option': 'class Option {}',
  'Array.prototype has more': 'Array.prototype.shuffle = function () { return this; };',
  'Object.prototype has more': 'Object.prototype.clone = function () { return this; };',
  'String.prototype.replaceAll is missing': 'delete String.prototype.replaceAll;',
  'console is missing': 'console = undefined;',
};

/** Nothing can be drawn then: what the page had put inside is seen. */
const fatal: Readonly<Record<string, string>> = {
  'texts cannot be made': 'document.createTextNode = Text = null;',
  'elements cannot be made': throwing('Document.prototype.createElement'),
  'fragments cannot be made': throwing('Document.prototype.createDocumentFragment'),
  'attributes cannot be set': throwing('Element.prototype.setAttribute'),
  'style sheets cannot be made': throwing('CSSStyleSheet'),
  'shadow roots cannot be made': throwing('Element.prototype.attachShadow'),
  'changes cannot be observed': throwing('MutationObserver'),
};

const fallback = '<a href="https://www.linkedin.com/">Fallback</a>';

/** As it is written into a page; a layout that there is none of is warned of. */
const forms = {
  tag: (lang: string) =>
    `<linkedin-ai-optout lang="${lang}" region="JP" layout="none">${fallback}</linkedin-ai-optout>`,
  div: (lang: string) =>
    `<div data-linkedin-ai-optout data-lang="${lang}" data-region="JP">${fallback}</div>`,
};

async function pageAfter(code: string, markup: string): Promise<Page> {
  const page = await openEmptyPage();
  page.document.body.innerHTML = markup;
  const script = page.document.createElement('script');
  const tag = page.document.createElement('script');
  script.textContent = code;
  tag.type = 'module';
  tag.src = '/dist/ai-optout.js';
  page.document.head.append(script, tag);
  return page;
}

describe('a page that breaks the platform', () => {
  for (const [name, code] of Object.entries(borne)) {
    it(`${name}: the box is there`, async () => {
      const {document} = await pageAfter(code, forms.tag('sv'));
      await eventually(
        () => isSeen(cardIn(document.querySelector('linkedin-ai-optout'))),
        'the box is drawn',
      );
      const card = cardIn(document.querySelector('linkedin-ai-optout'));
      expect(card?.querySelector('[part=action]')?.getAttribute('href')).to.match(/^https:/);
    });
  }

  for (const [name, code] of Object.entries(fatal)) {
    for (const form of ['tag', 'div'] as const) {
      it(`${name}, ${form}: what the page put inside is seen, or all of the box`, async () => {
        const page = await pageAfter(code, forms[form]('en'));
        await firstDraw(page);
        const links = page.document.querySelectorAll('body a');
        const card = cardIn(page.document.querySelector('linkedin-ai-optout'));
        const seen = [...links, card?.querySelector('.setting')].filter(isSeen);
        expect(seen).to.have.lengthOf(1);
      });
    }
  }
});

/** The same module runs once: when it is there again, it has run, or has failed to. English is drawn right after. */
async function firstDraw(page: Page): Promise<void> {
  await addScript(page).catch(() => undefined);
}
