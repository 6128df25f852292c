// Privacy: one request in English, two in another language, none to anybody else, and nothing stored.
import {expect} from '@open-wc/testing';
import {comeTo} from '../support/come-to.js';
import {
  addScript,
  boxOf,
  forgetRequests,
  openEmptyPage,
  openPage,
  requests,
  script,
} from '../support/script-tag.js';

const isOurs = (url: string) => url.startsWith('/dist/') || !url.startsWith('/tests/pages/');

/** Addresses that a page itself has asked for since it was opened. */
const entries = (view: Window) =>
  view.performance.getEntriesByType('resource').map(({name}) => new URL(name));

describe('requests of the script tag', () => {
  it('English: the script and nothing else', async () => {
    await forgetRequests();
    await boxOf(await openPage('article.html'), 'en');
    expect((await requests()).filter(isOurs)).to.deep.equal([script]);
  });

  it('another language: the script and its words', async () => {
    const page = await openEmptyPage();
    page.document.documentElement.lang = 'sv';
    page.document.body.innerHTML = '<linkedin-ai-optout follow="page"></linkedin-ai-optout>'.repeat(
      5,
    );
    await forgetRequests();
    await addScript(page);
    await boxOf(page, 'sv');
    expect(await requests()).to.deep.equal([script, '/dist/locales/sv.js']);
  });

  it('none to another server, whatever the reader does', async () => {
    const page = await openPage('article.html');
    const box = await boxOf(page, 'en');
    for (const select of box.shadowRoot?.querySelectorAll('select') ?? []) {
      comeTo(select);
      select.value = select.name === 'region' ? 'US' : 'da';
      select.dispatchEvent(new page.window.Event('change', {bubbles: true}));
    }
    await boxOf(page, 'da');
    for (const summary of box.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
    for (const {origin} of entries(page.window)) expect(origin).to.equal(location.origin);
  });

  it('stores nothing', async () => {
    localStorage.clear();
    sessionStorage.clear();
    const {document, window: view} = await openPage('article.html');
    expect(document.cookie).to.equal('');
    expect([view.localStorage.length, view.sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('standalone: one request, and its own language for every reader', async () => {
    const page = await openEmptyPage();
    page.document.body.innerHTML = '<linkedin-ai-optout></linkedin-ai-optout>';
    await forgetRequests();
    await addScript(page, '/dist/standalone/sv.js');
    const box = await boxOf(page, 'sv');
    expect(box.shadowRoot?.textContent).to.include('Sverige');
    expect(box.shadowRoot?.querySelector('select[name=language]')).to.equal(null);
    expect(await requests()).to.deep.equal(['/dist/standalone/sv.js']);
    expect(page.faults).to.deep.equal([]);
  });

  it('standalone, pinned to another language: still its own', async () => {
    const page = await openEmptyPage();
    page.document.body.innerHTML = '<linkedin-ai-optout lang="de"></linkedin-ai-optout>';
    await addScript(page, '/dist/standalone/sv.js');
    await boxOf(page, 'sv');
    expect(page.events.filter((event) => event.startsWith('error'))).to.deep.equal([]);
  });
});
