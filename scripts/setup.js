// Runs before anything is installed: nothing but Node itself may be imported here.
import * as childProcess from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];

/** Ends the process with a readable sentence on a Node that is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `This project needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Installs what package-lock.json lists, if that is not what node_modules holds. Returns whether it is there. */
export function installDependencies() {
  if (isInstalled()) return true;
  console.log('Installing dependencies (npm ci) …');
  // A registry hiccup should not fail a whole run, so it gets a second try.
  return npmCi() || npmCi();
}

function npmCi() {
  const {status} = childProcess.spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

// Contents, not file times: a fresh checkout has new times and the same packages.
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    const installed = present[name];
    if (!installed) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return installed.version === entry.version && installed.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
