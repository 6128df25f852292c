// The scripts and style sheets of the site, in published form.
import {build, type InlineConfig, type Plugin} from 'vite';
import {root} from '../../scripts/lib/files.js';
import type {SiteData} from '../../site/pages/data.js';
import {minifyStyles} from './minify-styles.js';
import {siteDataModule} from './site-data.js';

/** `renderOptOut` writes text, and needs nothing of Lit for that. */
const textOnly: Plugin = {
  name: 'text-only-lit',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit' ? `${root}src/targets/server/lit.ts` : null),
};

/** @param folder where `builder/main.js` and what it loads are written */
export async function buildSiteScripts(folder: string, data: SiteData): Promise<void> {
  const config: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [minifyStyles(), textOnly, siteDataModule(() => data)],
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: {main: `${root}site/builder/main.ts`},
        output: {entryFileNames: 'builder/[name].js', chunkFileNames: 'builder/[name].js'},
      },
    },
  };
  await build(config);
}
