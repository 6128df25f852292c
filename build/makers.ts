import {
  editionModulePath,
  localeModulePath,
  policyModulePath,
  versionModulePath,
} from './generated-paths.js';
import {localeModules} from './locales.js';
import {editionModule, policyModule} from './policy.js';
import {versionModule} from './version.js';

/** By path, what makes each module of the folders named `generated`, for the demo. */
export const makers = (): ReadonlyMap<string, () => string> =>
  new Map([
    [policyModulePath, policyModule],
    [editionModulePath, editionModule],
    // What is made while somebody works on it is not to be published.
    [versionModulePath, () => versionModule(true)],
    ...[...localeModules()].map(([name, make]) => [localeModulePath(name), make] as const),
  ]);
