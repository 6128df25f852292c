// Bundles the things that the box is measured against, with the minifier that the box itself goes through.
import {brotliCompressSync, constants} from 'node:zlib';
import {build, type Plugin} from 'vite';
import {root} from '../scripts/lib/files.js';

export interface Card {
  readonly html: string;
  readonly style: string;
}

/** Bytes with brotli 11. */
export const compressed = (code: string | Buffer): number =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).byteLength;

export const bundleBareLit = (card: Card): Promise<string> =>
  bundle(`${root}bench/pages/bare-lit.ts`, {
    'virtual:card': `import {html} from 'lit';
      export const card = html\`${card.html.replace(/[\\`$]/g, '\\$&')}\`;
      export const style = ${JSON.stringify(card.style)};`,
  });

export const bundleLit = (): Promise<string> => bundle(`${root}bench/pages/lit.ts`, {});

async function bundle(entry: string, modules: Readonly<Record<string, string>>): Promise<string> {
  const plugin: Plugin = {
    name: 'made-here',
    enforce: 'pre',
    resolveId: (source) => (source in modules ? `\0${source}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
  };
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [plugin],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: {entry, formats: ['es'], fileName: 'out'},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
