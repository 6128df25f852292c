// Makes the modules of the folders named `generated` when they are asked for, so that neither a fresh checkout nor a
// changed word has to wait for `npm run generate`.
import {dirname, relative, resolve, sep} from 'node:path';
import type {Plugin, ViteDevServer} from 'vite';
import {readLocales, root} from '../../scripts/lib/files.js';
import {generatedPaths, localeModulePath} from '../generated-paths.js';
import type * as made from '../makers.js';

const allWordsPath = localeModulePath('all-words');

const pathOf = (file: string) => relative(root, file).replaceAll(sep, '/');

/** The modules that are not the same any more when this file has changed. */
function madeFrom(path: string): readonly string[] {
  const [, locale] = /^locales\/([\w-]+)\.xlf$/.exec(path) ?? [];
  if (locale && readLocales().includes(locale)) return [localeModulePath(locale), allWordsPath];
  const sources = ['lit-localize.json', 'src/locale/messages.ts', 'src/policy/linkedin.json'];
  return sources.includes(path) ? generatedPaths() : [];
}

/** As the server has them, but each language made when it is spoken: a changed word should not wait for 46 others. */
const wordsWhenSpoken = () => `
  import {evaluateLanguage} from '/build/evaluate-language.ts';
  const made = {};
  const getter = (locale) => ({enumerable: true, get: () => (made[locale] ??= evaluateLanguage(locale))});
  export const allWords = Object.defineProperties(
    {},
    Object.fromEntries(${JSON.stringify(readLocales())}.map((locale) => [locale, getter(locale)])),
  );`;

/** @param server loads the code that makes the modules, which may have changed itself; by default, the plugin's own */
export function generatedModules(server?: ViteDevServer): Plugin {
  let loader = server;
  return {
    name: 'generated-modules',
    enforce: 'pre',
    configureServer(own) {
      loader ??= own;
    },
    resolveId(source, importer) {
      if (!source.endsWith('.js') && !source.endsWith('.ts')) return null;
      // A browser asks for what a module imports by its address, and no importer.
      const file = source.startsWith('/src/')
        ? root + source.slice(1)
        : source.startsWith('.') && importer
          ? resolve(dirname(importer), source)
          : source;
      const found = file.replace(/\.js$/, '.ts');
      return generatedPaths().includes(pathOf(found)) ? found : null;
    },
    async load(id) {
      const path = pathOf(id);
      if (!generatedPaths().includes(path)) return null;
      if (path === allWordsPath && this.environment.name === 'ssr') return wordsWhenSpoken();
      const code = (await loader?.ssrLoadModule('/build/makers.ts')) as typeof made | undefined;
      return code?.makers().get(path)?.() ?? null;
    },
    hotUpdate({file, modules}) {
      const {moduleGraph} = this.environment;
      const changed = madeFrom(pathOf(file)).flatMap((path) => [
        ...(moduleGraph.getModulesByFile(root + path) ?? []),
      ]);
      return changed.length > 0 ? [...modules, ...changed] : undefined;
    },
  };
}
