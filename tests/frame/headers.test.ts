// Frame pages under the headers of the site that serves them, which come on top of the policy in the page.
import {expect} from '@open-wc/testing';
import {cardIn} from '../support/script-tag.js';
import {eventually} from '../support/eventually.js';
import {addFrame, addHelper, elsewhere, followed, loaded, openHost} from './host-page.js';
import {openDrawn, openSlow} from './open-page.js';

const strictest = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const served = (policy: string) => `csp=${encodeURIComponent(policy)}`;

const policies: [name: string, policy: string][] = [
  ['none', ''],
  ['the strictest', strictest],
  ['no names of policies', `${strictest}; trusted-types 'none'`],
  ['other names of policies', `${strictest}; trusted-types default lit-html`],
  ['its name of a policy', `${strictest}; trusted-types ai-optout`],
  ['names without the requirement', "trusted-types 'none'"],
  ['no styles', `default-src 'none'; script-src 'self'; style-src 'none'`],
];

describe('a frame page under headers', () => {
  for (const [name, policy] of policies) {
    for (const file of ['sv', 'en']) {
      it(`${name}: ${file} is complete, in its layout, and has its look`, async () => {
        const address = `${file}.html?layout=compact&theme=dark&accent=%23b3261e&${served(policy)}`;
        const {document, card} = await openDrawn(address);
        expect([card.className, card.lang]).to.deep.equal(['compact dark', file]);
        expect(card.querySelectorAll('[part=step]')).to.have.lengthOf(8);
        const root = getComputedStyle(document.documentElement);
        expect([root.colorScheme, getComputedStyle(document.body).margin]).to.deep.equal([
          'dark',
          '0px',
        ]);
        const style = getComputedStyle(card);
        expect([style.visibility, style.borderBlockStartWidth]).to.deep.equal(['visible', '3px']);
        const link = card.querySelector('[part=action]');
        expect(link && getComputedStyle(link).backgroundColor).to.equal('rgb(179, 38, 30)');
      });
    }
  }

  it('speaks the page’s language, in its layout, where the reader’s may not be fetched', async () => {
    const query = served(`${strictest}; trusted-types 'none'`);
    const {document, arrived} = await openSlow(
      `sv.html?follow=reader&layout=compact&${query}`,
      'frame.js',
    );
    await eventually(() => document()?.readyState === 'interactive', 'the page is here');
    const {navigator} = document()?.defaultView as Window;
    Object.defineProperty(navigator, 'languages', {value: ['da']});
    await arrived;
    const card = () => cardIn(document()?.querySelector('linkedin-ai-optout'));
    await eventually(() => document()?.querySelector(':root.drawn'), 'it is drawn');
    // Danish where the engine knows no Trusted Types.
    expect([card()?.className, card()?.lang]).to.be.deep.oneOf([
      ['compact auto', 'sv'],
      ['compact auto', 'da'],
    ]);
  });

  for (const [name, policy, spoken] of [
    ['strictest', strictest, 'da'],
    ['a policy with its name', `${strictest}; trusted-types ai-optout`, 'da'],
    ['no names of policies', `${strictest}; trusted-types 'none'`, ''],
  ] as const) {
    it(`${name}: speaks ${spoken || 'as before'} when the reader picks another language`, async () => {
      const {document} = await openDrawn(`sv.html?layout=compact&${served(policy)}`);
      const box = document.querySelector('linkedin-ai-optout');
      const list = () => cardIn(box)?.querySelector<HTMLSelectElement>('[name=language]');
      const ended = new Promise((resolve) => {
        box?.addEventListener('optout-error', resolve);
      });
      const select = list();
      if (!select) throw new Error('no list of languages');
      select.value = 'da';
      select.dispatchEvent(new Event('change', {bubbles: true}));
      const isDanish = () => cardIn(box)?.lang === 'da';
      if (spoken) await eventually(isDanish, 'Danish');
      // Where the engine knows no Trusted Types nothing is forbidden.
      else await Promise.race([ended, eventually(isDanish)]);
      expect(cardIn(box)?.className).to.equal('compact auto');
      expect(cardIn(box)?.querySelectorAll('[part=step]')).to.have.lengthOf(8);
    });
  }

  it('may be shown by a partner who is named', async () => {
    const host = await openHost();
    await addHelper(host);
    const policy = `${strictest}; frame-ancestors ${location.origin}`;
    const frame = addFrame(host, `sv.html?layout=compact&${served(policy)}`);
    expect(await followed(frame)).to.be.within(300, 700);
  });

  it('is not shown by others', async () => {
    const host = await openHost();
    await addHelper(host);
    const frame = addFrame(host, `sv.html?${served(`frame-ancestors ${elsewhere}`)}`);
    const next = addFrame(host, 'sv.html');
    await followed(next);
    expect(frame.style.height).to.equal('');
  });

  for (const [name, policy] of [
    ['without names of policies', "require-trusted-types-for 'script'; trusted-types 'none'"],
    [
      'as the documents have it',
      `default-src 'none'; script-src ${elsewhere}/dist/frame/; style-src 'none'; require-trusted-types-for 'script'; trusted-types ai-optout; frame-ancestors ${location.origin}`,
    ],
  ] as const) {
    it(`in a sandbox, ${name}: has its layout`, async () => {
      const host = await openHost();
      await addHelper(host);
      const sandbox = 'allow-scripts allow-popups';
      const plain = addFrame(host, 'sv.html?layout=compact', {sandbox});
      const height = await followed(plain);
      const frame = addFrame(host, `sv.html?layout=compact&${served(policy)}`, {sandbox});
      expect(await followed(frame)).to.equal(height);
    });
  }
});

describe('a page that shows a frame, under a strict policy', () => {
  it('has it as high as its content', async () => {
    const host = await openHost();
    const policy = `default-src 'none'; script-src ${elsewhere}; frame-src ${elsewhere}; style-src 'none'`;
    const page = host.document.createElement('iframe');
    page.title = 'page';
    page.width = '700';
    page.src = `/tests/pages/empty.html?${served(policy)}`;
    const isHere = loaded(page);
    host.document.body.append(page);
    await isHere;
    const {contentDocument: document} = page;
    if (!document) throw new Error('it did not open');
    await addHelper({...host, document});
    const frame = addFrame({...host, document}, 'sv.html');
    expect(await followed(frame)).to.be.above(500);
  });
});
