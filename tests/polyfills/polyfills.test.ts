// Shadow DOM as a polyfill has no style sheets of its own: there the reader sees what the page put inside, and the console
// says why.
import {expect} from '@open-wc/testing';
import {eventually} from '../support/eventually.js';
import {addScript, openEmptyPage, type Page} from '../support/script-tag.js';

const polyfill = '/tests/polyfills/node_modules/@webcomponents/shadydom/shadydom.min.js';

async function openPolyfilled(body: string): Promise<Page> {
  const page = await openEmptyPage();
  const {document, window: view} = page;
  Object.assign(view, {ShadyDOM: {force: true}});
  const script = document.createElement('script');
  script.src = polyfill;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  expect((view as unknown as {ShadyDOM: {inUse: boolean}}).ShadyDOM.inUse).to.equal(true);
  document.body.innerHTML = body;
  return page;
}

const link = '<a href="https://www.linkedin.com/">Open the setting</a>';

describe('where shadow DOM is a polyfill', () => {
  for (const [form, body] of [
    ['tag', `<linkedin-ai-optout lang="en">${link}</linkedin-ai-optout>`],
    ['tag in Swedish', `<linkedin-ai-optout lang="sv">${link}</linkedin-ai-optout>`],
    ['div', `<div data-linkedin-ai-optout data-lang="en">${link}</div>`],
  ] as const) {
    it(`${form}: what the page put inside is seen, and the console says why`, async () => {
      const page = await openPolyfilled(body);
      await addScript(page);
      await eventually(() => page.faults.length > 0, 'the console has a word');
      expect(page.faults.join()).to.match(/shadow root/);
      const seen = page.document.querySelector('linkedin-ai-optout a');
      expect(seen?.getClientRects()).to.have.lengthOf(1);
      expect(page.document.querySelectorAll('linkedin-ai-optout a')).to.have.lengthOf(1);
    });
  }
});
