// From nothing to an installed WordPress in the cache, out of which sites are copied.
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {obtainPhp} from './php.js';
import {runProgram} from './programs.js';
import {addSqlite} from './sqlite.js';
import {unpackWordPress, versions} from './versions.js';

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(dirname(dirname(here)));

/** Where everything is kept that was downloaded. */
export const defaultCache = join(project, 'node_modules', '.cache', 'wordpress');

interface Options {
  readonly version?: string;
  readonly cache?: string;
}

/**
 * The folder of an installed WordPress; fetched when the cache has none.
 *
 * @throws {Unavailable}
 */
export function obtainWordPress({
  version = versions[0],
  cache = defaultCache,
}: Options = {}): string {
  const php = obtainPhp();
  const folder = join(cache, `${version}-${recipe()}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, {recursive: true});
  // Two processes may do this at the same time: each has a folder of its own, the first one wins.
  const scratch = join(cache, `${version}.${process.pid}`);
  rmSync(scratch, {recursive: true, force: true});
  try {
    const core = unpackWordPress(version, scratch);
    addSqlite({core, scratch: join(scratch, 'sqlite')});
    install({php, core});
    if (!existsSync(folder)) renameSync(core, folder);
    removeOlder(cache, folder);
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
  return folder;
}

/** What an older recipe made is of no use to anybody. */
function removeOlder(cache: string, folder: string): void {
  const [version] = basename(folder).split('-');
  const older = readdirSync(cache).filter(
    (name) => name.startsWith(`${String(version)}-`) && name !== basename(folder),
  );
  for (const name of older) rmSync(join(cache, name), {recursive: true, force: true});
}

function install({php, core}: {php: string; core: string}): void {
  for (const name of ['wp-config.php', 'router.php']) {
    copyFileSync(join(here, 'site', name), join(core, name));
  }
  for (const name of ['mu-plugins', 'database', 'uploads', 'languages']) {
    mkdirSync(join(core, 'wp-content', name), {recursive: true});
  }
  copyFileSync(join(here, 'site/offline.php'), join(core, 'wp-content/mu-plugins/offline.php'));
  // WordPress offers a language when a file of its translation is there; an empty one is enough.
  for (const locale of ['sv_SE', 'de_DE']) {
    writeFileSync(join(core, 'wp-content/languages', `${locale}.l10n.php`), emptyTranslation);
  }
  runProgram(php, [join(here, 'site/install.php'), core], {
    what: 'Installing WordPress',
    env: {...process.env, OPTOUT_WP_URL: 'http://127.0.0.1'},
  });
  for (const log of ['debug.log', 'asked.log']) {
    rmSync(join(core, 'wp-content', log), {force: true});
  }
}

const emptyTranslation = "<?php\nreturn array('messages' => array());\n";

/** Changes whenever something does that the cached folder was made of. */
function recipe(): string {
  const files = readdirSync(join(here, 'site')).map((name) => join(here, 'site', name));
  const hash = createHash('sha256');
  for (const name of ['sqlite.ts', 'versions.ts']) files.push(join(here, name));
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
