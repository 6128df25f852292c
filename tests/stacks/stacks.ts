// Every project of this folder: how its users check its types, how they build it, and where that puts the pages.

export interface Stack {
  readonly name: string;
  readonly folder: string;
  /** Programs of packages with their arguments, one after the other; `node` is itself. */
  readonly types: readonly string[];
  readonly builds: readonly string[];
  /** Below the project's folder. */
  readonly pages: string;
  /** The build leaves the page to its author. */
  readonly ownPage?: boolean;
  /** What is in the page before any script has run. */
  readonly served?: RegExp;
  readonly env?: Readonly<Record<string, string>>;
}

/** Of the box in Swedish, as readers without scripts have it. */
const swedish = /Öppna inställningen/;

const plain = {folder: 'plain', types: []};

export const stacks: readonly Stack[] = [
  {
    ...plain,
    name: 'Vite',
    types: ['tsc -p .'],
    builds: ['vite build --outDir dist/vite --base ./'],
    pages: 'dist/vite',
  },
  {...plain, name: 'webpack', builds: ['node webpack.js'], pages: 'dist/webpack', ownPage: true},
  {
    ...plain,
    name: 'esbuild',
    builds: ['esbuild main.js --bundle --splitting --format=esm --minify --outdir=dist/esbuild'],
    pages: 'dist/esbuild',
    ownPage: true,
  },
  {
    ...plain,
    name: 'the oldest Lit',
    types: ['tsc -p tsconfig.oldest-lit.json'],
    builds: [
      'esbuild main.js --bundle --splitting --format=esm --alias:lit=lit-oldest --outdir=dist/oldest-lit',
    ],
    pages: 'dist/oldest-lit',
    ownPage: true,
  },
  {
    ...plain,
    name: 'Parcel',
    builds: ['parcel build index.html --no-cache --no-source-maps --dist-dir dist/parcel'],
    pages: 'dist/parcel',
  },
  {
    name: 'React, the tag',
    folder: 'react',
    types: ['tsc -p .', 'tsc -p tsconfig.18.json'],
    builds: ['vite build --outDir dist/tag'],
    pages: 'dist/tag',
  },
  {
    name: 'React, the component, hydrated',
    folder: 'react',
    types: [],
    // Only the development build says when a server and a browser differ.
    builds: [
      'vite build --mode development --outDir dist/hydrated --config hydrated.config.js',
      'vite build --mode development --ssr server.tsx --outDir dist/server',
      'node dist/server/server.js',
    ],
    env: {NODE_ENV: 'development'},
    pages: 'dist/hydrated',
    served: /<linkedin-ai-optout[^>]*><p>The setting/,
  },
  {
    name: 'Preact',
    folder: 'preact',
    types: ['tsc -p .'],
    builds: ['vite build'],
    pages: 'dist',
  },
  {name: 'Solid', folder: 'solid', types: ['tsc -p .'], builds: ['vite build'], pages: 'dist'},
  {name: 'Vue', folder: 'vue', types: ['vue-tsc -p .'], builds: ['vite build'], pages: 'dist'},
  {
    name: 'SvelteKit',
    folder: 'svelte-kit',
    types: ['svelte-kit sync', 'svelte-check --fail-on-warnings'],
    builds: ['vite build'],
    pages: 'dist/pages',
    served: /<linkedin-ai-optout/,
  },
  // Its compiler checks types and templates.
  {name: 'Angular', folder: 'angular', types: [], builds: ['ng build'], pages: 'dist'},
  {
    name: 'Astro',
    folder: 'astro',
    types: ['astro check'],
    builds: ['astro build'],
    pages: 'dist',
    served: swedish,
  },
  {
    name: 'Next',
    folder: 'next',
    // Its build checks types.
    types: [],
    builds: ['next build'],
    pages: 'dist',
    served: swedish,
  },
];
