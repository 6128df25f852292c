// Dates and names of countries and languages are CLDR's in the guide's language, also where the engine does not know it.
import {expect} from '@open-wc/testing';
import {languagePicker} from '../../src/language-picker.js';
import {locales} from '../../src/locale/generated/locales.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import {guideFor, wordsOf} from '../support/guide.js';
import {cldrOf} from './cldr.js';

const codes = builtInPolicy.regions.flatMap((group) => group.codes.split(' '));

describe('names and dates beside CLDR', () => {
  for (const locale of locales) {
    it(`${locale}: the date of the start has the month's own name, or its number, and the year`, async () => {
      const words = await wordsOf(locale);
      // Chinese dates number the months that CLDR names.
      const november = locale.startsWith('zh')
        ? '11月'
        : ((await cldrOf(locale)).months[10] ?? 'no name');
      const start = guideFor(words, 'DE').verdict.statements[0]?.text ?? '';
      expect(start.toLocaleLowerCase(locale)).to.include(november.toLocaleLowerCase(locale));
      expect(start).to.match(/2025|2568|٢٠٢٥|۲۰۲۵|२०२५|২০২৫/);
      expect(start, 'not the bare bones of a date').not.to.match(/\bM11\b|\d{4}-\d{2}/);
    });

    it(`${locale}: no country is named in English or by its code`, async () => {
      const words = await wordsOf(locale);
      const [own, english] = await Promise.all([cldrOf(locale), cldrOf('en')]);
      const {options} = guideFor(words, 'DE').verdict.picker;
      const foreign = options.filter(({value, label}) => {
        if (value === 'ZZ') return false;
        expect(label).not.to.match(/^[A-Z]{2}$/);
        const names = [own.territories[value], own.territories[`${value}-alt-short`]];
        return label === english.territories[value] && !names.includes(label);
      });
      // An engine with older data may have left a few small islands as they are in English.
      expect(foreign.length, foreign.map(({label}) => label).join(', ')).to.be.at.most(3);
      expect(options).to.have.lengthOf(codes.length + 1);
    });

    it(`${locale}: the list of languages names it in itself`, async () => {
      const words = await wordsOf(locale);
      const own = (await cldrOf(locale)).languages;
      const option = languagePicker(words)?.options.find(({value}) => value === locale);
      const [language = ''] = locale.split('-');
      const names = [own[locale], own[`${locale}-alt-long`], own[language]].filter(
        (name) => name !== undefined,
      );
      const label = option?.label.toLocaleLowerCase(locale) ?? '';
      expect(option?.lang).to.equal(locale);
      expect(
        names.some((name) => label.includes(name.toLocaleLowerCase(locale))),
        `“${label}” is none of ${names.join(', ')}`,
      ).to.be.true;
    });
  }
});
