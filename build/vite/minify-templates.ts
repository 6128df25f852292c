// Bundlers leave template literals alone: here the white space in `html` and `css` ones goes.
import {transform as transformCss} from 'lightningcss';
import type {Plugin} from 'vite';

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** Custom properties that the sheet keeps to itself get numbers for names; the tokens, `--optout-…`, are the page's. */
function shortenProperties(sheet: string): string {
  const names = new Set(Array.from(sheet.matchAll(/(?<=[{;])--(?!optout-)[\w-]+(?=:)/g), String));
  return [...names].reduce(
    (css, name, index) => css.replace(new RegExp(`${name}\\b(?!-)`, 'g'), `--${String(index)}`),
    sheet,
  );
}

/** Folds runs of white space in `html` templates, where one space is as good as many, and minifies `css` ones. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    if (id.endsWith('.styles.ts')) {
      const [, sheet] = /css`([^`]*)`/.exec(code) ?? [];
      if (sheet === undefined) return null;
      const {code: small} = transformCss({
        filename: id,
        code: Buffer.from(sheet),
        minify: true,
      });
      return {
        code: code.replace(sheet, () =>
          shortenProperties(small.toString()).replaceAll('\\', '\\\\'),
        ),
        map: null,
      };
    }
    if (!id.includes('/view/')) return null;
    return {code: code.replace(/(?<=html`|\})[^`${}]*(?=[`$])/g, folded), map: null};
  },
});
