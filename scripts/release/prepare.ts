// Makes what waits in .changeset/ into the next version.
import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {raiseReport} from './accessibility.js';
import {newestSection, readEntry, withRelease} from './changelog.js';
import {changesetFiles, readManifest} from './manifest.js';
import {pluginReadme} from './tree.js';

/**
 * Raises the version as the changesets ask, moves their texts into CHANGELOG.md under the day's date and into the
 * plugin's readme, and takes them away. The accessibility report gets the version, and keeps its day. A version whose
 * section is still `unreleased` is kept: nobody has it yet.
 * @returns one line on what was done
 * @throws a `RangeError` when a changeset does not say what kind of change it is
 */
export function prepareRelease(folder: string, now: Date): string {
  const path = join(folder, 'CHANGELOG.md');
  const changelog = readFileSync(path, 'utf8');
  const files = changesetFiles(folder);
  const entries = files.map((file) => readEntry(readFileSync(join(folder, file), 'utf8')));
  const before = readManifest(folder).version;
  const newest = newestSection(changelog);
  const published = newest?.version === before && newest.date !== 'unreleased';
  if (published && files.length === 0)
    return `Nothing has changed since ${before}: no changeset waits`;
  if (published) {
    execFileSync('npm', ['run', '--silent', 'changeset', '--', 'version'], {
      cwd: folder,
      stdio: 'inherit',
    });
    lockVersion(folder);
  }
  const {version} = readManifest(folder);
  raiseReport(folder, version);
  writeFileSync(path, withRelease(changelog, version, now.toISOString().slice(0, 10), entries));
  if (published) {
    const readme = join(folder, pluginReadme);
    const lines = entries.map(({text}) => `* ${text}\n`).join('');
    // WordPress has no kinds; whoever updates the plugin reads all of it.
    const section = `== Changelog ==\n\n= ${version} =\n\n${lines}\n`;
    writeFileSync(
      readme,
      readFileSync(readme, 'utf8').replace(/^== Changelog ==\n\n/m, () => section),
    );
  }
  for (const file of files) rmSync(join(folder, file), {force: true});
  return `${version}: ${entries.length} changes are in CHANGELOG.md; read it, and commit`;
}

/** Changesets know nothing of npm's lock. */
function lockVersion(folder: string): void {
  const path = join(folder, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8')) as {
    version: string;
    packages: Record<string, {version?: string}>;
  };
  const {version} = readManifest(folder);
  const own = lock.packages[''];
  if (own) own.version = version;
  writeFileSync(path, `${JSON.stringify({...lock, version}, null, 2)}\n`);
}
