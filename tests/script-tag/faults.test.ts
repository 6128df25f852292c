// A language file that fails, hangs or is garbage: the whole box in English, said so, and tried again.
import {expect} from '@open-wc/testing';
import {eventually} from '../support/eventually.js';
import {
  addScript,
  boxOf,
  builtServer,
  cardIn,
  openEmptyPage,
  requests,
  forgetRequests,
  script,
  type Page,
} from '../support/script-tag.js';

const {origin} = location;

/** The published script with its language files elsewhere: at first in one place, at every retry in another. */
async function scriptWithWordsFrom(first: string, retry = first): Promise<string> {
  const code = await (await fetch(script)).text();
  const moved = code.replace(
    /`\.\/locales\/(\$\{\w+\}\.js\$\{(\w+)>0\?)/,
    (_, rest: string, attempt: string) =>
      `\`${origin}\${${attempt}>0?"${retry}":"${first}"}${rest}`,
  );
  expect(moved, 'the script says where its language files are').not.to.equal(code);
  return URL.createObjectURL(new Blob([moved], {type: 'text/javascript'}));
}

async function openWith(markup: string, first: string, retry?: string): Promise<Page> {
  const page = await openEmptyPage();
  page.document.body.innerHTML = markup;
  await forgetRequests();
  await addScript(page, await scriptWithWordsFrom(first, retry));
  return page;
}

/** Time for whatever goes on by itself to show: some trips to the server and back. */
async function roundTrips(): Promise<void> {
  for (let trip = 0; trip < 10; trip++) await fetch('/__requests');
}

const errors = ({events}: Page) => events.filter((event) => event.startsWith('error'));
const error = 'error {"code":"locale"}';

describe('a language file', () => {
  it('that fails under a server’s box: the box stays, in its language, until the reader picks', async () => {
    const {renderOptOut} = (await import(builtServer)) as {
      renderOptOut: (options: object) => string;
    };
    const page = await openEmptyPage();
    page.document.body.setHTMLUnsafe(renderOptOut({lang: 'sv', region: 'SE'}));
    const served = cardIn(page.document.querySelector('linkedin-ai-optout'));
    await addScript(page, await scriptWithWordsFrom('/__fail/404/'));
    await eventually(() => errors(page).length > 0, 'the failure is reported');
    await roundTrips();
    const box = await boxOf(page, 'sv');
    expect(cardIn(box)).to.equal(served);
    const list = served?.querySelector<HTMLSelectElement>('select[name=region]');
    if (!list) throw new Error('no list');
    list.value = 'US';
    list.dispatchEvent(new Event('change', {bubbles: true}));
    expect(cardIn(await boxOf(page, 'en'))?.textContent).to.include('before November 3, 2025');
  });

  const rows: [string, string][] = [
    ['fails', '/__fail/404/'],
    ['fails at the server', '/__fail/500/'],
    ['is garbage', '/__fail/200/'],
    ['is another module', '/dist/standalone/sv.js?'],
    ['hangs', '/__slow/20000/dist/locales/'],
  ];
  for (const [name, path] of rows) {
    it(`that ${name}: the whole box in English, marked so, one event, no storm of requests`, async () => {
      const page = await openWith('<linkedin-ai-optout lang="sv">Visst</linkedin-ai-optout>', path);
      const box = await boxOf(page, 'en');
      const card = cardIn(box);
      expect(card?.dir).to.equal('ltr');
      expect(card?.querySelector('h2')?.textContent).to.include('How to switch off');
      expect(card?.textContent).not.to.match(/Sverige|november 2025 /);
      await roundTrips();
      expect(errors(page)).to.deep.equal([error]);
      expect((await requests()).filter((url) => url.startsWith(path))).to.have.lengthOf(1);
      expect(page.faults, 'nothing falls through').to.deep.equal([]);
      expect(page.events[0] ?? '').to.match(/^(ready|error)/);
    });
  }

  it('that failed is asked for again at the next change, and then spoken', async () => {
    const page = await openWith(
      '<linkedin-ai-optout lang="sv"></linkedin-ai-optout>',
      '/__fail/404/',
      '/dist/locales/',
    );
    await eventually(() => errors(page).length > 0, 'an error is dispatched');
    const box = await boxOf(page, 'en');
    await roundTrips();
    expect(cardIn(box)?.lang, 'not by itself').to.equal('en');
    box.setAttribute('layout', 'compact');
    await boxOf(page, 'sv');
    expect(errors(page)).to.deep.equal([error]);
  });

  it('that failed does not keep a page from another, set when it hears of the failure', async () => {
    const page = await openWith(
      '<linkedin-ai-optout lang="sv"></linkedin-ai-optout>',
      '/__slow/20000@sv/dist/locales/',
    );
    page.document.addEventListener('optout-error', ({target}) => {
      (target as Element).setAttribute('lang', 'de');
    });
    await boxOf(page, 'de');
    expect(errors(page)).to.deep.equal([error]);
  });

  it('that failed does not keep the reader from another', async () => {
    const page = await openWith(
      '<linkedin-ai-optout lang="sv"></linkedin-ai-optout>',
      '/__fail/404/',
      '/dist/locales/',
    );
    const box = await boxOf(page, 'en');
    box.setAttribute('lang', 'en');
    await roundTrips();
    expect(cardIn(box)?.lang).to.equal('en');
    expect(errors(page)).to.deep.equal([error]);
  });

  it('that fails after the first draw: English as a whole, not the language before', async () => {
    const page = await openWith(
      '<linkedin-ai-optout lang="en"></linkedin-ai-optout>',
      '/__fail/404/',
    );
    const box = await boxOf(page, 'en');
    box.setAttribute('lang', 'sv');
    await eventually(() => errors(page).length > 0, 'an error is dispatched');
    expect(cardIn(box)?.lang).to.equal('en');
    await roundTrips();
    expect(errors(page)).to.deep.equal([error]);
  });

  it('that fails for one of five boxes is said by each once', async () => {
    const page = await openWith(
      '<linkedin-ai-optout lang="sv"></linkedin-ai-optout>'.repeat(5),
      '/__fail/404/',
    );
    await boxOf(page, 'en');
    await roundTrips();
    expect(errors(page)).to.deep.equal(Array(5).fill(error));
  });
});
