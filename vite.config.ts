// The demo: its pages, and the box straight from src/, so that a change is seen when it is saved. The builds that
// publish the box are in build/vite/builds.ts.
import {defineConfig} from 'vite';
import {generatedModules} from './build/vite/generated.js';
import {smallLit} from './build/vite/small-lit.js';
import {root} from './scripts/lib/files.js';
import {demoPages} from './demo/server/pages.js';
import {publishedFiles} from './demo/server/published-files.js';
import {reloadDrawn} from './demo/server/reload-drawn.js';
import {sitePages} from './demo/server/site-pages.js';

export default defineConfig({
  root,
  appType: 'mpa',
  publicDir: false,
  cacheDir: `${root}.cache/vite-demo`,
  plugins: [
    generatedModules(),
    // Not on the server: there the templates are only written as text.
    {...smallLit, applyToEnvironment: ({name}) => name === 'client'},
    publishedFiles(),
    sitePages(),
    demoPages(),
    reloadDrawn(),
  ],
  // No packages but Lit and zod are asked for, and these come as modules.
  optimizeDeps: {noDiscovery: true},
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: false,
    preTransformRequests: false,
    watch: {ignored: ['dist', 'pictures', 'coverage'].map((folder) => `${root}${folder}/**`)},
  },
});
