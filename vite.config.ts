// The builds of the published files; `npm run build` runs them one after the other.
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {minifyTemplates} from './scripts/lib/minify-templates.js';
import {shortenIds} from './scripts/lib/shorten-ids.js';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Puts another module in the place of one of ours, in this build only. */
const swap = (from: string, to: {readonly file: string} | {readonly code: string}): Plugin => ({
  name: `swap:${from}`,
  enforce: 'pre',
  load(id) {
    if (id !== path(from) || !('code' in to)) return null;
    return {code: to.code, moduleType: 'ts'};
  },
  async resolveId(source, importer) {
    if (!('file' in to) || importer === undefined) return null;
    const resolved = await this.resolve(source, importer, {skipSelf: true});
    return resolved?.id === path(from) ? path(to.file) : null;
  },
});

type Build = NonNullable<UserConfig['build']> & {readonly entry: Record<string, string>};

const build = ({entry, ...options}: Build, plugins: Plugin[] = []): UserConfig => ({
  publicDir: false,
  plugins: [shortenIds(), minifyTemplates(), ...plugins],
  build: {
    target: 'es2022',
    outDir: path('dist'),
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    ...options,
    lib: {entry, formats: ['es']},
    // Lib mode would keep the white space of ES output.
    rolldownOptions: {
      ...options.rolldownOptions,
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        ...(options.rolldownOptions?.output as object),
      },
    },
  },
});

/** Both script-tag builds have the small form of Lit. */
const smallLit: Plugin = {
  name: 'small-lit',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit' ? path('src/targets/script-tag/lit.ts') : null),
};

/** Whoever brings facts of their own makes a request anyway: the checker stays one file for all languages. */
const checkerBeside: Plugin = {
  name: 'checker-beside',
  enforce: 'pre',
  resolveId: (source) =>
    source === './check.js' ? {id: '../policy-check.js', external: true} : null,
};

const chunkName = ({name, isDynamicEntry}: {name: string; isDynamicEntry: boolean}) => {
  if (!isDynamicEntry) return 'element.js';
  return name === 'check' ? 'policy-check.js' : `locales/${name}.js`;
};

/** One tag in an article: everything inside but the other languages. */
const scriptTag = () =>
  build(
    {
      entry: {'linkedin-ai-optout': path('src/targets/script-tag/script-tag.ts')},
      rolldownOptions: {
        output: {chunkFileNames: 'policy-check.js'},
      },
    },
    [
      smallLit,
      swap('src/locale/locale-files.ts', {file: 'src/targets/script-tag/locale-files.ts'}),
    ],
  );

/** The npm entries; `lit` stays outside. */
const npm = () =>
  build({
    entry: {index: path('src/index.ts'), define: path('src/define.ts')},
    rolldownOptions: {
      external: /^lit(\/|$)/,
      output: {chunkFileNames: chunkName},
    },
  });

/** One language and nothing to fetch, for `integrity=`. */
const standalone = (locale: string) =>
  build(
    {
      outDir: path('dist/standalone'),
      entry: {[locale]: path('src/targets/script-tag/script-tag.ts')},
      rolldownOptions: {},
    },
    [
      smallLit,
      checkerBeside,
      swap('src/locale/built-in.ts', {
        code: `import * as file from './generated/${locale}.js';
          export const builtIn = {labels: {}, sources: {}, ...file, locale: '${locale}'};`,
      }),
      swap('src/locale/locale-files.ts', {
        code: `export const locales = ['${locale}'];
          export const endonyms = {};
          export const importLocaleFile = () => Promise.reject(new RangeError('one language only'));`,
      }),
    ],
  );

/** One file without packages, for servers and edge runtimes. */
const server = () =>
  build({entry: {server: path('src/targets/server/server.ts')}}, [
    {
      name: 'text-only-lit',
      enforce: 'pre',
      resolveId: (source) => (source === 'lit' ? path('src/targets/server/lit.ts') : null),
    },
  ]);

export default defineConfig(({mode}) => {
  if (mode === 'npm') return npm();
  if (mode === 'server') return server();
  const [kind, locale] = mode.split(':');
  return kind === 'standalone' && locale ? standalone(locale) : scriptTag();
});
