// What the browser is asked about its reader, and what becomes of the box where it does not tell.
import {expect} from '@open-wc/testing';
import {drawBox, find, imitateReader, pick, restoreReader, type Box} from '../support/element.js';
import {unlisted} from '../support/guide.js';
import {imitateTimeZone} from '../support/time-zone.js';

const unknown = 'Your country is not known.';
const regionOf = (box: Box) => find<HTMLSelectElement>(box, 'select[name=region]').value;

describe('what is asked of the browser', () => {
  let restoreZone = () => {};

  afterEach(() => {
    restoreReader();
    restoreZone();
    restoreZone = () => {};
    Reflect.deleteProperty(globalThis, 'Temporal');
    if (own) Object.defineProperty(globalThis, 'Temporal', own);
  });

  /** This engine's own, if it has one. */
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');

  const setTemporal = (value: unknown) =>
    Object.defineProperty(globalThis, 'Temporal', {configurable: true, writable: true, value});

  it('the zone comes from Temporal where there is one', async () => {
    imitateReader({languages: ['en'], timeZone: 'Asia/Tokyo'});
    setTemporal({Now: {timeZoneId: () => 'Europe/Stockholm'}});
    expect(regionOf(await drawBox())).to.equal('SE');
  });

  for (const [name, value] of [
    ['no Temporal', undefined],
    ['another Temporal', {Now: {}}],
  ] as const) {
    it(`${name}: the zone comes from Intl`, async () => {
      imitateReader({languages: ['en'], timeZone: 'Europe/Stockholm'});
      setTemporal(value);
      expect(regionOf(await drawBox())).to.equal('SE');
    });
  }

  for (const tag of ['sv-SE', 'en-US', 'en-GB', 'en-AU']) {
    it(`${tag}: the first draw makes no object of Intl`, async () => {
      imitateReader({languages: [tag]});
      const made: string[] = [];
      const restore = (['Collator', 'DateTimeFormat', 'DisplayNames', 'Locale'] as const).map(
        (name) => {
          const value = Intl[name] as unknown as new () => object;
          const counted = new Proxy(value, {
            construct(target, given, newTarget) {
              made.push(name);
              return Reflect.construct(target, given, newTarget) as object;
            },
          });
          Object.assign(Intl, {[name]: counted});
          return () => Object.assign(Intl, {[name]: value});
        },
      );
      try {
        await drawBox({region: 'SE'});
        expect(made).to.deep.equal([]);
        await drawBox({region: unlisted.code});
        expect(made, 'of a country that the file does not name').to.include('DisplayNames');
      } finally {
        for (const each of restore) each();
      }
    });
  }

  it('no zone is asked for where the page or the reader has set the country', async () => {
    let asked = 0;
    restoreZone = imitateTimeZone(window, () => {
      asked++;
      return 'Europe/Stockholm';
    });
    const box = await drawBox({region: 'CA'});
    await pick(box, 'region', 'US');
    expect(asked).to.equal(0);
    await drawBox();
    expect(asked, 'where nobody has').to.be.above(0);
  });

  it('a zone that may not be asked for counts as unknown', async () => {
    imitateReader({languages: ['en']});
    const forbid = () => {
      throw new Error('forbidden');
    };
    restoreZone = imitateTimeZone(window, forbid);
    const box = await drawBox();
    expect(find(box, '[part=verdict]').textContent).to.include(unknown);
    expect(regionOf(box)).to.equal('');
  });

  it('a browser that names no languages is spoken to in English', async () => {
    imitateReader({timeZone: 'UTC'});
    Object.defineProperty(navigator, 'languages', {configurable: true, value: undefined});
    const box = await drawBox();
    expect(find(box, '[part=verdict]').textContent).to.include(unknown);
  });
});
