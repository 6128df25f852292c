// Bundles the things that the box is measured against, with the minifier that the box itself goes through.
import {brotliCompressSync, constants} from 'node:zlib';
import {build, type Plugin} from 'vite';
import {root} from '../scripts/lib/files.js';
import type {Card} from './measure.js';

/** Bytes with brotli 11. */
export const compressed = (code: string | Buffer): number =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).byteLength;

const asTemplate = ({html}: Pick<Card, 'html'>) => `\`${html.replace(/[\\`$]/g, '\\$&')}\``;

/** `<bare-lit>`: the least Lit element that shows a card; with a file, as soon as it has come from there. */
export const bundleBareLit = (
  card: Pick<Card, 'html' | 'style'>,
  wordsFile?: string,
): Promise<string> =>
  bundle(`${root}bench/pages/bare-lit.ts`, {
    'virtual:card': `import {html} from 'lit';
      export const card = ${wordsFile ? 'undefined' : `html${asTemplate(card)}`};
      export const wordsFile = ${JSON.stringify(wordsFile)};
      export const style = ${JSON.stringify(card.style)};`,
  });

/** What is in such a file. */
export const bareWords = (card: Pick<Card, 'html'>): string =>
  `export const words = (strings => strings)${asTemplate(card)};`;

/** A script of one line or more, with what it imports. */
export const bundleCode = (code: string): Promise<string> =>
  bundle(`${root}bench/pages/code.ts`, {'virtual:code': code});

async function bundle(entry: string, modules: Readonly<Record<string, string>>): Promise<string> {
  const plugin: Plugin = {
    name: 'made-here',
    enforce: 'pre',
    // With a path, so that what they import is looked for in bench/.
    resolveId: (source) => (source in modules ? `${root}bench/\0${source}.js` : null),
    load: (id) => modules[id.replace(/^.*\0(.*)\.js$/, '$1')] ?? null,
  };
  const result = await build({
    configFile: false,
    root: `${root}bench`,
    logLevel: 'error',
    publicDir: false,
    plugins: [plugin],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: {entry, formats: ['es'], fileName: 'out'},
      rolldownOptions: {output: {minify: true, codeSplitting: false}},
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
