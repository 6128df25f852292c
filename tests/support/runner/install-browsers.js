// Brings the three engines to a Debian-like machine; elsewhere only says what is missing.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {engineNames, findEngines, findProgram} from '../../../scripts/lib/browsers.js';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
// Without them CJK and other scripts are drawn as boxes of one width, and layout tests mean little.
const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];

export function installBrowsers() {
  const missing = Object.keys(engineNames).filter((engine) => !findEngines().includes(engine));
  const wanted = missing.flatMap((engine) => packages[engine]);
  const prefix = aptPrefix();
  if (prefix) wanted.push(...fonts.filter((name) => !isInstalled(name)));
  if (wanted.length === 0) return;

  if (!prefix) {
    const names = missing.map((engine) => engineNames[engine]).join(', ');
    console.log(`Not installed here and so not tested: ${names}.`);
    console.log(`On Debian or Ubuntu: apt-get install ${wanted.join(' ')}`);
    return;
  }
  console.log(`Installing ${wanted.join(' ')} …`);
  apt(prefix, ['update']);
  // One package a distribution does not have must not keep the others away.
  if (!install(prefix, wanted)) wanted.forEach((name) => install(prefix, [name]));
}

/** How to call apt-get without being asked anything, or undefined where that is not possible. */
function aptPrefix() {
  if (!existsSync('/etc/debian_version') || !findProgram('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const mayDo = spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0;
  return mayDo ? ['sudo', '-n'] : undefined;
}

function install(prefix, names) {
  return apt(prefix, ['install', '--yes', '--no-install-recommends', ...names]);
}

function apt(prefix, args) {
  const [command, ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '--quiet=2',
    '-o',
    'Acquire::Retries=3',
    '-o',
    'DPkg::Lock::Timeout=120',
    '-o',
    'Dpkg::Use-Pty=0',
    ...args,
  ];
  return spawnSync(command, rest, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

function isInstalled(name) {
  const answer = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name]);
  return String(answer.stdout) === 'installed';
}
