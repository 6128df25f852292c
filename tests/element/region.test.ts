// Which country the box speaks of, how it is known, and that the reader can change it in place.
import {expect, oneEvent} from '@open-wc/testing';
import {
  card,
  drawBox,
  find,
  findAll,
  imitateReader,
  openAll,
  optionsOf,
  pick,
  record,
  restoreReader,
  verdictOf,
  type Box,
} from '../support/element.js';
import {unlisted} from '../support/guide.js';

const list = (box: Box) => find<HTMLSelectElement>(box, 'select[name=region]');
const basis = {
  attribute: 'Country set by this page.',
  reader: 'Country chosen by you.',
  timeZone: 'Country guessed from your device’s time zone.',
  language: 'Country guessed from your browser’s language.',
  nothing: 'Your country is not known.',
};

describe('region', () => {
  afterEach(restoreReader);

  interface Row {
    readonly zone: string;
    readonly languages: string;
    readonly pinned?: string;
    readonly region: string;
    readonly known: string;
  }
  const rows: Row[] = [
    {zone: 'Europe/Stockholm', languages: 'en-US', region: 'SE', known: basis.timeZone},
    {zone: 'Europe/Stockholm', languages: 'en', pinned: 'CA', region: 'CA', known: basis.attribute},
    {
      zone: 'Europe/Stockholm',
      languages: 'en',
      pinned: 'nowhere',
      region: 'SE',
      known: basis.timeZone,
    },
    {zone: 'UTC', languages: 'en-GB', region: 'GB', known: basis.language},
    {zone: 'Etc/GMT+5', languages: 'en', region: '', known: basis.nothing},
    {zone: 'Atlantic/Reykjavik', languages: 'en', region: '', known: basis.nothing},
    {
      zone: unlisted.zone,
      languages: `en-${unlisted.code}`,
      region: unlisted.code,
      known: basis.language,
    },
    {zone: unlisted.zone, languages: 'en', region: '', known: basis.nothing},
    {zone: 'America/New_York', languages: 'en', region: 'US', known: basis.timeZone},
  ];
  for (const {zone, languages, pinned, region, known} of rows) {
    it(`${zone}, ${languages}, pinned ${pinned ?? '–'}: ${region || 'unknown'}`, async () => {
      imitateReader({languages: languages.split(' '), timeZone: zone});
      const box = await drawBox(pinned === undefined ? {} : {region: pinned});
      expect(list(box).value).to.equal(region);
      expect(verdictOf(box)).to.include(known);
    });
  }

  for (const layout of ['card', 'compact']) {
    it(`${layout}: the reader picks a country, and the verdict changes`, async () => {
      const box = await drawBox({layout});
      expect(verdictOf(box)).to.include('Sweden').and.to.include('LinkedIn began using');
      const picks = [
        ['US', 'earlier', 'since before'],
        ['GB', 'resumed', 'After a pause'],
        ['MC', 'unstated', 'No LinkedIn statement'],
        ['ZZ', 'unstated', 'No LinkedIn statement'],
      ] as const;
      for (const [region, status, words] of picks) {
        const changed = oneEvent(box, 'optout-region-change');
        await pick(box, 'region', region);
        const {detail} = (await changed) as CustomEvent<unknown>;
        expect(detail).to.deep.equal({region, status});
        expect(verdictOf(box)).to.include(words).and.to.include(basis.reader);
        expect(list(box).value).to.equal(region);
      }
      expect(find(box, '[role=status]').textContent).to.include('Another country or territory');
    });
  }

  it('the reader can change it even when the page pins it; a new pin wins', async () => {
    const box = await drawBox({region: 'CA'});
    await pick(box, 'region', 'US');
    expect(verdictOf(box)).to.include('since before').and.to.include(basis.reader);
    box.theme = 'dark';
    await box.updateComplete;
    expect(list(box).value, 'after another change').to.equal('US');
    box.region = 'CH';
    await box.updateComplete;
    expect(list(box).value).to.equal('CH');
    expect(verdictOf(box)).to.include(basis.attribute);
  });

  it('keeps the country that the reader picked in another language', async () => {
    const box = await drawBox({region: 'CA'});
    await pick(box, 'region', 'US');
    const changed = oneEvent(box, 'optout-language-change');
    await pick(box, 'language', 'en');
    await changed;
    expect(list(box).value).to.equal('US');
  });

  it('a change by the page is no event of the reader', async () => {
    const changes = record('optout-region-change');
    const box = await drawBox({region: 'CA'});
    box.region = 'US';
    await box.updateComplete;
    expect(changes).to.be.empty;
  });

  it('the announcement is a status that stays in place', async () => {
    const box = await drawBox();
    const status = find(box, '[role=status]');
    await pick(box, 'region', 'US');
    expect(find(box, '[role=status]')).to.equal(status);
  });

  it('an unknown country hides nothing: verdict, link and steps are there', async () => {
    imitateReader({languages: ['en'], timeZone: 'UTC'});
    const box = await drawBox();
    expect(verdictOf(box)).to.include(
      'LinkedIn uses members’ data to train AI that creates content',
    );
    expect(findAll(box, '[part=step]')).to.have.lengthOf(8);
    openAll(box);
    expect(findAll(box, 'a[part=action]')).to.have.lengthOf(3);
    expect(list(box).selectedOptions[0]?.textContent).to.equal('Country or territory');
    await pick(box, 'region', 'SE');
    const labels = optionsOf(box, 'region').map(({value}) => value);
    expect(labels, 'the empty choice is gone').not.to.include('');
  });

  it('a country outside the list stands in it while it is the reader’s', async () => {
    const box = await drawBox({region: unlisted.code});
    expect(list(box).selectedOptions[0]?.textContent).to.equal(unlisted.name);
    openAll(box);
    expect(card(box).textContent).to.include('No LinkedIn statement');
  });
});
