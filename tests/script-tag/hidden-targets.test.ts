// A link to a heading of what the page put inside leads to the box, in whose place that heading is no longer drawn.
import {expect} from '@open-wc/testing';
import {eventually} from '../support/eventually.js';
import {addScript, cardIn, openPage, type Page} from '../support/script-tag.js';

const inside =
  '<section><h2 id="å b">A heading</h2><h3 id="50%">Half</h3><p>Some <b id="deep">words</b>.</p></section>';

const forms = {
  tag: `<linkedin-ai-optout lang="en" region="SE">${inside}<p slot="after" id="seen">Seen</p></linkedin-ai-optout>`,
  div: `<div data-linkedin-ai-optout data-lang="en" data-region="SE">${inside}</div>`,
};

const far = '<div style="height: 3000px"></div>';

/** An article with links, and the box far below them. */
async function openArticle(form: keyof typeof forms): Promise<Page> {
  const page = await openPage(`empty.html?${form}`);
  const links = ['å b', '50%', 'deep', 'seen', 'own']
    .map((id) => `<a href="#${id}">${id}</a>`)
    .join(' ');
  page.document.body.innerHTML = `${links}${far}${forms[form]}<h2 id="own">Own</h2>${far}`;
  return page;
}

const boxIn = ({document}: Page) => document.querySelector('linkedin-ai-optout');

async function draw(page: Page): Promise<void> {
  await addScript(page);
  await eventually(() => cardIn(boxIn(page)), 'the box is drawn');
}

const link = ({document}: Page, text: string) =>
  [...document.querySelectorAll('a')].find((each) => each.textContent === text);

/** The part that has the focus. A word, as a failed test of elements of another window takes for ever to be written. */
const focusedIn = (page: Page) => boxIn(page)?.shadowRoot?.activeElement?.part.value;

const hashChange = ({window}: Page) =>
  new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, {once: true});
  });

/** The box is at the top of the window, and has the focus. */
async function expectAtBox(page: Page): Promise<void> {
  const top = () => Math.round(boxIn(page)?.getBoundingClientRect().top ?? NaN);
  await eventually(() => Math.abs(top()) < 2, 'the box is at the top');
  expect(focusedIn(page)).to.equal('card');
}

describe('a link to a heading that is hidden', () => {
  for (const form of ['tag', 'div'] as const) {
    for (const id of ['å b', '50%', 'deep']) {
      it(`${form}, ${id}: leads to the box when it is followed, and again`, async () => {
        const page = await openArticle(form);
        await draw(page);
        const before = boxIn(page)?.innerHTML;
        for (const time of ['first', 'second']) {
          page.window.scrollTo(0, 0);
          link(page, id)?.click();
          await expectAtBox(page);
          expect(boxIn(page)?.innerHTML, time).to.equal(before);
        }
      });
    }

    it(`${form}: leads to the box when the page is opened with it`, async () => {
      const page = await openArticle(form);
      const changed = hashChange(page);
      page.window.location.hash = '#deep';
      await changed;
      page.window.scrollTo(0, 0);
      await draw(page);
      await expectAtBox(page);
    });
  }

  it('goes no further than the focus: once that has left, nothing is to be focused', async () => {
    const page = await openArticle('tag');
    await draw(page);
    link(page, 'deep')?.click();
    await expectAtBox(page);
    cardIn(boxIn(page))?.querySelector<HTMLElement>('[part=action]')?.focus();
    expect(cardIn(boxIn(page))?.hasAttribute('tabindex')).to.equal(false);
  });

  it('leads to the box from a link in a shadow root', async () => {
    const page = await openArticle('tag');
    await draw(page);
    const root = page.document.body
      .appendChild(page.document.createElement('div'))
      .attachShadow({mode: 'open'});
    root.innerHTML = '<a href="#deep"><b>deep</b></a>';
    for (const time of ['first', 'second']) {
      page.window.scrollTo(0, 0);
      root.querySelector('b')?.click();
      await expectAtBox(page);
      expect(focusedIn(page), time).to.equal('card');
    }
  });

  it('is left to a page that follows it itself', async () => {
    const page = await openArticle('tag');
    await draw(page);
    link(page, 'deep')?.click();
    await expectAtBox(page);
    page.window.scrollTo(0, 0);
    page.document.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link(page, 'deep')?.click();
    expect(page.window.scrollY).to.equal(0);
  });

  it('is left alone where the reader comes back to it, as the browser knows the place', async () => {
    const page = await openArticle('tag');
    await draw(page);
    link(page, 'deep')?.click();
    await expectAtBox(page);
    link(page, 'own')?.click();
    await hashChange(page);
    const back = hashChange(page);
    page.window.history.back();
    await back;
    expect(page.window.location.hash).to.equal('#deep');
    expect(focusedIn(page)).to.equal(undefined);
  });

  it('does not take the focus from who types while the page comes', async () => {
    const page = await openArticle('tag');
    const changed = hashChange(page);
    page.window.location.hash = '#deep';
    await changed;
    page.window.scrollTo(0, 0);
    // As in a header, where it is in view.
    const field = page.document.createElement('input');
    page.document.body.prepend(field);
    field.focus({preventScroll: true});
    await draw(page);
    expect(page.document.activeElement?.localName).to.equal('input');
    expect(page.window.scrollY).to.equal(0);
  });

  for (const [what, attributes, keys] of [
    ['to another page ends in the same', {href: '/elsewhere.html#deep'}, {}],
    ['opens another window', {href: '#deep', target: '_blank'}, {}],
    ['is opened in a tab of its own', {href: '#deep'}, {ctrlKey: true}],
  ] as const) {
    it(`is left alone where a link ${what}`, async () => {
      const page = await openArticle('tag');
      await draw(page);
      link(page, 'deep')?.click();
      await expectAtBox(page);
      page.window.scrollTo(0, 0);
      const other = page.document.body.appendChild(page.document.createElement('a'));
      Object.assign(other, attributes);
      // After the box has heard of it.
      const wasPrevented = new Promise<boolean>((resolve) => {
        page.window.addEventListener('click', (event) => {
          resolve(event.defaultPrevented);
          event.preventDefault();
        });
      });
      other.dispatchEvent(
        new page.window.MouseEvent('click', {bubbles: true, cancelable: true, ...keys}),
      );
      expect(await wasPrevented).to.equal(false);
      expect(page.window.scrollY).to.equal(0);
    });
  }

  it('is not looked for where the page itself is clicked', async () => {
    const page = await openArticle('tag');
    await draw(page);
    const faults: string[] = [];
    page.window.addEventListener('error', ({message}) => faults.push(message));
    page.document.dispatchEvent(new Event('click', {bubbles: true}));
    expect(faults).to.deep.equal([]);
  });

  for (const id of ['own', 'seen']) {
    it(`${id}: is the browser’s, as it is seen`, async () => {
      const page = await openArticle('tag');
      await draw(page);
      const changed = hashChange(page);
      link(page, id)?.click();
      await changed;
      expect(page.window.scrollY).to.be.above(0);
      expect(focusedIn(page)).to.equal(undefined);
    });
  }

  it('is not listened for once the box has left the page', async () => {
    const page = await openArticle('tag');
    const listening = new Map<string, number>();
    for (const [method, count] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      page.window[method] = new Proxy(page.window[method], {
        apply(own, view, call: [string, ...unknown[]]) {
          listening.set(call[0], (listening.get(call[0]) ?? 0) + count);
          Reflect.apply(own, view, call);
        },
      });
    }
    await draw(page);
    const counts = () => ['load', 'click', 'hashchange'].map((type) => listening.get(type));
    expect(counts()).to.deep.equal([1, 1, 1]);
    boxIn(page)?.remove();
    expect(counts()).to.deep.equal([0, 0, 0]);
  });
});
