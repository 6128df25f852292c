// dist/integrity.json: what `integrity` of a script tag says, or of an import map, for every file that pages load.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {root} from '../../scripts/lib/files.js';

/** For bundlers and servers, which have locks of their own. */
const entries = ['index.js', 'define.js', 'element.js', 'server.js'];

/** By path in dist/. */
export function integrities(): Readonly<Record<string, string>> {
  const scripts = readdirSync(`${root}dist`, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !entries.includes(path))
    .sort();
  return Object.fromEntries(
    scripts.map((path) => {
      const hash = createHash('sha384').update(readFileSync(`${root}dist/${path}`));
      return [path, `sha384-${hash.digest('base64')}`];
    }),
  );
}
