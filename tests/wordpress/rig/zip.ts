import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';

/** Unpacks an archive of our own making or one whose contents are pinned: its paths are taken as they are. */
export function unzip(zip: string, into: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(into, path);
    mkdirSync(path.endsWith('/') ? file : dirname(file), {recursive: true});
    if (!path.endsWith('/')) writeFileSync(file, bytes);
  }
}
