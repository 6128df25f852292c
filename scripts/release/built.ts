// What in dist/ is not what the tree says: the version, the address, the facts, or nothing at all.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import type {Finding} from './finding.js';
import {readManifest} from './manifest.js';

const cure = 'npm run build';
const plugin = 'ai-optout-box-for-linkedin';

/** What the package and its pages cannot do without. */
const needed = [
  'ai-optout.js',
  'csp.json',
  'custom-elements.json',
  'define.js',
  'frame/en.html',
  'frame/host.js',
  'index.js',
  'integrity.json',
  'newsletter/en.html',
  'plain/en.html',
  'policy.json',
  'policy.schema.json',
  'privacy.json',
  'release/SHA256SUMS',
  'sbom.cdx.json',
  'server.js',
  'standalone/en.js',
  'static/en.html',
  'third-party-notices.txt',
  'types/index.d.ts',
  `wordpress/${plugin}.zip`,
];

/** @param folder the project's, or a copy with its dist/ */
export function builtFindings(folder: string): Finding[] {
  const dist = join(folder, 'dist');
  const missing = needed.filter((file) => !existsSync(join(dist, file)));
  if (missing.length === needed.length) return [{what: 'dist/: nothing is built', cure}];
  if (missing.length > 0) return missing.map((file) => ({what: `dist/${file} is missing`, cure}));
  const {version, config} = readManifest(folder);
  return [
    ...ageFindings(folder),
    ...scriptFindings(dist, version),
    ...pluginFindings(dist, version),
    ...baseFindings(dist, process.env['OPTOUT_BASE_URL'] ?? config?.base),
  ];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true}).map((file) => String(file).replaceAll('\\', '/'));

function scriptFindings(dist: string, version: string): Finding[] {
  const wrong = filesIn(dist)
    .sort()
    // Words come with a script that says it; the project's site is in no release.
    .filter((file) => file.endsWith('.js') && !/(^|\/)locales\/|^site\//.test(file))
    .filter((file) => {
      const [line = ''] = readFileSync(join(dist, file), 'utf8').split('\n', 1);
      // A byte-order mark may go before it.
      return !/^\uFEFF?\/\*!/.test(line) || !line.includes(` ${version},`);
    });
  return wrong.length > 0
    ? [
        {
          what: `${wrong.length} scripts in dist/ are not ${version}, or a draft: first ${wrong[0] ?? ''}`,
          cure,
        },
      ]
    : [];
}

function pluginFindings(dist: string, version: string): Finding[] {
  const zip = unzipSync(readFileSync(join(dist, `wordpress/${plugin}.zip`)));
  const text = (file: string) => strFromU8(zip[`${plugin}/${file}`] ?? new Uint8Array());
  const versions = [
    /^Stable tag: +(.*)$/m.exec(text('readme.txt'))?.[1],
    /^ \* Version: +(.*)$/m.exec(text(`${plugin}.php`))?.[1],
  ];
  return versions.every((each) => each === version)
    ? []
    : [{what: `dist/wordpress: the plugin is ${versions.join(' and ')}, not ${version}`, cure}];
}

function baseFindings(dist: string, base: string | undefined): Finding[] {
  const path = join(dist, 'oembed/en.json');
  const {provider_url: found} = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as {provider_url: string})
    : {provider_url: undefined};
  return found?.replace(/\/$/, '') === base?.replace(/\/$/, '')
    ? []
    : [
        {
          what: `dist/oembed is for ${found ?? 'no address'}, package.json says ${base ?? 'none'}`,
          cure,
        },
      ];
}

/** The newest file that a build is made of, against the oldest that every build writes. */
function ageFindings(folder: string): Finding[] {
  const age = (path: string) => statSync(join(folder, path)).mtimeMs;
  const built = Math.min(...needed.map((file) => age(`dist/${file}`)));
  const sources = ['src', 'locales', 'integrations/wordpress']
    .filter((path) => existsSync(join(folder, path)))
    .flatMap((path) => filesIn(join(folder, path)).map((file) => `${path}/${file}`))
    .filter((path) => !path.includes('/generated') && statSync(join(folder, path)).isFile());
  const newer = ['package.json', ...sources].find((path) => age(path) > built);
  return newer ? [{what: `dist/ is older than ${newer}`, cure}] : [];
}
