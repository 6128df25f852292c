// Where the modules are that are made from other files and not kept in the repository.
import {readLocales} from '../scripts/lib/files.js';

export const policyModulePath = 'src/policy/generated/built-in-policy.ts';

/** Of the facts inside the bundle. */
export const editionModulePath = 'src/policy/generated/edition.ts';

export const versionModulePath = 'src/generated/version.ts';

export const localeModulePath = (name: string): string => `src/locale/generated/${name}.ts`;

export const generatedPaths = (): readonly string[] => [
  policyModulePath,
  editionModulePath,
  versionModulePath,
  ...[...readLocales(), 'locales', 'all-words', 'importers'].map(localeModulePath),
];
