// Installs packages of the machine's own Debian, without asking anything.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findProgram} from './browsers.js';

/** Whether packages can be installed here: a Debian-like machine, and the right to do it. */
export const mayInstall = (): boolean => aptPrefix() !== undefined;

/** Installs packages; returns whether all of them are there now. */
export function installPackages(names: readonly string[]): boolean {
  console.log(`Installing ${names.join(' ')} …`);
  apt(['update']);
  const install = (...some: readonly string[]) =>
    apt(['install', '--yes', '--no-install-recommends', ...some]);
  // One package a distribution does not have must not keep the others away.
  return install(...names) || names.map((name) => install(name)).every(Boolean);
}

export function isInstalled(name: string): boolean {
  const answer = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name]);
  return String(answer.stdout) === 'installed';
}

function apt(args: readonly string[]): boolean {
  const prefix = aptPrefix();
  if (!prefix) return false;
  const settings = ['Acquire::Retries=3', 'DPkg::Lock::Timeout=600', 'Dpkg::Use-Pty=0'];
  const options = settings.flatMap((setting) => ['-o', setting]);
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const all = [...rest, '--quiet=2', ...options, ...args];
  return spawnSync(command, all, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

/** How to become somebody who may install, or undefined where that is not possible. */
function aptPrefix(): string[] | undefined {
  if (!existsSync('/etc/debian_version') || !findProgram('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const mayDo = spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0;
  return mayDo ? ['sudo', '-n'] : undefined;
}
