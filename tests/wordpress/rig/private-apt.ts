// Takes packages of another Debian suite from the machine's own mirror. Nothing is installed, and
// the machine's own package lists stay as they are.
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findProgram} from '../../../scripts/lib/browsers.js';
import {Unavailable} from './errors.js';
import {runProgram, type ProgramOptions} from './programs.js';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

interface Wanted {
  readonly suite: string;
  readonly packages: readonly string[];
  /** Where all of it is to be unpacked. */
  readonly folder: string;
}

/** Downloads packages of a suite and unpacks them all into one folder below the given one. */
export function unpackPackages({suite, packages, folder}: Wanted): string {
  const apt = join(folder, 'apt');
  const debs = join(folder, 'debs');
  for (const name of ['lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(apt, name), {recursive: true});
  }
  mkdirSync(debs, {recursive: true});
  writeFileSync(join(apt, 'sources.list'), sourceLine(suite));
  // Empty, or apt would prefer the versions which the machine has installed.
  writeFileSync(join(apt, 'status'), '');

  aptGet(apt, ['update'], {what: `Reading the package lists of ${suite}`});
  aptGet(apt, ['download', ...packages], {cwd: debs, what: `Downloading from ${suite}`});
  for (const deb of readdirSync(debs)) {
    runProgram('dpkg-deb', ['--extract', join(debs, deb), join(folder, 'root')]);
  }
  for (const path of [apt, debs]) rmSync(path, {recursive: true, force: true});
  return join(folder, 'root');
}

function aptGet(folder: string, args: readonly string[], options: ProgramOptions): string {
  const settings = {
    'Dir::Etc::SourceList': join(folder, 'sources.list'),
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::State::Status': join(folder, 'status'),
    'Dir::Cache': join(folder, 'cache'),
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
    // Lists that could not be read would otherwise only show as packages that are not there.
    'APT::Update::Error-Mode': 'any',
    // The user that apt otherwise becomes may not look into this folder.
    'APT::Sandbox::User': 'root',
  };
  const set = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  return runProgram('apt-get', ['--quiet=2', ...set, ...args], options);
}

function sourceLine(suite: string): string {
  if (!findProgram('apt-get') || !findProgram('dpkg-deb') || !existsSync(keyring)) {
    throw new Unavailable('It is taken from Debian packages, and this is no Debian.');
  }
  return `deb [signed-by=${keyring}] ${mirror()} ${suite} main\n`;
}

/** The address from which this machine gets its own Debian. */
function mirror(): string {
  const codename = /^VERSION_CODENAME=(\S+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const targets = runProgram('apt-get', [
    'indextargets',
    ...['--format', '$(RELEASE) $(COMPONENT) $(REPO_URI)'],
    'Created-By: Packages',
  ]);
  const [, , address] =
    targets
      .split('\n')
      .map((line) => line.split(' '))
      .find(([release, component]) => release === codename && component === 'main') ?? [];
  if (!address) throw new Unavailable('No Debian mirror stands in the apt sources.');
  return address;
}
