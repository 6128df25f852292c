// Which language the box speaks, and that it is its own affair.
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {
  card,
  createBox,
  drawBox,
  drawn,
  find,
  imitateReader,
  optionsOf,
  pick,
  record,
  restoreReader,
  speaks,
  type Settings,
} from '../support/element.js';

interface Row {
  readonly reader: string;
  readonly page?: string;
  readonly box?: Settings;
  readonly speaks: string;
}

const rows: Row[] = [
  {reader: 'de-AT en', speaks: 'de'},
  {reader: 'sr de', speaks: 'de'},
  {reader: 'xx', page: 'fr', speaks: 'fr'},
  {reader: 'xx', page: 'yy', speaks: 'en'},
  {reader: 'de', page: 'fr', speaks: 'de'},
  {reader: 'de', page: 'fr', box: {follow: 'page'}, speaks: 'fr'},
  {reader: 'de', page: 'xx', box: {follow: 'page'}, speaks: 'de'},
  {reader: 'xx', page: 'yy', box: {follow: 'page'}, speaks: 'en'},
  {reader: 'de', page: 'fr', box: {lang: 'sv'}, speaks: 'sv'},
  {reader: 'de', page: 'fr', box: {lang: 'nn-NO'}, speaks: 'nb'},
  {reader: 'de', page: 'fr', box: {lang: 'xx'}, speaks: 'de'},
  {reader: 'de', page: 'fr', box: {lang: 'en_US'}, speaks: 'en'},
  {reader: 'de', page: 'fr', box: {lang: 'en_US.UTF-8'}, speaks: 'de'},
  {reader: 'de', page: 'fr', box: {lang: ''}, speaks: 'de'},
  {reader: 'ar-EG', speaks: 'ar'},
  {reader: 'fa', speaks: 'fa'},
  {reader: 'iw', speaks: 'he'},
  {reader: 'zh-TW', speaks: 'zh-Hant'},
  {reader: '', speaks: 'en'},
];

describe('language', () => {
  afterEach(restoreReader);

  for (const row of rows) {
    const {reader, page = '', box: attributes = {}} = row;
    const name = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    it(`reader ${reader}, page ${page || '–'},${name.join('')}: ${row.speaks}`, async () => {
      imitateReader({languages: reader.split(' ').filter(Boolean)});
      const stage = await fixture<HTMLElement>(html`<div lang=${page}></div>`);
      const box = createBox(attributes);
      stage.append(box);
      const {lang, dir} = card(await drawn(box));
      expect(lang).to.equal(row.speaks);
      expect(dir).to.equal(['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr');
      expect(getComputedStyle(card(box)).direction).to.equal(dir);
    });
  }

  it('takes the nearest language, through shadow roots', async () => {
    const far = await fixture<HTMLElement>(html`<div lang="fr"><div></div></div>`);
    const host = far.firstElementChild as HTMLElement;
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    const innermost = inner.attachShadow({mode: 'open'});
    const box = createBox({follow: 'page'});
    innermost.append(box);
    expect(card(await drawn(box)).lang).to.equal('fr');
    host.lang = 'nl';
    innermost.append(box);
    await speaks(box, 'nl');
  });

  it('changes when the attribute does, and back', async () => {
    const box = await drawBox({lang: 'sv'});
    box.lang = 'da';
    await speaks(box, 'da');
    box.setAttribute('lang', 'ar');
    await speaks(box, 'ar');
    box.removeAttribute('lang');
    await speaks(box, 'en');
    expect(card(box).dir).to.equal('ltr');
  });

  it('follows the page anew when follow changes', async () => {
    const stage = await fixture<HTMLElement>(html`<div lang="it"></div>`);
    const box = createBox();
    stage.append(box);
    await drawn(box);
    box.follow = 'page';
    await speaks(box, 'it');
    box.follow = undefined;
    await speaks(box, 'en');
  });

  it('the last of several changes in a row wins', async () => {
    const box = await drawBox({lang: 'sv'});
    for (const lang of ['pl', 'cs', 'hu', 'ro']) box.lang = lang;
    await speaks(box, 'ro');
  });

  it('two boxes on a page speak two languages at once', async () => {
    const [first, second] = await Promise.all([drawBox({lang: 'sv'}), drawBox({lang: 'ja'})]);
    expect([card(first).lang, card(second).lang]).to.deep.equal(['sv', 'ja']);
    expect(find(first, 'h2').textContent).not.to.equal(find(second, 'h2').textContent);
  });

  it('the reader picks another for this box only', async () => {
    const [box, other] = await Promise.all([drawBox(), drawBox()]);
    const changed = oneEvent(box, 'optout-language-change');
    await pick(box, 'language', 'he');
    const event = (await changed) as CustomEvent<unknown>;
    expect(event.detail).to.deep.equal({locale: 'he'});
    await speaks(box, 'he');
    expect(card(box).dir).to.equal('rtl');
    expect(find<HTMLSelectElement>(box, 'select[name=language]').value).to.equal('he');
    expect(card(other).lang).to.equal('en');
    expect(document.documentElement.lang).not.to.equal('he');
    expect(box.hasAttribute('lang'), 'the page’s own markup is untouched').to.be.false;
  });

  it('the reader picks another even when the page pinned one; a new pin wins', async () => {
    const box = await drawBox({lang: 'sv'});
    await pick(box, 'language', 'fi');
    await speaks(box, 'fi');
    box.layout = 'compact';
    await box.updateComplete;
    expect(card(box).lang, 'after another change').to.equal('fi');
    box.lang = 'et';
    await speaks(box, 'et');
  });

  it('a change by the page is no event of the reader', async () => {
    const changes = record('optout-language-change');
    const box = await drawBox({lang: 'sv'});
    box.lang = 'en';
    await speaks(box, 'en');
    expect(changes).to.be.empty;
  });

  it('offers every language under its own name, once', async () => {
    const box = await drawBox();
    const options = optionsOf(box, 'language');
    expect(options).to.have.lengthOf(47);
    expect(new Set(options.map(({textContent}) => textContent)).size).to.equal(47);
    for (const {lang, value} of options) expect(lang).to.equal(value);
  });
});
