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
import {Unavailable} from './errors.js';
import {obtainPhp} from './php.js';
import {unpackPackages} from './private-apt.js';
import {runProgram} from './programs.js';
import {addSqlite} from './sqlite.js';

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(dirname(dirname(here)));

/** Where everything is kept that was downloaded. */
export const defaultCache = join(project, 'node_modules', '.cache', 'wordpress');

/** The suites of Debian that have a WordPress which the plugin is for. A moving one may have a newer. */
const suites = {
  6.8: {suite: 'trixie', moving: false},
  7.1: {suite: 'sid', moving: true},
};
export const versions = Object.keys(suites);

// Debian keeps these apart from WordPress and links to them.
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  ...['libphp-phpmailer', 'php-getid3', 'libjs-cropper', 'libjs-underscore', 'node-underscore'],
  ...['libjs-lodash', 'node-lodash', 'libjs-jquery-ui', 'node-jquery-ui'],
];

/**
 * The folder of an installed WordPress; fetched when the cache has none.
 *
 * @param {{version?: string, cache?: string}} [options]
 * @throws {Unavailable}
 */
export function obtainWordPress({version = '6.8', cache = defaultCache} = {}) {
  if (!suites[version]) throw new Unavailable(`There is no recipe for ${version}.`);
  const php = obtainPhp();
  const folder = join(cache, `${version}-${recipe()}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, {recursive: true});
  // Two processes may do this at the same time: each has a folder of its own, the first one wins.
  const scratch = join(cache, `${version}.${process.pid}`);
  rmSync(scratch, {recursive: true, force: true});
  try {
    const core = unpack(version, scratch);
    addSqlite({php, core, scratch: join(scratch, 'sqlite')});
    install({php, core});
    if (!existsSync(folder)) renameSync(core, folder);
    removeOlder(cache, folder);
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
  return folder;
}

/** What an older recipe made is of no use to anybody. */
function removeOlder(cache, folder) {
  const [version] = basename(folder).split('-');
  const older = readdirSync(cache).filter(
    (name) => name.startsWith(`${version}-`) && name !== basename(folder),
  );
  for (const name of older) rmSync(join(cache, name), {recursive: true, force: true});
}

/** @param {string} core */
export function wordPressVersion(core) {
  const text = readFileSync(join(core, 'wp-includes', 'version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(text)?.[1] ?? '';
}

function unpack(version, scratch) {
  const {suite, moving} = suites[version];
  const root = unpackPackages({suite, packages, folder: scratch});
  const linked = join(root, 'usr/share/wordpress');
  for (const name of ['.htaccess', 'wp-config.php']) rmSync(join(linked, name), {force: true});
  const core = join(scratch, 'core');
  runProgram('cp', ['-rL', linked, core], {what: 'Copying WordPress'});
  rmSync(join(core, 'wp-content/plugins/akismet'), {recursive: true, force: true});

  const got = wordPressVersion(core);
  const [major, minor] = got.split('.').map(Number);
  const [wantedMajor, wantedMinor] = version.split('.').map(Number);
  const same = major === wantedMajor && minor === wantedMinor;
  const newer = major > wantedMajor || (major === wantedMajor && minor > wantedMinor);
  if (same || (newer && moving)) return core;
  throw new Unavailable(`${suite} has WordPress ${got}, not ${version}.`);
}

function install({php, core}) {
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
function recipe() {
  const files = readdirSync(join(here, 'site')).map((name) => join(here, 'site', name));
  const hash = createHash('sha256').update(packages.join());
  for (const file of [...files, join(here, 'sqlite.js')].sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
