// What in the tree stands in the way of a release: one look at all of it, so that nobody learns of it one by one.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {reportFindings} from './accessibility.js';
import {hasCome, newestSection, readEntry} from './changelog.js';
import type {Finding} from './finding.js';
import {freshnessWarning} from './freshness.js';
import {changesetFiles, readManifest, type Manifest} from './manifest.js';

export interface Tree {
  /** The project's folder, or a copy. */
  readonly folder: string;
  readonly now: Date;
  /** `OPTOUT_BASE_URL`, when it is set. */
  readonly base?: string | undefined;
  /** The tag that is being published, when it is there already. */
  readonly tag?: string | undefined;
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const prepare = 'npm run release -- --prepare, and commit what it wrote';

export const pluginReadme = 'integrations/wordpress/readme.txt';

/** Everything that must be mended first. */
export function treeFindings(tree: Tree): Finding[] {
  const manifest = readManifest(tree.folder);
  return [
    ...versionFindings(tree, manifest),
    ...changelogFindings(tree, manifest),
    ...pluginFindings(tree, manifest),
    ...reportFindings(tree, manifest),
    ...addressFindings(tree, manifest),
    ...factFindings(tree),
    ...gitFindings(tree, manifest),
  ];
}

/** What a release goes without, and may. */
export function treeNotes({folder, base}: Tree): string[] {
  const {homepage, bugs, config} = readManifest(folder);
  const cure = 'while the project has no such address, it is left out';
  return [
    ...(homepage ? [] : [`package.json has no homepage: ${cure}`]),
    ...(bugs ? [] : [`package.json has no bugs: ${cure}`]),
    ...((base ?? config?.base)
      ? []
      : [`package.json has no config.base, where frames are published: oEmbed is left out`]),
  ];
}

function versionFindings({folder, tag}: Tree, {name, version}: Manifest): Finding[] {
  const lock = JSON.parse(read(folder, 'package-lock.json')) as Manifest & {
    packages: Record<string, Manifest>;
  };
  const locked = [lock.version, lock.packages['']?.version];
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) && version !== '0.0.0'
      ? []
      : [{what: `package.json: ${version} is no version to release`, cure: prepare}]),
    ...(lock.name === name && locked.every((each) => each === version)
      ? []
      : [
          {
            what: `package-lock.json is for ${lock.name} ${lock.version}, package.json for ${name} ${version}`,
            cure: 'npm install --package-lock-only',
          },
        ]),
    ...(tag === undefined || tag === `v${version}`
      ? []
      : [
          {
            what: `the tag is ${tag}, package.json says ${version}`,
            cure: 'take the tag away; npm run release makes the right one',
          },
        ]),
  ];
}

function changelogFindings({folder, now}: Tree, {version}: Manifest): Finding[] {
  const newest = newestSection(read(folder, 'CHANGELOG.md'));
  const path = 'CHANGELOG.md';
  const waiting = changesetFiles(folder);
  const unreadable = waiting.flatMap((file): Finding[] => {
    try {
      readEntry(read(folder, file));
      return [];
    } catch (error) {
      const {message} = error as Error;
      return [{what: `${file}: ${message}`, cure: 'begin its text with one of them'}];
    }
  });
  const wait =
    waiting.length > 0
      ? [{what: `${waiting.length} changesets wait in .changeset/`, cure: prepare}]
      : [];
  if (newest?.version !== version) {
    const found = newest ? `begins with ${newest.version}` : 'has no section “## [x.y.z] - date”';
    return [...unreadable, ...wait, {what: `${path} ${found}, not with ${version}`, cure: prepare}];
  }
  const dated = hasCome(newest.date, now);
  return [
    ...unreadable,
    ...wait,
    ...(dated ? [] : [{what: `${path}: ${version} is dated “${newest.date}”`, cure: prepare}]),
    ...(/^- /m.test(newest.body)
      ? []
      : [
          {
            what: `${path}: ${version} says of no change`,
            cure: 'npm run changeset, for each change',
          },
        ]),
  ];
}

function pluginFindings({folder}: Tree, {version}: Manifest): Finding[] {
  const places = [
    ['readme.txt', /^Stable tag: +(.*)$/m],
    ['ai-optout-box-for-linkedin.php', /^ \* Version: +(.*)$/m],
  ] as const;
  const newest = /^== Changelog ==\s+= (.*) =$/m.exec(read(folder, pluginReadme))?.[1] ?? 'nothing';
  return [
    ...places.flatMap(([file, line]) => {
      const path = `integrations/wordpress/${file}`;
      const [, found = 'nothing'] = line.exec(read(folder, path)) ?? [];
      return found === '0.0.0'
        ? []
        : [{what: `${path}: the version is ${found}`, cure: 'write 0.0.0: the packer fills it in'}];
    }),
    ...(newest === version
      ? []
      : [{what: `${pluginReadme}: its changelog begins with ${newest}`, cure: prepare}]),
  ];
}

function addressFindings({base}: Tree, {repository, config}: Manifest): Finding[] {
  return [
    ...(repository
      ? []
      : [
          {
            what: 'package.json has no repository, which a publication with provenance must name',
            cure: 'write it there once the project has a public one',
          },
        ]),
    ...(base === undefined || base === config?.base
      ? []
      : [
          {
            what: `OPTOUT_BASE_URL is ${base}, config.base in package.json ${config?.base ?? 'is not there'}`,
            cure: 'unset OPTOUT_BASE_URL, or write the address into package.json',
          },
        ]),
  ];
}

function factFindings({folder, now}: Tree): Finding[] {
  const {checked} = JSON.parse(read(folder, 'src/policy/linkedin.json')) as {checked: string};
  const warning = freshnessWarning(checked, now);
  return warning
    ? [{what: warning, cure: 'look at every source again, and set checked (CONTRIBUTING.md)'}]
    : [];
}

function gitFindings({folder}: Tree, {version}: Manifest): Finding[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    const changed = git('status', '--porcelain').split('\n').filter(Boolean);
    const tag = `v${version}`;
    const [head, tagged] = [git('rev-parse', 'HEAD'), git('tag', '--list', tag)];
    return [
      ...(changed.length > 0
        ? [
            {
              what: `${changed.length} files are not committed: ${changed
                .slice(0, 5)
                .map((line) => line.trim().replace(/^\S+\s+/, ''))
                .join(', ')}${changed.length > 5 ? ' …' : ''}`,
              cure: 'commit them, or take them away',
            },
          ]
        : []),
      ...(tagged && git('rev-list', '-n', '1', tag) !== head
        ? [{what: `${version} has been released: its tag is on another commit`, cure: prepare}]
        : []),
    ];
  } catch {
    return [{what: 'this is no git repository with a commit', cure: 'release from a clone'}];
  }
}
