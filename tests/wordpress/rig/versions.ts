// Where each WordPress comes from.
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {Unavailable} from './errors.js';
import {unpackNpmPackage} from './npm-package.js';
import {unpackPackages} from './private-apt.js';
import {runProgram} from './programs.js';
import {unzip} from './zip.js';

interface Source {
  /** Unpacks WordPress below a scratch folder and returns where it then is. */
  readonly unpack: (scratch: string) => string;
  /** It may be a newer one than it is called. */
  readonly moving?: boolean;
}

// Debian keeps these apart from WordPress and links to them.
export const debianPackages = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  ...['libphp-phpmailer', 'php-getid3', 'libjs-cropper', 'libjs-underscore', 'node-underscore'],
  ...['libjs-lodash', 'node-lodash', 'libjs-jquery-ui', 'node-jquery-ui'],
];

// The oldest WordPress that the plugin is for is in no suite of Debian. WordPress' own Playground had it, in two halves:
// what PHP reads, and what browsers do.
const playground = {
  name: '@wp-playground/wordpress-builds@0.9.19',
  integrity:
    'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};

const sources: Readonly<Record<string, Source>> = {
  7.1: {unpack: (scratch) => fromDebian('sid', scratch), moving: true},
  6.8: {unpack: (scratch) => fromDebian('trixie', scratch)},
  6.5: {unpack: (scratch) => fromPlayground('6.5', scratch)},
};

/** The versions that can be had, the newest first. */
export const versions = ['7.1', '6.8', '6.5'] as const;

/**
 * Unpacks a WordPress that nothing has been done to.
 *
 * @returns the folder, somewhere below `scratch`
 * @throws {Unavailable}
 */
export function unpackWordPress(version: string, scratch: string): string {
  const source = sources[version];
  if (!source) throw new Unavailable(`There is no recipe for ${version}.`);
  const core = source.unpack(scratch);
  const got = wordPressVersion(core);
  const difference = compare(got, version);
  if (difference === 0 || (difference > 0 && source.moving)) return core;
  throw new Unavailable(`There is WordPress ${got}, and not ${version}.`);
}

export function wordPressVersion(core: string): string {
  const text = readFileSync(join(core, 'wp-includes', 'version.php'), 'utf8');
  return /\$wp_version\s*=\s*'([^']+)'/.exec(text)?.[1] ?? '';
}

function fromDebian(suite: string, scratch: string): string {
  const root = unpackPackages({suite, packages: debianPackages, folder: scratch});
  const linked = join(root, 'usr/share/wordpress');
  for (const name of ['.htaccess', 'wp-config.php']) rmSync(join(linked, name), {force: true});
  const core = join(scratch, 'core');
  runProgram('cp', ['-rL', linked, core], {what: 'Copying WordPress'});
  rmSync(join(core, 'wp-content/plugins/akismet'), {recursive: true, force: true});
  return core;
}

function fromPlayground(version: string, scratch: string): string {
  const zip = `src/wordpress/wp-${version}.zip`;
  const files = `public/wp-${version}`;
  const unpacked = unpackNpmPackage(playground, [zip, files], join(scratch, 'playground'));
  const core = join(scratch, 'core');
  unzip(join(unpacked, zip), core);
  cpSync(join(unpacked, files), core, {recursive: true});
  // Its own site, which is installed already.
  for (const name of ['wp-config.php', 'wp-content/database']) {
    rmSync(join(core, name), {recursive: true, force: true});
  }
  return core;
}

/** By the first two numbers: negative, zero or positive. */
function compare(a: string, b: string): number {
  const [major = 0, minor = 0] = a.split('.').map((part) => parseInt(part));
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
