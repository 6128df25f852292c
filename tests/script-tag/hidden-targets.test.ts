// What the page put inside is not seen once the box is drawn, but it keeps a place at the top of the box: links, tables of
// contents and scripts that look for a heading in it lead there.
import {expect} from '@open-wc/testing';
import {eventually} from '../support/eventually.js';
import {addScript, builtServer, cardIn, openPage, type Page} from '../support/script-tag.js';

const inside = `<section><h2 id="å b">A heading</h2><h3 id="50%">Half</h3>
  ${'<p>Some words before it.</p>'.repeat(40)}<p>Some <a id="deep" href="/elsewhere.html">words</a>.</p></section>`;
const ids = ['å b', '50%', 'deep'];

const forms = {
  tag: `<linkedin-ai-optout lang="en" region="SE">${inside}<p slot="after" id="seen">Seen</p></linkedin-ai-optout>`,
  div: `<div data-linkedin-ai-optout data-lang="en" data-region="SE">${inside}</div>`,
  'one line': `<linkedin-ai-optout lang="en" region="SE" layout="inline">${inside}</linkedin-ai-optout>`,
};
type Form = keyof typeof forms;

const far = '<div style="height: 3000px"></div>';

const links = [...ids, 'seen', 'own'].map((id) => `<a href="#${id}">${id}</a>`).join(' ');

/** An article with links, and the box far below them. */
function write(page: Page, box: string): void {
  page.document.body.setHTMLUnsafe(`${links}${far}${box}<h2 id="own">Own</h2>${far}`);
}

/** The page stands still, and an element that is nobody's containing block scrolls. */
function putIntoScroller({document}: Page): void {
  const scroller = document.createElement('main');
  scroller.style.cssText = 'height: 100vh; overflow: auto';
  scroller.append(...document.body.childNodes);
  document.body.append(scroller);
  document.documentElement.style.overflow = 'hidden';
}

const boxIn = ({document}: Page) => document.querySelector('linkedin-ai-optout');

/** Its margins are none, which else would collapse until the element has its style sheet. */
async function openUndrawn(form: Form = 'tag'): Promise<Page> {
  const page = await openPage(`empty.html?${form}`);
  const style = page.document.createElement('style');
  style.textContent = '* { margin: 0 }';
  page.document.head.append(style);
  write(page, forms[form]);
  return page;
}

async function draw(page: Page): Promise<void> {
  await addScript(page);
  await eventually(() => cardIn(boxIn(page)), 'the box is drawn');
}

async function openDrawn(form: Form = 'tag'): Promise<Page> {
  const page = await openUndrawn(form);
  await draw(page);
  return page;
}

/** The reader has come to what is inside, and has gone back up before the box is drawn. */
async function staysAbove(page: Page): Promise<void> {
  link(page, 'deep')?.click();
  await eventually(() => page.window.scrollY > 0, 'the words are at the top');
  page.window.scrollTo(0, 100);
  await draw(page);
  expect(page.window.scrollY).to.equal(100);
}

const link = ({document}: Page, text: string) =>
  [...document.querySelectorAll('a')].find((each) => each.textContent === text);

function find({document}: Page, id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const topOf = (page: Page) => boxIn(page)?.getBoundingClientRect().top ?? NaN;

/** The box begins at the top of the window. */
const isAtBox = (page: Page) => Math.abs(topOf(page)) < 2;

describe('what is hidden inside a box', () => {
  for (const form of Object.keys(forms) as Form[]) {
    for (const id of ids) {
      it(`${form}, ${id}: a link to it leads to the box, and again`, async () => {
        const page = await openDrawn(form);
        const before = boxIn(page)?.innerHTML;
        for (const time of ['first', 'second']) {
          page.window.scrollTo(0, 0);
          link(page, id)?.click();
          await eventually(() => isAtBox(page), `the box is at the top, ${time}`);
        }
        expect(boxIn(page)?.innerHTML).to.equal(before);
      });
    }
  }

  it('a link from a shadow root leads to the box', async () => {
    const page = await openDrawn();
    const root = page.document.body
      .appendChild(page.document.createElement('div'))
      .attachShadow({mode: 'open'});
    root.innerHTML = '<a href="#deep"><b>deep</b></a>';
    root.querySelector('b')?.click();
    await eventually(() => isAtBox(page), 'the box is at the top');
  });

  for (const name of ['contents.html', 'contents-div.html']) {
    it(`${name}: a page that is opened with it opens at the box`, async () => {
      const page = await openPage(`${name}#deep`);
      await eventually(() => cardIn(boxIn(page)), 'the box is drawn');
      await eventually(() => isAtBox(page), 'the box is at the top');
    });
  }

  // Not the form with more in a slot of its own, which has no place until the box is drawn.
  for (const form of ['div', 'one line'] as const) {
    it(`${form}: a reader who is at it when the box is drawn has the box there`, async () => {
      const page = await openUndrawn(form);
      link(page, 'deep')?.click();
      const top = () => find(page, 'deep').getBoundingClientRect().top;
      await eventually(() => Math.abs(top()) < 2, 'the words are at the top');
      page.window.scrollBy(0, -150);
      await draw(page);
      expect(topOf(page)).to.be.closeTo(150, 2);
    });

    it(`${form}: a reader who has gone back up when the box is drawn stays there`, async () => {
      await staysAbove(await openUndrawn(form));
    });
  }

  it('in quirks mode, a reader above it when the box is drawn stays there', async () => {
    const page = await openPage('quirks.html');
    write(page, forms.tag);
    await staysAbove(page);
  });

  it('where an element scrolls in place of the page, links, scripts and the first drawing lead to the box', async () => {
    const page = await openUndrawn('div');
    putIntoScroller(page);
    link(page, 'deep')?.click();
    const top = () => find(page, 'deep').getBoundingClientRect().top;
    await eventually(() => Math.abs(top()) < 2, 'the words are at the top');
    await draw(page);
    expect(topOf(page), 'drawn').to.be.closeTo(0, 2);
    const scroller = page.document.querySelector('main');
    for (const id of ids) {
      scroller?.scrollTo(0, 200);
      link(page, id)?.click();
      await eventually(() => isAtBox(page), `a link to ${id}`);
      scroller?.scrollTo(0, 200);
      find(page, id).scrollIntoView();
      expect(isAtBox(page), `a script to ${id}`).to.equal(true);
    }
  });

  for (const display of ['flex', 'grid']) {
    it(`in an element that the page makes a ${display} with all in its middle, a link leads to the box`, async () => {
      const page = await openDrawn();
      const box = boxIn(page) as HTMLElement;
      box.style.cssText = `display: ${display}; place-items: center`;
      link(page, 'deep')?.click();
      await eventually(() => isAtBox(page), 'the box is at the top');
    });
  }

  it('a server’s box is led to without the script', async () => {
    const page = await openPage('empty.html');
    const {renderOptOut} = (await import(builtServer)) as {renderOptOut: (o: object) => string};
    write(
      page,
      renderOptOut({lang: 'en', region: 'SE'}).replace(/(?=<\/linkedin-ai-optout>)/, inside),
    );
    expect(cardIn(boxIn(page)), 'there without the script').not.to.equal(null);
    link(page, 'deep')?.click();
    await eventually(() => isAtBox(page), 'the box is at the top');
  });

  for (const [how, go] of [
    [
      'scrollIntoView',
      (target: HTMLElement) => {
        target.scrollIntoView();
      },
    ],
    [
      'where it is in the window',
      (target: HTMLElement, {window}: Page) => {
        window.scrollBy(0, target.getBoundingClientRect().top);
      },
    ],
  ] as const) {
    for (const form of Object.keys(forms) as Form[]) {
      it(`${form}: a script that goes there by ${how} comes to the box`, async () => {
        const page = await openDrawn(form);
        for (const id of ids) {
          page.window.scrollTo(0, 200);
          go(find(page, id), page);
          expect(isAtBox(page), `${id}: ${String(topOf(page))}`).to.equal(true);
        }
      });
    }
  }

  it('has its place again when somebody has emptied the shadow root', async () => {
    const page = await openDrawn();
    boxIn(page)?.shadowRoot?.replaceChildren();
    boxIn(page)?.setAttribute('region', 'US');
    await eventually(() => cardIn(boxIn(page)), 'the box is drawn again');
    link(page, 'deep')?.click();
    await eventually(() => isAtBox(page), 'the box is at the top');
  });

  it('keeps as far from the top as the page asks for its headings', async () => {
    const page = await openDrawn();
    page.document.documentElement.style.scrollPaddingTop = '100px';
    link(page, 'deep')?.click();
    await eventually(() => Math.abs(topOf(page) - 100) < 2, 'the box is below a header');
  });

  it('is come back to', async () => {
    const page = await openDrawn();
    link(page, 'deep')?.click();
    await eventually(() => isAtBox(page), 'the box is at the top');
    link(page, 'own')?.click();
    await eventually(() => !isAtBox(page), 'somewhere else');
    page.window.history.back();
    await eventually(() => isAtBox(page), 'the box is at the top again');
  });

  for (const id of ['own', 'seen']) {
    it(`${id}: is another place, as it is seen`, async () => {
      const page = await openDrawn();
      link(page, id)?.click();
      await eventually(() => page.window.scrollY > 0, 'the page has moved');
      expect(isAtBox(page)).to.equal(false);
    });
  }

  for (const form of Object.keys(forms) as Form[]) {
    it(`${form}: takes no room, cannot be seen, met by a pointer or focused`, async () => {
      const page = await openDrawn(form);
      const height = () => boxIn(page)?.getBoundingClientRect().height;
      const width = () => page.document.documentElement.scrollWidth;
      const before = [height(), width()];
      expect(boxIn(page)?.firstElementChild?.assignedSlot?.inert).to.equal(true);
      for (const id of ids) {
        const hidden = find(page, id);
        // Pages say so of their own.
        hidden.style.cssText =
          'visibility: visible; position: fixed; inset: 0; display: block; min-width: 900px';
        const {width: across, height: down} = hidden.getBoundingClientRect();
        expect([across, down], id).to.deep.equal([0, 0]);
        expect(page.document.elementsFromPoint(5, 5), id).not.to.include(hidden);
        hidden.tabIndex = 0;
        hidden.focus();
        expect(page.document.activeElement?.localName, id).to.equal('body');
      }
      expect([height(), width()]).to.deep.equal(before);
      const selection = page.document.getSelection();
      selection?.selectAllChildren(page.document.body);
      expect(String(selection)).to.include('Own');
      expect(String(selection)).not.to.include('Half');
    });
  }
});
