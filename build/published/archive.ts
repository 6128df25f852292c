// dist/release/: all that is copied to a host, pasted or uploaded, as one archive with the documents, for whoever does
// not install packages. Beside it the plugin for WordPress, and the checksums of both.
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {zipSync} from 'fflate';
import {readJson, root, writeBytes, writeText} from '../../scripts/lib/files.js';
import {readTextFiles} from '../../scripts/lib/text-files.js';

/** Of dist/, what only installed packages use, and what is made here. */
const ofPackages = /^dist\/(?:types\/|release\/|(?:index|define|element)\.js$|web-types|vscode)/;

/** Of the examples, what only their own tests use. */
const ofTests = /(?:\/(?:package|package-lock|tsconfig)\.json|\.test\.ts)$/;

const plugin = 'ai-optout-box-for-linkedin.zip';

/** Writes the same bytes for the same files. */
export function writeRelease(): void {
  const {name, version} = readJson('package.json') as {name: string; version: string};
  const folder = `${name}-${version}`;
  const files = Object.fromEntries(contents().map((path) => [path, readFileSync(root + path)]));
  const all = {...files, SHA256SUMS: Buffer.from(checksums(files))};
  const zip = zipSync(
    Object.fromEntries(Object.entries(all).map(([path, bytes]) => [`${folder}/${path}`, bytes])),
    // Zips know no earlier day.
    {mtime: new Date(1980, 0, 1), level: 6},
  );
  const archive = `${folder}.zip`;
  writeBytes(`dist/release/${archive}`, zip);
  cpSync(`${root}dist/wordpress/${plugin}`, `${root}dist/release/${plugin}`);
  const released = [archive, plugin].map((file) => [
    file,
    readFileSync(`${root}dist/release/${file}`),
  ]);
  writeText('dist/release/SHA256SUMS', checksums(Object.fromEntries(released) as Files));
}

type Files = Readonly<Record<string, Uint8Array>>;

/** As `sha256sum --check` reads them. */
const checksums = (files: Files): string =>
  Object.entries(files)
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');

function contents(): string[] {
  const below = (folder: string) =>
    readdirSync(root + folder, {recursive: true})
      .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
      .filter((path) => statSync(root + path).isFile());
  const examples = readTextFiles()
    .map(({path}) => path)
    .filter((path) => path.startsWith('integrations/') && !ofTests.test(path))
    .filter((path) => !path.startsWith('integrations/wordpress/') || path.endsWith('/README.md'));
  return [
    ...['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
    ...['locales/README.md', ...below('docs'), ...examples],
    ...below('dist').filter((path) => !ofPackages.test(path)),
  ].sort();
}
