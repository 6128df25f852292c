// The PHP that runs WordPress: the machine's own, and the oldest one that the plugin is for.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findProgram} from '../../../scripts/lib/browsers.js';
import {installPackages, mayInstall} from '../../../scripts/lib/debian.js';
import {Unavailable} from './errors.js';
import {unpackPackages} from './private-apt.js';
import {runProgram} from './programs.js';

const packages = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml'];
const extensions = ['pdo_sqlite', 'mbstring', 'dom', 'xml'];

/** The `php` that can run WordPress; on Debian it is installed if need be. */
export function obtainPhp(): string {
  const present = findPhp();
  if (present) return present;
  if (mayInstall()) installPackages(packages);
  const installed = findPhp();
  if (installed) return installed;
  throw new Unavailable(`There is no PHP with ${extensions.join(', ')}.`);
}

function findPhp(): string | undefined {
  const php = findProgram('php');
  if (!php) return undefined;
  const missing = `array_filter(${JSON.stringify(extensions)}, fn($e) => !extension_loaded($e))`;
  const {stdout} = spawnSync(php, ['-r', `echo PHP_VERSION_ID >= 70400 ? count(${missing}) : 1;`]);
  return String(stdout) === '0' ? php : undefined;
}

export function phpVersion(php: string): string {
  return runProgram(php, ['-r', 'echo PHP_VERSION;']);
}

// The oldest PHP that the plugin is for runs out of its unpacked packages, beside the machine's own.
const oldest = {
  version: '7.4',
  suite: 'bullseye',
  packages: [
    ...['php7.4-cli', 'php7.4-common', 'php7.4-json', 'php7.4-mbstring', 'php7.4-sqlite3'],
    ...['php7.4-xml', 'libonig5', 'libssl1.1'],
  ],
  // In the order in which they need each other.
  extensions: [
    ...['ctype', 'fileinfo', 'tokenizer', 'json', 'pdo', 'pdo_sqlite', 'sqlite3', 'mbstring'],
    ...['dom', 'xml', 'simplexml', 'xmlreader'],
  ],
};

/** A `php` of that version, which can run WordPress as well. */
export function obtainOldPhp({cache}: {cache: string}): string {
  const folder = join(cache, `php-${oldest.version}`);
  if (!existsSync(folder)) {
    const scratch = `${folder}.${process.pid}`;
    rmSync(scratch, {recursive: true, force: true});
    mkdirSync(scratch, {recursive: true});
    renameSync(unpackPackages({...oldest, folder: scratch}), folder);
    rmSync(scratch, {recursive: true, force: true});
  }
  const php = join(folder, 'php');
  writeFileSync(php, launcher(folder), {mode: 0o755});
  const {status, stderr} = spawnSync(php, ['-r', 'exit(0);'], {encoding: 'utf8'});
  if (status === 0 && !stderr) return php;
  throw new Unavailable(`PHP ${oldest.version} does not run: ${stderr}`);
}

function launcher(folder: string): string {
  const only = (path: string, test: (name: string) => boolean) =>
    join(folder, path, readdirSync(join(folder, path)).find(test) ?? '');
  const libraries = only('usr/lib', (name) => name.includes('-linux-'));
  const extensions = only('usr/lib/php', (name) => /^\d{8}$/.test(name));
  const options = oldest.extensions.map((name) => `-d extension=${name}`).join(' ');
  // `-n`: the machine's own php.ini names extensions that are not made for this PHP.
  return [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${libraries}'`,
    `exec '${folder}/usr/bin/php${oldest.version}' -n -d extension_dir='${extensions}' ${options} "$@"`,
    '',
  ].join('\n');
}

/** What PHP has against a file, if anything. */
export function syntaxError(php: string, file: string): string | undefined {
  const {status, stdout, stderr} = spawnSync(php, ['-l', file], {encoding: 'utf8'});
  return status === 0 ? undefined : `${stdout}${stderr}`.trim();
}
