// Where the modules are that are made from other files and not kept in the repository.
import {readLocales} from '../scripts/lib/files.js';

export const policyModulePath = 'src/policy/generated/built-in-policy.ts';

export const versionModulePath = 'src/generated/version.ts';

export const localeModulePath = (name: string): string => `src/locale/generated/${name}.ts`;

export const generatedPaths = (): readonly string[] => [
  policyModulePath,
  versionModulePath,
  ...[...readLocales(), 'locales', 'all-words', 'importers'].map(localeModulePath),
];
