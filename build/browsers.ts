// The oldest browsers that the box is for: `browserslist` in package.json says it, for the bundler and the tests as well.
import {readJson} from '../scripts/lib/files.js';

/** By browserslist's name for it, such as `ios_saf`, the first version, such as `16.4`. */
export const oldestBrowsers: ReadonlyMap<string, string> = new Map(
  (readJson('package.json') as {readonly browserslist: readonly string[]}).browserslist.map(
    readQuery,
  ),
);

/** For the bundler, which writes older syntax where one of them needs it: `ios16.4`. */
export const syntaxTarget: string[] = Array.from(
  oldestBrowsers,
  ([name, version]) => (name === 'ios_saf' ? 'ios' : name) + version,
);

/** @throws for what browserslist knows besides */
function readQuery(query: string): [string, string] {
  const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
  if (!name || !version) throw new SyntaxError(`browserslist: “${query}” is not “name >= version”`);
  return [name, version];
}
