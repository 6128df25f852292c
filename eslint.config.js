import {existsSync} from 'node:fs';
import js from '@eslint/js';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {importRules} from './scripts/eslint/import-rules.js';
import {logicalCss} from './scripts/eslint/logical-css.js';
import {parts} from './scripts/lib/parts.js';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const nodeGlobals = readonly(
  ...[
    'AbortController',
    'AbortSignal',
    'Buffer',
    'Request',
    'Response',
    'TextDecoder',
    'TextEncoder',
    'URL',
  ],
  ...[
    'URLSearchParams',
    'clearInterval',
    'clearTimeout',
    'console',
    'crypto',
    'fetch',
    'performance',
  ],
  ...['process', 'queueMicrotask', 'setInterval', 'setTimeout', 'structuredClone'],
);

export default tseslint.config(
  {
    ignores: [
      ...['**/node_modules/', '**/dist/', '**/generated/', 'coverage/', 'pictures/', '.cache/'],
      // Other people's projects, with checks of their own.
      'tests/stacks/*/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
    plugins: {'import-x': importX, local: logicalCss},
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
      'import-x/resolver-next': [
        createNodeResolver({extensions: ['.ts', '.js'], extensionAlias: {'.js': ['.ts', '.js']}}),
      ],
    },
    rules: {
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
      ],
      'local/logical-css': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/method-signature-style': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      // What pages set may be anything; `String()` of it is as good as any.
      '@typescript-eslint/no-base-to-string': 'off',
      // Numbers and booleans in a template say what they are.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowBoolean: true},
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {'import-x/no-default-export': 'error'},
  },
  {
    files: ['src/**/*.ts', 'build/**/*.ts'],
    rules: {'import-x/no-cycle': 'error'},
  },
  ...importRules,
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      // chai's `expect(x).to.be.true` is a statement.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test']},
            // Returns a promise for snapshots of the DOM only, its type says always.
            {from: 'package', package: 'chai', name: 'Equal'},
          ],
        },
      ],
    },
  },
  {
    // Their packages may not be installed, and then nothing is known of the types: `tsc` looks at these before their tests.
    files: [
      'src/targets/jsx/*.d.ts',
      ...parts
        .filter((folder) => existsSync(`${import.meta.dirname}/${folder}/tsconfig.json`))
        .map((folder) => `${folder}/**/*.ts`),
    ],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {sourceType: 'module', globals: nodeGlobals},
  },
  {
    files: ['integrations/edge/cached.js'],
    languageOptions: {globals: readonly('caches')},
  },
  {
    files: ['src/**/*.css', 'site/**/*.css'],
    plugins: {local: logicalCss},
    languageOptions: {parser: logicalCss.parsers.css},
    rules: {'local/logical-css': 'error'},
  },
);
