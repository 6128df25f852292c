// The builds of the published scripts: `npm run build` runs them all, the demo the one that a page asks for.
import type {InlineConfig, Plugin} from 'vite';
import {root} from '../../scripts/lib/files.js';
import {marked} from '../ascii.js';
import {syntaxTarget} from '../browsers.js';
import {bundled} from '../published/third-party.js';
import {banner} from '../version.js';
import {minifyStyles} from './minify-styles.js';
import {smallLit} from './small-lit.js';

/**
 * What Vite is told to build.
 * @param name `npm`, `react`, `policy-check`, `server`, `script-tag`, `frame`, `frame-host`, `standalone:<tag>` or `frame-words:<tag>`
 */
export function configOf(name: string): InlineConfig {
  const [kind, locale = ''] = name.split(':');
  const make = kinds[kind ?? ''];
  if (!make) throw new RangeError(`no build is called ${name}`);
  return make(locale);
}

const path = (file: string) => root + file;

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

/** Modules that are imported for what they do. package.json says it of what is published, not of the sources. */
const withEffects: Plugin = {
  name: 'with-effects',
  transform: {
    filter: {
      id: /\/src\/(?:define|targets\/react\/react|targets\/script-tag\/script-tag|targets\/frame\/[^/]+)\.ts$/,
    },
    handler: (code) => ({code, map: null, moduleSideEffects: true}),
  },
};

/** What of others is in our files has to be known. */
const noteBundled: Plugin = {
  name: 'note-bundled',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, {renderedLength}] of Object.entries(file.modules)) {
        const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
        if (name && renderedLength > 0) bundled.add(name);
      }
    }
  },
};

type Build = NonNullable<InlineConfig['build']> & {
  readonly entry: Record<string, string>;
  /** A classic script: sandboxed frames, whose origin is nobody's, load no modules. */
  readonly classic?: boolean;
  /** For pages as it is: no bundler reads its annotations any more. */
  readonly final?: boolean;
};

/** For classic scripts a server's charset counts; modules are UTF-8 whatever it says. */
const markedChunks: Plugin = {
  name: 'marked-chunks',
  enforce: 'post',
  // After the banner, which would stand before it.
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = marked(file.code);
    }
  },
};

const build = (
  {entry, classic, final, ...options}: Build,
  plugins: Plugin[] = [],
): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [
    withEffects,
    noteBundled,
    minifyStyles(),
    ...(classic ? [markedChunks] : []),
    ...plugins,
  ],
  build: {
    target: syntaxTarget,
    outDir: path('dist'),
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    ...options,
    lib: {entry, formats: [classic ? 'iife' : 'es'], name: 'optout'},
    // Lib mode would keep the white space of ES output.
    rolldownOptions: {
      ...options.rolldownOptions,
      // Several builds run at once, and each would be told that it waited for the others. `use client` is kept.
      checks: {bundlerTimings: false, moduleLevelDirective: false},
      preserveEntrySignatures: 'strict',
      output: {
        format: classic ? 'iife' : 'es',
        minify: true,
        comments: !final,
        // After minification, which would take it away; words come with a script that says it.
        postBanner: ({fileName}) => (fileName.startsWith('locales/') ? '' : banner()),
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        ...(options.rolldownOptions?.output as object),
      },
    },
  },
});

/** What would check the templates of the box: a test has. */
const withoutChecks = swap('src/template/check-template.ts', {
  code: ['checkProgram', 'checkTokens', 'checkValue']
    .map((name) => `export const ${name} = /* @__NO_SIDE_EFFECTS__ */ () => {};`)
    .join('\n'),
});
const checkedTemplates = [smallLit, withoutChecks];

/** Leaves a module of ours to a file that is published by itself. */
const beside = (module: string, address: string): Plugin => ({
  name: `beside:${module}`,
  enforce: 'pre',
  resolveId: (source) => (source === module ? {id: address, external: true} : null),
});

/** Whoever brings facts of their own makes a request anyway: the checker, from the npm build, is one file for all. */
const checkerAt = (address: string): Plugin => beside('./check.js', address);

/** Words and facts before all code: like compresses best beside like. */
const dataFirst = (locale: string): Plugin => ({
  name: 'data-first',
  enforce: 'pre',
  transform(code, id) {
    if (id !== path('src/targets/script-tag/script-tag.ts')) return null;
    const data = [
      `locale/generated/${locale}`,
      'policy/generated/built-in-policy',
      'locale/generated/locales',
      'region/generated/time-zones',
    ];
    return {code: data.map((file) => `import '../../${file}.js';\n`).join('') + code, map: null};
  },
});

const chunkName = ({name, isDynamicEntry}: {name: string; isDynamicEntry: boolean}) =>
  isDynamicEntry ? `locales/${name}.js` : 'element.js';

/** One tag in an article: everything inside but the other languages. */
const scriptTag = () =>
  build(
    {
      entry: {'ai-optout': path('src/targets/script-tag/script-tag.ts')},
      final: true,
    },
    [
      ...checkedTemplates,
      checkerAt('./policy-check.js'),
      dataFirst('en'),
      swap('src/locale/locale-files.ts', {file: 'src/targets/script-tag/locale-files.ts'}),
    ],
  );

/** The npm entries; `lit` stays outside. */
const npm = () =>
  build(
    {
      entry: {index: path('src/index.ts'), define: path('src/define.ts')},
      rolldownOptions: {
        external: /^lit(\/|$)/,
        output: {chunkFileNames: chunkName},
      },
    },
    [checkerAt('./policy-check.js')],
  );

/** The component for React: a few lines above the npm entries. */
const react = () =>
  build(
    {
      entry: {react: path('src/targets/react/react.ts')},
      rolldownOptions: {external: ['react', '@lit/react']},
    },
    [beside('../../define.js', './define.js')],
  );

/** A file of its own: it is copied to hosts beside the script tag, without the npm entries and without Lit. */
const policyCheck = () => build({entry: {'policy-check': path('src/policy/check.ts')}});

/** Another language in the place of English; named, since a whole module as an object costs 100 bytes. */
const builtInWords = (locale: string) => {
  const parts = ['messages', 'names', ...(locale === 'en' ? [] : ['labels', 'sources'])].join(', ');
  return swap('src/locale/built-in.ts', {
    code: `import {${parts}} from './generated/${locale}.js';
      export const builtIn = {locale: '${locale}', ${locale === 'en' ? 'labels: {}, sources: {}, ' : ''}${parts}};`,
  });
};

/** One language and nothing to fetch, for `integrity=`. Marked, as nothing in it would fail in a classic script. */
const standalone = (locale: string) =>
  build(
    {
      outDir: path('dist/standalone'),
      entry: {[locale]: path('src/targets/script-tag/script-tag.ts')},
      final: true,
    },
    [
      ...checkedTemplates,
      checkerAt('../policy-check.js'),
      dataFirst(locale),
      builtInWords(locale),
      swap('src/locale/locale-files.ts', {
        code: `export const locales = ['${locale}'];
          export const endonyms = {};
          export const importLocaleFile = () => Promise.reject(new RangeError('one language only'));`,
      }),
      markedChunks,
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
    withoutChecks,
  ]);

const frameScript = (name: string, plugins: Plugin[]) =>
  build(
    {
      outDir: path('dist/frame'),
      entry: {[name]: path(`src/targets/frame/${name.replace(/^locales\/.*/, 'words')}.ts`)},
      classic: true,
      final: true,
    },
    plugins,
  );

/** The script of the frame pages. Facts of a page's own are not for frames. */
const frame = () =>
  frameScript('frame', [
    ...checkedTemplates,
    swap('src/locale/locale-files.ts', {file: 'src/targets/frame/locale-files.ts'}),
    swap('src/policy/obtain-policy.ts', {
      code: `export const obtainPolicy = () => Promise.reject(new RangeError('built-in facts only'));`,
    }),
  ]);

const frameWords = (locale: string) => frameScript(`locales/${locale}`, [builtInWords(locale)]);

const kinds: Readonly<Record<string, (locale: string) => InlineConfig>> = {
  npm,
  react,
  'policy-check': policyCheck,
  server,
  'script-tag': scriptTag,
  standalone,
  frame,
  'frame-host': () => frameScript('host', []),
  'frame-words': frameWords,
};
