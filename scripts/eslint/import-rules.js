// Who may import whom, as ESLint configs. Facts, rules and words stay free of each other and of the
// DOM; the view sees plain data; nothing knows the ways of embedding.

const packages = '^[^.]';

/** Files that may import, from src/, only what lies in these folders, and of packages only those. */
function layer({files, ignores = [], folders = [], allowed = [], typesFrom, message}) {
  const others = allowed.length > 0 ? `^(?!(?:${allowed.join('|')})(?:/|$))[^.]` : packages;
  const patterns = [{regex: others, message}];
  if (typesFrom) patterns.push({regex: typesFrom, allowTypeImports: true, message});
  return {
    files,
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {target: './src', from: './src', except: folders.map((name) => `./${name}`), message},
            {
              target: './src',
              from: ['./build', './scripts', './tests', './bench', './demo', './integrations'],
              message,
            },
          ],
        },
      ],
    },
  };
}

/** Shape and check of a policy document. */
const schemaFiles = ['src/policy/{document,schema,values}.ts'];

/** Later entries replace earlier ones for the files both name. */
export const importRules = [
  {
    files: ['src/**/*.ts'],
    ignores: ['src/targets/**'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './src',
              from: [
                './src/targets',
                './build',
                './scripts',
                './tests',
                './bench',
                './demo',
                './integrations',
              ],
              message: 'Nothing imports the ways of embedding, the tools or the tests.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{name: 'zod', message: 'Only the schema in src/policy and scripts use zod.'}],
          patterns: [{group: ['zod/*', 'node:*'], message: 'Not in what browsers load.'}],
        },
      ],
    },
  },
  {
    files: ['src/options.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {patterns: [{regex: '', message: 'The table of options imports nothing.'}]},
      ],
    },
  },
  layer({
    files: ['src/policy/**/*.ts'],
    ignores: schemaFiles,
    folders: ['policy'],
    message: 'The facts import nothing from outside src/policy.',
  }),
  layer({
    files: schemaFiles,
    folders: ['policy'],
    allowed: ['zod'],
    message: 'The schema imports zod and nothing else from outside src/policy.',
  }),
  layer({
    files: ['src/region/**/*.ts'],
    folders: ['region'],
    message: 'The rules import nothing from outside src/region.',
  }),
  layer({
    files: ['src/locale/match-locale.ts'],
    folders: ['locale'],
    message: 'Matching languages imports nothing from outside src/locale.',
  }),
  layer({
    files: ['src/guide/**/*.ts'],
    folders: ['guide', 'policy', 'region', 'locale', 'options.ts'],
    message: 'The guide imports facts, rules, words and the table of options only.',
  }),
  layer({
    files: ['src/template/**/*.ts'],
    folders: ['template'],
    message: 'The template language imports nothing from outside src/template.',
  }),
  layer({
    files: ['src/view/**/*.ts'],
    folders: ['view', 'guide', 'options.ts'],
    allowed: ['lit'],
    typesFrom: '^\\.\\./guide/',
    message: 'The view imports lit, types of the guide and the table of options only.',
  }),
];
