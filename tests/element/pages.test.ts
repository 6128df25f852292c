// What the page around the box does to it, and the box to the page.
import {expect, fixture, html} from '@open-wc/testing';
import {card, createBox, drawBox, drawn, find, pick, type Box} from '../support/element.js';

const keyDown = (target: Element, init: KeyboardEventInit) =>
  target.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, composed: true, ...init}));

describe('shortcuts of the page', () => {
  const altGr = {key: 'ł', ctrlKey: true, altKey: true, modifierAltGraph: true};
  const ofLists: (string | KeyboardEventInit)[] = [
    's',
    'S',
    'ö',
    '1',
    ' ',
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Enter',
    {key: 'ArrowDown', altKey: true},
    {key: 'ArrowUp', altKey: true},
    // As on Windows. WebKit makes no such event.
    ...(new KeyboardEvent('keydown', altGr).getModifierState('AltGraph') ? [altGr] : []),
  ];
  const ofPages: KeyboardEventInit[] = [
    {key: 'Escape'},
    {key: 'Tab'},
    {key: 'F6'},
    {key: 's', ctrlKey: true},
    {key: 'k', metaKey: true},
    {key: 'ArrowLeft', altKey: true},
  ];
  const heard: string[] = [];
  const listen = ({type, key}: KeyboardEvent) => heard.push(`${type} ${key}`);
  beforeEach(() => {
    heard.length = 0;
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      document.addEventListener(type, listen);
    }
  });
  afterEach(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      document.removeEventListener(type, listen);
    }
  });

  for (const name of ['region', 'language']) {
    for (const pressed of ofLists) {
      const init = typeof pressed === 'string' ? {key: pressed} : pressed;
      it(`hear nothing of ${JSON.stringify(pressed)} in the ${name} list`, async () => {
        const list = find(await drawBox(), `select[name=${name}]`);
        for (const type of ['keydown', 'keypress', 'keyup']) {
          list.dispatchEvent(new KeyboardEvent(type, {...init, bubbles: true, composed: true}));
        }
        expect(heard).to.deep.equal([]);
      });
    }
    it(`hear what a list does not use, in the ${name} list`, async () => {
      const list = find(await drawBox(), `select[name=${name}]`);
      for (const init of ofPages) keyDown(list, init);
      expect(heard).to.deep.equal(ofPages.map(({key}) => `keydown ${key ?? ''}`));
    });
  }

  it('hear keys on the link and in what the page put into a slot', async () => {
    const stage = await fixture<HTMLElement>(html`<section></section>`);
    const box = createBox();
    box.innerHTML = '<select slot="after"><option>One</option></select>';
    stage.append(box);
    await drawn(box);
    keyDown(find(box, '[part=action]'), {key: 's'});
    keyDown(box.querySelector('select') as Element, {key: 's'});
    expect(heard).to.deep.equal(['keydown s', 'keydown s']);
  });
});

describe('another document', () => {
  async function openFrame(): Promise<Document> {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="other" width="600" height="800"></iframe>`,
    );
    return frame.contentDocument as Document;
  }
  /** The look is there, and the lists work. */
  async function expectWhole(box: Box): Promise<void> {
    await box.updateComplete;
    const view = box.ownerDocument.defaultView as Window;
    expect(view.getComputedStyle(box).display).to.equal('flow-root');
    expect(view.getComputedStyle(card(box)).borderTopWidth).to.equal('3px');
    await pick(box, 'region', 'US');
    expect(find<HTMLSelectElement>(box, 'select[name=region]').value).to.equal('US');
  }

  it('takes a drawn box, and gives it back', async () => {
    const box = await drawBox({lang: 'sv', region: 'SE'});
    const home = box.parentElement as HTMLElement;
    (await openFrame()).body.append(box);
    await expectWhole(box);
    home.append(box);
    await expectWhole(box);
  });

  it('takes a box that was never on a page', async () => {
    const {body} = await openFrame();
    const box = createBox({lang: 'en', region: 'SE'});
    body.append(box);
    await drawn(box);
    await expectWhole(box);
  });

  it('takes a box through a document that nobody sees', async () => {
    const box = await drawBox({lang: 'en', region: 'SE'});
    const home = box.parentElement as HTMLElement;
    document.implementation.createHTMLDocument().body.append(box);
    home.append(box);
    await expectWhole(box);
  });
});
