/// <reference types="node" />
// That a release is refused for each thing that disagrees, and for all of them at once: in copies of the tree's files.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {root} from '../../scripts/lib/files.js';
import {treeFindings, treeNotes, type Tree} from '../../scripts/release/tree.js';

const scratch = mkdtempSync(join(tmpdir(), 'optout-release-'));
after(() => {
  rmSync(scratch, {recursive: true});
});

const read = (path: string) => readFileSync(join(scratch, path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(join(scratch, path)), {recursive: true});
  writeFileSync(join(scratch, path), text);
}
const change = (path: string, from: string | RegExp, to: string) => () => {
  const text = read(path);
  assert.notEqual(text.replace(from, to), text, 'nothing was changed');
  write(path, text.replace(from, to));
};
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
    cwd: scratch,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const commit = () => git('commit', '--quiet', '--all', '--message', 'Change');

const readme = 'integrations/wordpress/readme.txt';
const header = 'integrations/wordpress/ai-optout-box-for-linkedin.php';
const facts = 'src/policy/linkedin.json';
const report = 'docs/accessibility-report.yaml';
const files = ['package.json', 'package-lock.json', 'CHANGELOG.md', readme, header, facts, report];
for (const path of files) {
  cpSync(root + path, join(scratch, path));
}
// A tree that can be released, whatever the version of the day is.
const base = 'https://static.example/';
const manifest = JSON.parse(read('package.json')) as {version: string};
const lock = JSON.parse(read('package-lock.json')) as {packages: Record<string, object>};
write(
  'package.json',
  JSON.stringify({...manifest, version: '1.2.3', repository: 'static.example', config: {base}}),
);
write(
  'package-lock.json',
  JSON.stringify({
    ...lock,
    version: '1.2.3',
    packages: {'': {...lock.packages[''], version: '1.2.3'}},
  }),
);
write('CHANGELOG.md', '# Changelog\n\n## [1.2.3] - 2026-11-25\n\n### Added\n\n- A change.\n');
write(
  readme,
  read(readme).replace(/(== Changelog ==\n\n= )[^ ]+/, (_, start: string) => `${start}1.2.3`),
);
write(
  report,
  read(report)
    .replace(/^ {2}version: .*$/m, '  version: 1.2.3')
    .replace(/^last_modified_date: .*$/m, `last_modified_date: '2026-11-25'`),
);
git('init', '--quiet');
git('add', '--all');
commit();
const good = git('rev-parse', 'HEAD').trim();

const {checked} = JSON.parse(read(facts)) as {checked: string};
const daysAfter = (days: number) => new Date(Date.parse(checked) + days * 864e5);

interface Row {
  readonly name: string;
  readonly change?: () => unknown;
  readonly tree?: Partial<Tree>;
  /** All that is found; none where it is fine. */
  readonly found: readonly RegExp[];
}

const rows: readonly Row[] = [
  {name: 'a tree in which all agrees', found: []},
  {name: 'the tag of the version', tree: {tag: 'v1.2.3'}, found: []},
  {name: 'the tag of another version', tree: {tag: 'v1.2.4'}, found: [/the tag is v1\.2\.4/]},
  {
    name: 'a file that was changed',
    change: change(readme, 'Tags', 'Tag'),
    found: [/^1 files are not committed: integrations\/wordpress\/readme\.txt$/],
  },
  {
    name: 'a file that is not in git',
    change: () => {
      write('left.txt', '');
    },
    found: [/not committed: left\.txt/],
  },
  {
    name: 'a lock of another version',
    change: () => {
      change('package-lock.json', '"version":"1.2.3"', '"version":"1.2.2"')();
      commit();
    },
    found: [/^package-lock\.json is for .* 1\.2\.2, package\.json for .* 1\.2\.3$/],
  },
  {
    name: 'a version that is none',
    change: () => {
      for (const path of ['package.json', 'package-lock.json'])
        write(path, read(path).replaceAll('1.2.3', '0.0.0'));
      commit();
    },
    found: [
      /0\.0\.0 is no version/,
      /^CHANGELOG\.md begins with 1\.2\.3, not with 0\.0\.0$/,
      /its changelog begins with 1\.2\.3$/,
      /^docs\/accessibility-report\.yaml is about 1\.2\.3, package\.json is 0\.0\.0$/,
    ],
  },
  {
    name: 'a changelog without a date',
    change: () => {
      change('CHANGELOG.md', '2026-11-25', 'unreleased')();
      commit();
    },
    found: [/dated “unreleased”/],
  },
  {
    name: 'a changelog of tomorrow',
    change: () => {
      change('CHANGELOG.md', '2026-11-25', '2099-01-01')();
      commit();
    },
    found: [/dated “2099-01-01”/],
  },
  {
    name: 'a changelog of no change',
    change: () => {
      change('CHANGELOG.md', '- A change.', '')();
      commit();
    },
    found: [/says of no change/],
  },
  {
    name: 'a changelog in another form',
    change: () => {
      change('CHANGELOG.md', '## [1.2.3] - ', '## 1.2.3 ')();
      commit();
    },
    found: [/has no section/],
  },
  {
    name: 'a changeset that waits',
    change: () => {
      write('.changeset/calm.md', '---\n"x": minor\n---\n\nFixed: a fault.\n');
      git('add', '--all');
      commit();
    },
    found: [/^1 changesets wait/],
  },
  {
    name: 'a changeset of no kind',
    change: () => {
      write('.changeset/calm.md', '---\n"x": minor\n---\n\nSomething.\n');
      git('add', '--all');
      commit();
    },
    found: [/^\.changeset\/calm\.md: begins with none of Added:/, /^1 changesets wait/],
  },
  {
    name: 'a version in the plugin’s readme',
    change: () => {
      change(readme, 'Stable tag: 0.0.0', 'Stable tag: 1.2.2')();
      commit();
    },
    found: [/readme\.txt: the version is 1\.2\.2$/],
  },
  {
    name: 'a version in the plugin’s header',
    change: () => {
      change(header, '0.0.0', '1.2.2')();
      commit();
    },
    found: [/\.php: the version is 1\.2\.2$/],
  },
  {
    name: 'an accessibility report of another version',
    change: () => {
      change(report, '  version: 1.2.3', '  version: 1.2.2')();
      commit();
    },
    found: [/^docs\/accessibility-report\.yaml is about 1\.2\.2, package\.json is 1\.2\.3$/],
  },
  {
    name: 'an accessibility report from before the version',
    change: () => {
      change(report, `last_modified_date: '2026-11-25'`, `last_modified_date: '2026-11-24'`)();
      commit();
    },
    found: [/^docs\/accessibility-report\.yaml is of 2026-11-24, CHANGELOG\.md dates 1\.2\.3/],
  },
  {
    name: 'an accessibility report of tomorrow',
    change: () => {
      change(report, `last_modified_date: '2026-11-25'`, `last_modified_date: '2099-01-01'`)();
      commit();
    },
    found: [/^docs\/accessibility-report\.yaml is of 2099-01-01, which has not come yet$/],
  },
  {
    name: 'no repository',
    change: () => {
      change('package.json', '"repository":"static.example",', '')();
      commit();
    },
    found: [/^package\.json has no repository/],
  },
  {
    name: 'another base in the environment',
    tree: {base: 'https://other.example/'},
    found: [/^OPTOUT_BASE_URL is https:\/\/other\.example\//],
  },
  {name: 'the same base in the environment', tree: {base}, found: []},
  {name: 'facts with 31 days left', tree: {now: daysAfter(149)}, found: []},
  {
    name: 'facts with 30 days left',
    tree: {now: daysAfter(150)},
    found: [/in 30 days readers are told/],
  },
  {
    name: 'facts that are out of date',
    tree: {now: daysAfter(182)},
    found: [/: readers are told that they may be/],
  },
  {
    name: 'a version that is tagged elsewhere',
    change: () => {
      git('tag', 'v1.2.3');
      change('CHANGELOG.md', 'A change', 'Another')();
      commit();
    },
    found: [/^1\.2\.3 has been released/],
  },
  {
    name: 'all at once',
    change: () => {
      change(readme, '0.0.0', '9.9.9')();
      change('CHANGELOG.md', '1.2.3', '1.2.2')();
    },
    tree: {now: daysAfter(200), tag: 'v2.0.0'},
    found: [
      /the tag is/,
      /^CHANGELOG/,
      /the version is 9\.9\.9/,
      /linkedin\.json/,
      /^2 files are not committed/,
    ],
  },
];

describe('before a release', () => {
  for (const row of rows) {
    it(`${row.found.length > 0 ? 'refuses' : 'takes'} ${row.name}`, () => {
      try {
        row.change?.();
        const tree = {folder: scratch, now: daysAfter(2), ...row.tree};
        const findings = treeFindings(tree);
        const lines = findings.map(({what}) => what);
        assert.equal(lines.length, row.found.length, lines.join('\n'));
        row.found.forEach((pattern, index) => {
          assert.match(lines[index] ?? '', pattern);
        });
        for (const {cure} of findings) assert.notEqual(cure, '');
      } finally {
        if (git('tag')) git('tag', '--delete', 'v1.2.3');
        git('reset', '--quiet', '--hard', good);
        git('clean', '--quiet', '--force', '-d');
      }
    });
  }

  it('refuses a folder that is no clone', () => {
    const copy = mkdtempSync(join(tmpdir(), 'optout-copy-'));
    cpSync(scratch, copy, {recursive: true, filter: (path) => !path.endsWith('/.git')});
    const lines = treeFindings({folder: copy, now: daysAfter(2)}).map(({what}) => what);
    rmSync(copy, {recursive: true});
    assert.deepEqual(lines, ['this is no git repository with a commit']);
  });

  it('says which public addresses are left out', () => {
    const notes = treeNotes({folder: scratch, now: daysAfter(2)});
    assert.deepEqual(
      notes.map((note) => /^package\.json has no (\w+)/.exec(note)?.[1]),
      ['homepage', 'bugs'],
    );
  });
});
