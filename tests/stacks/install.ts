// Puts the package where its users have it: packed, and unpacked among the others.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = fileURLToPath(
  new URL('node_modules/ai-optout-box-for-linkedin/', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'optout-stacks-'));

execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
  cwd: root,
  shell: process.platform === 'win32',
  stdio: ['ignore', 'ignore', 'inherit'],
});
rmSync(installed, {recursive: true, force: true});
mkdirSync(installed, {recursive: true});
const [archive = ''] = readdirSync(folder);
execFileSync('tar', ['-xzf', join(folder, archive), '-C', installed, '--strip-components', '1']);
rmSync(folder, {recursive: true});
