// The events: they reach the page through shadow roots, and carry codes only.
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {
  card,
  createBox,
  drawBox,
  drawn,
  find,
  openAll,
  pick,
  record,
  speaks,
} from '../support/element.js';

/** Clicks a link without following it. */
function click(link: HTMLElement): void {
  link.addEventListener('click', preventDefault, {once: true});
  link.click();
}

const preventDefault = (event: Event) => {
  event.preventDefault();
};

describe('events', () => {
  it('what the page has put into a slot is not the reader’s choice', async () => {
    const box = await drawBox({lang: 'en', region: 'SE'});
    box.innerHTML = `<form slot="after">
      <input name="email"><select name="language"><option>fi</option></select>
      <details><summary>More</summary></details>
    </form>`;
    const types = ['optout-region-change', 'optout-language-change', 'optout-toggle'];
    const seen = types.map((type) => record(type, box));
    for (const control of box.querySelectorAll('input, select')) {
      control.dispatchEvent(new Event('change', {bubbles: true}));
    }
    box.querySelector('summary')?.click();
    await box.updateComplete;
    expect(seen.flat()).to.deep.equal([]);
    expect(card(box).lang).to.equal('en');
    expect(find<HTMLSelectElement>(box, 'select[name=region]').value).to.equal('SE');
  });

  for (const layout of ['card', 'compact', 'inline']) {
    it(`${layout}: following the main link is optout-open`, async () => {
      const box = await drawBox({layout});
      const opened = oneEvent(box, 'optout-open');
      click(find(box, 'a[part=action]'));
      const event = (await opened) as CustomEvent<unknown>;
      expect(event.detail).to.deep.equal({target: 'setting'});
    });
  }

  it('following the objection form is optout-open too', async () => {
    const box = await drawBox();
    openAll(box);
    const opened = oneEvent(box, 'optout-open');
    click(find(box, '[part=limits] a[part=action]'));
    const event = (await opened) as CustomEvent<unknown>;
    expect(event.detail).to.deep.equal({target: 'objection'});
  });

  it('a click elsewhere, or on a source, is none', async () => {
    const box = await drawBox();
    const opened = record('optout-open');
    openAll(box);
    click(find(box, 'sup a'));
    find(box, 'p').click();
    card(box).click();
    expect(opened).to.be.empty;
  });

  for (const [layout, section] of [
    ['card', 'region'],
    ['card', 'limits'],
    ['card', 'sources'],
    ['compact', 'more'],
  ] as const) {
    it(`${layout}: ${section} opened and closed is optout-toggle`, async () => {
      const box = await drawBox({layout});
      const details = find<HTMLDetailsElement>(box, `details[part=${section}]`);
      for (const open of [true, false]) {
        const toggled = oneEvent(box, 'optout-toggle');
        find(box, `details[part=${section}] > summary`).click();
        const event = (await toggled) as CustomEvent<unknown>;
        expect(event.detail).to.deep.equal({section, open});
        expect(details.open).to.equal(open);
      }
    });
  }

  it('a section opened by a click on its heading is optout-toggle too', async () => {
    const box = await drawBox();
    const toggled = oneEvent(box, 'optout-toggle');
    find(box, 'details[part=limits] > summary > *').click();
    const event = (await toggled) as CustomEvent<unknown>;
    expect(event.detail).to.deep.equal({section: 'limits', open: true});
  });

  it('an open section stays open when the box changes', async () => {
    const box = await drawBox();
    find(box, 'details[part=limits] > summary').click();
    await pick(box, 'region', 'US');
    box.lang = 'sv';
    await speaks(box, 'sv');
    expect(find<HTMLDetailsElement>(box, 'details[part=limits]').open).to.be.true;
  });

  it('optout-ready comes once, with codes', async () => {
    const stage = await fixture<HTMLElement>(html`<div></div>`);
    const ready = record('optout-ready', stage);
    const box = createBox({region: 'gb'});
    stage.append(box);
    await drawn(box);
    box.lang = 'sv';
    await speaks(box, 'sv');
    await pick(box, 'region', 'US');
    stage.append(box);
    await box.updateComplete;
    expect(ready.map(({detail}) => detail)).to.deep.equal([
      {locale: 'en', region: 'GB', evidence: 'attribute'},
    ]);
  });

  it('optout-ready waits for the language', async () => {
    const stage = await fixture<HTMLElement>(html`<div></div>`);
    const ready = record('optout-ready', stage);
    const box = createBox({lang: 'lt', region: 'LT'});
    stage.append(box);
    await drawn(box);
    expect(ready.map(({detail}) => detail)).to.deep.equal([
      {locale: 'lt', region: 'LT', evidence: 'attribute'},
    ]);
  });

  it('each bubbles, crosses shadow roots, cannot be cancelled and comes from the box', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const types = ['ready', 'open', 'toggle', 'region-change', 'language-change', 'error'];
    const seen = types.map((type) => record(`optout-${type}`, document));
    const box = createBox();
    root.append(box);
    await drawn(box);
    click(find(box, 'a[part=action]'));
    find(box, 'summary').click();
    const changed = oneEvent(box, 'optout-region-change');
    await pick(box, 'region', 'US');
    await changed;
    await pick(box, 'language', 'en');
    const refused = oneEvent(box, 'optout-error');
    const {error} = console;
    console.error = () => undefined;
    box.policy = {};
    await refused;
    console.error = error;
    for (const [index, [event]] of seen.entries()) {
      expect(event, types[index]).to.include({bubbles: true, composed: true, cancelable: false});

      for (const value of Object.values(event?.detail as object)) {
        expect(String(value), 'a code').to.match(/^[\w-]*$/);
      }
    }
  });
});
