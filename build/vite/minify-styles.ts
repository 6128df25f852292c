// Bundlers leave template literals alone: here the style sheets in `css` ones go through a minifier of their own.
import {transform as minify} from 'lightningcss';
import type {Plugin} from 'vite';

export const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    const [, sheet] = /css`([^`]*)`/.exec(code) ?? [];
    if (sheet === undefined) throw new Error(`${id}: no css\`…\` in it`);
    const {code: small} = minify({filename: id, code: Buffer.from(sheet), minify: true});
    return {code: code.replace(sheet, () => small.toString().replaceAll('\\', '\\\\')), map: null};
  },
});
