// One guide per language and country: complete, in that language, and true.
import {expect} from '@open-wc/testing';
import {locales} from '../../src/locale/generated/locales.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import {allSections, claimsOf, guideFor, sectionOf, textsOf, wordsOf} from '../support/guide.js';

const {regions, sources} = builtInPolicy;
const listed = regions.flatMap(({codes, status}) =>
  codes.split(' ').map((code) => [code, status] as const),
);
/** One of each kind, and those for whom something else holds. */
const samples = [undefined, 'DE', 'NO', 'GB', 'CH', 'CA', 'HK', 'US', 'RS', 'JP', 'GF', 'ZZ'];

describe('buildGuide', () => {
  it('has 47 languages to speak', () => {
    expect(locales).to.have.lengthOf(47);
  });

  for (const locale of locales) {
    it(`${locale}: says for every listed country what holds there`, async () => {
      const words = await wordsOf(locale);
      for (const [code, status] of listed) {
        const {verdict} = guideFor(words, code, {show: new Set()});
        expect(verdict.status, code).to.equal(status);
        expect(verdict.title, code).not.to.match(/^$|^[A-Z]{2}$/);
        expect(verdict.statements.length, code).to.equal(2);
        for (const {text} of verdict.statements) expect(text, code).to.have.length.above(5);
      }
    });

    it(`${locale}: has no gap and no remnant of its making in any text`, async () => {
      const words = await wordsOf(locale);
      for (const region of samples) {
        for (const [path, text] of textsOf(guideFor(words, region))) {
          const where = `${region ?? 'unknown'}${path}: ${text}`;
          // A sentence may begin or end with a label; the empty choice has no value.
          if (!/\.value$|\.segments\./.test(path)) expect(text.trim(), where).not.to.equal('');
          expect(text, where).not.to.match(/\b(undefined|null|NaN)\b|\[object|Invalid Date/);
          expect(text, where).not.to.match(/[{}]|\$\{|[\uE000-\uF8FF\uFFFD]|<\/?[a-z]/);
        }
      }
    });

    it(`${locale}: has a source for everything that it says`, async () => {
      const words = await wordsOf(locale);
      for (const region of samples) {
        const guide = guideFor(words, region);
        const entries = sectionOf(guide, 'sources').entries ?? [];
        const sourceless = [
          words.messages.labelsNote,
          words.messages.noStatement,
          ...(guide.verdict.status === 'unstated' ? [words.messages.unstated] : []),
        ];
        for (const [path, {text, notes = []}] of claimsOf(guide)) {
          const where = `${region ?? 'unknown'} ${path}: ${text}`;
          if (!sourceless.includes(text)) expect(notes, where).not.to.be.empty;
          const places = notes.map(({number}) =>
            entries.findIndex((each) => each.number === number),
          );
          // Each once, in the order of their numbers.
          expect(places, where).to.deep.equal([...new Set(places)].sort((a, b) => a - b));
          for (const [index, {url, label}] of notes.entries()) {
            const entry = entries[places[index] ?? -1];
            expect(entry, where).to.exist;
            expect(entry?.url, where).to.equal(url);
            expect(label, where).to.include(entry?.publisher);
          }
        }
      }
    });

    it(`${locale}: is written in its own direction`, async () => {
      const {dir} = guideFor(await wordsOf(locale));
      expect(dir).to.equal(['ar', 'fa', 'he'].includes(locale) ? 'rtl' : 'ltr');
    });
  }

  it('numbers the sources of the policy alike in every language', async () => {
    const publishers = Object.values(sources).map(({publisher}) => publisher);
    for (const locale of locales) {
      const {entries = []} = sectionOf(guideFor(await wordsOf(locale)), 'sources');
      expect(entries.slice(0, publishers.length).map(({publisher}) => publisher)).to.deep.equal(
        publishers,
      );
    }
  });

  it('shows the parts that are asked for, always in the order of reading', async () => {
    const words = await wordsOf('en');
    const ids = (...show: typeof allSections) =>
      guideFor(words, 'DE', {show: new Set(show)}).sections.map(({id}) => id);
    const everything = ['steps', 'effect', 'summary', 'region', 'limits', 'background', 'sources'];
    expect(ids(...allSections)).to.deep.equal(everything);
    expect(ids(...[...allSections].reverse())).to.deep.equal(everything);
    expect(ids('summary')).to.deep.equal(['effect', 'summary', 'background']);
    for (const id of allSections) if (id !== 'summary') expect(ids(id)).to.deep.equal([id]);
    expect(ids()).to.deep.equal([]);
  });

  it('gives the same for the same', async () => {
    const words = await wordsOf('sv');
    expect(guideFor(words, 'SE')).to.deep.equal(guideFor(words, 'SE'));
  });
});
