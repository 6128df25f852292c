// The documents of the project, and where each stands on the site.
import {existsSync, readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {root} from '../../scripts/lib/files.js';

/** Below the project's folder; README first. */
export const documents = (): readonly string[] => [
  'README.md',
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'locales/README.md'],
  ...readdirSync(`${root}docs`)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `docs/${file}`),
  ...readdirSync(`${root}integrations`)
    .sort()
    .map((folder) => `integrations/${folder}/README.md`)
    .filter((path) => existsSync(root + path)),
];

/** Where a document stands, from the root of the site in its language. */
export const pageOf = (document: string): string =>
  document === 'README.md'
    ? 'readme.html'
    : document
        .replace(/\bREADME\.md$/, 'index.html')
        .replace(/\.md$/, '.html')
        .toLowerCase();

/** Where a file stands that a document leads to and that is none itself: shown as text, whatever it is. */
export const copyOf = (file: string): string =>
  /\.(?:png|svg|txt)$/.test(file) ? `files/${file}` : `files/${file}.txt`;

export interface Target {
  /** From the root of the site; whether it is a page, of which every language has its own. */
  readonly path: string;
  readonly isPage: boolean;
  /** Below the project's folder, where it has to be copied. */
  readonly copied?: string;
}

/**
 * Where a link of a document leads on the site; nothing for what leads elsewhere.
 * @throws when it leads to a file that is not there
 */
export function targetOf(document: string, href: string): Target | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(href)) return undefined;
  const [path = '', anchor] = href.split('#');
  const file = path ? posix.join(posix.dirname(document), path) : document;
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  if (documents().includes(file)) return {path: pageOf(file) + suffix, isPage: true};
  if (!existsSync(root + file)) throw new Error(`${document}: ${href} leads nowhere`);
  // A folder is shown by what it says of itself.
  const readme = posix.join(file, 'README.md');
  if (documents().includes(readme)) return {path: pageOf(readme), isPage: true};
  return {path: copyOf(file), isPage: false, copied: file};
}
