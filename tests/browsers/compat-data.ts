// MDN's data of what came when to which browser, and the oldest browsers that the box is for.
import {createRequire} from 'node:module';
import type {BrowserName, CompatData, Identifier, SupportStatement} from '@mdn/browser-compat-data';
import {oldestBrowsers} from '../../build/browsers.js';

// Large, and JSON: read by Node and not by the compiler.
const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

const names: Readonly<Record<string, readonly BrowserName[]>> = {
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios', 'webview_ios'],
};

/** An entry of the data, by the names that lead to it; `name` may be an inherited one, such as `constructor`. */
export function entry(...path: readonly string[]): Identifier | undefined {
  let at: unknown = data;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at as Identifier | undefined;
}

/** The first of these that the data knows, as an id such as `css.properties.scale`. */
export const known = (...ids: readonly string[]): string | undefined =>
  ids.find((id) => entry(...id.split('.'))?.__compat);

/** All ids below one whose last name is this one. */
export function below(id: string, last: string): string | undefined {
  const search = (at: Identifier, path: string): string | undefined => {
    for (const name of Object.keys(at).filter((name) => name !== '__compat')) {
      const next = at[name];
      const found =
        name === last && next?.__compat
          ? `${path}.${name}`
          : next && search(next, `${path}.${name}`);
      if (found) return found;
    }
    return undefined;
  };
  const start = entry(...id.split('.'));
  return start && search(start, id);
}

/** Which of the oldest browsers lack it, and since when theirs have it: `chrome 123`. */
export const newerThan = (id: string): string[] =>
  [...oldestBrowsers.keys()].flatMap((browser) => {
    const version = firstVersionOf([id], browser);
    return version === undefined ? [] : [`${browser} ${version}`];
  });

/**
 * The first version that has all of these.
 * @param browser as browserslist calls it
 * @returns `never` where none has; nothing where the oldest one has all
 */
export function firstVersionOf(ids: readonly string[], browser: string): string | undefined {
  const oldest = oldestBrowsers.get(browser) ?? '';
  const versions = (names[browser] ?? []).flatMap((name) =>
    ids.map((id) => firstVersion(entry(...id.split('.'))?.__compat?.support[name]) ?? 'never'),
  );
  const last = versions.sort(byVersion).at(-1) ?? 'never';
  return last === 'never' || byVersion(oldest, last) < 0 ? last : undefined;
}

/** Without a prefix, another name, or a switch that readers would have to find. */
function firstVersion(support: SupportStatement | undefined): string | undefined {
  const versions = [support ?? []]
    .flat()
    .filter(
      ({
        prefix,
        alternative_name: name,
        flags,
        version_removed: end,
        partial_implementation: part,
      }) => !prefix && !name && !flags && !end && !part,
    )
    .flatMap(({version_added: version}) => version || [])
    .filter((version) => version !== 'preview');
  return versions.map((version) => version.replace('≤', '')).sort(byVersion)[0];
}

const byVersion = (one: string, other: string) => one.localeCompare(other, 'en', {numeric: true});
