// The lists that uBlock Origin brings along, EasyList and EasyPrivacy first among them, from Debian's package of it.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../scripts/lib/files.js';
import {Unavailable} from '../wordpress/rig/errors.js';
import {unpackPackages} from '../wordpress/rig/private-apt.js';

const wanted = {suite: 'trixie', packages: ['webext-ublock-origin-firefox']};

const kept = join(root, '.cache/blockers', wanted.suite);

export interface List {
  readonly name: string;
  readonly text: string;
}

/** Fetched when they were not before. @throws {Unavailable} */
export function obtainLists(): List[] {
  if (!existsSync(kept)) fetchLists();
  return readdirSync(kept)
    .sort()
    .map((name) => ({name, text: readFileSync(join(kept, name), 'utf8')}));
}

/** Why there are none, where nobody requires them. @throws where they are required */
export function listsOrReason(): {readonly lists: readonly List[]; readonly reason?: string} {
  try {
    return {lists: obtainLists()};
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const reason = `no block lists: ${error.message}`;
    if (!process.env['OPTOUT_REQUIRE_BLOCK_LISTS']) return {lists: [], reason};
    throw new Error(`OPTOUT_REQUIRE_BLOCK_LISTS is set, but there are ${reason}`, {cause: error});
  }
}

function fetchLists(): void {
  const scratch = `${kept}.${process.pid}`;
  rmSync(scratch, {recursive: true, force: true});
  mkdirSync(scratch, {recursive: true});
  try {
    const unpacked = unpackPackages({...wanted, folder: join(scratch, 'package')});
    const lists = join(scratch, 'lists');
    const files = readdirSync(unpacked, {recursive: true, encoding: 'utf8'}).filter((path) =>
      /\/assets\/(?:thirdparties\/easylist|ublock)\/[\w.-]+\.txt$/.test(path),
    );
    // Filters for those who keep lists, not for readers.
    for (const path of files.filter((each) => !each.endsWith('badlists.txt'))) {
      cpSync(join(unpacked, path), join(lists, path.replace(/^.*\//, '')));
    }
    for (const name of ['easylist.txt', 'easyprivacy.txt']) {
      if (!existsSync(join(lists, name))) {
        throw new Unavailable(`${wanted.packages.join()} of ${wanted.suite} has no ${name}.`);
      }
    }
    if (!existsSync(kept)) renameSync(lists, kept);
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}
