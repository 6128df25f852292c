// What axe reads of a box besides its colours (names, roles, languages, order) is in the markup, in every language.
import {expect} from '@open-wc/testing';
import {locales} from '../../src/locale/generated/locales.js';
import {drawOpen, layouts, themes} from '../support/element.js';

describe('accessibility in other languages', () => {
  for (const lang of locales) {
    it(`axe finds nothing: ${lang}`, async () => {
      await expect(await drawOpen({lang})).to.be.accessible();
    });
  }

  for (const theme of themes) {
    for (const layout of layouts) {
      for (const lang of ['sv', 'ar', 'ja']) {
        it(`axe finds nothing: ${layout}, ${theme}, ${lang}`, async () => {
          const box = await drawOpen({layout, theme, lang});
          document.body.style.background = theme === 'dark' ? '#111' : '#fff';
          await expect(box).to.be.accessible();
          document.body.style.background = '';
        });
      }
    }
  }
});
