// Dates and names of countries and languages are in the guide's language, also where the engine does not know it.
import {expect} from '@open-wc/testing';
import {locales} from '../../src/locale/generated/locales.js';
import {guideFor, sectionOf, wordsOf} from '../support/guide.js';

describe('names and dates in the language of the guide', () => {
  for (const locale of locales) {
    it(`${locale}: the places where it applies are named too`, async () => {
      const words = await wordsOf(locale);
      const rows = sectionOf(guideFor(words, 'DE'), 'region').rows ?? [];
      const places = rows.flatMap(({items}) => items.map(({text}) => text));
      expect(places).to.have.length.above(7);
      for (const place of places) expect(place).not.to.match(/^[A-Z]{2}( \(|$)/);
      // Within one list no place stands twice.
      expect(new Set(places).size).to.equal(places.length);
    });
  }

  it('a reader in another country of the same language has its form of dates', async () => {
    const words = await wordsOf('en');
    const date = (format: string) => guideFor(words, 'GB', {format}).verdict.statements[0]?.text;
    expect(date('en-GB')).to.include('3 November 2025');
    expect(date('en-US')).to.include('November 3, 2025');
  });

  it('Thai readers have their own years, Persian readers those of the source', async () => {
    const start = async (locale: string) =>
      guideFor(await wordsOf(locale), 'DE').verdict.statements[0]?.text;
    expect(await start('th')).to.include('2568');
    expect(await start('fa')).to.match(/۲۰۲۵|2025/);
  });
});
