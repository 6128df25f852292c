// npm run release: refuses while anything disagrees, builds, and tags the version. docs/releasing.md has the way.
//   --check     only says what is missing, all at once; a workflow adds --tag <tag>, the one it publishes
//   --prepare   makes the changesets into a version and a dated section of CHANGELOG.md
//   --built     only whether dist/ is what the tree says: before npm packs it
import {execFileSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {root} from './lib/files.js';
import {builtFindings} from './release/built.js';
import {lineOf, type Finding} from './release/finding.js';
import {prepareRelease} from './release/prepare.js';
import {readManifest} from './release/manifest.js';
import {treeFindings, treeNotes, type Tree} from './release/tree.js';
import {readEnglish} from './translations/english.js';
import {translationFaults} from './translations/faults.js';

const {values} = parseArgs({
  options: {
    check: {type: 'boolean', default: false},
    prepare: {type: 'boolean', default: false},
    built: {type: 'boolean', default: false},
    tag: {type: 'string'},
  },
});
const now = new Date();
const tree: Tree = {
  folder: root,
  now,
  base: process.env['OPTOUT_BASE_URL'],
  tag: values.tag,
};

if (values.prepare) {
  console.log(prepareRelease(root, now));
} else if (values.built) {
  refuse(builtFindings(root));
} else if (values.check) {
  for (const note of treeNotes(tree)) console.log(`Note: ${note}`);
  refuse([...beforeBuild(), ...builtFindings(root)]);
} else {
  for (const note of treeNotes(tree)) console.log(`Note: ${note}`);
  if (!refuse(beforeBuild())) release();
}

function beforeBuild(): Finding[] {
  const {broken, wrong} = translationFaults(root, readEnglish());
  const words = [...broken, ...wrong];
  const cure = 'npm run check names each; mend them';
  return [
    ...treeFindings(tree),
    ...(words.length > 0 ? [{what: `${words.length} translations: ${words[0] ?? ''}`, cure}] : []),
  ];
}

/** Whether there is anything; then it is printed and the program fails. */
function refuse(findings: readonly Finding[]): boolean {
  for (const finding of findings) console.error(lineOf(finding));
  if (findings.length === 0) return false;
  console.error(`${findings.length} things stand in the way of a release`);
  process.exitCode = 1;
  return true;
}

function release(): void {
  const npm = (...args: string[]) =>
    execFileSync('npm', ['run', '--silent', ...args], {cwd: root, stdio: 'inherit'});
  npm('build');
  npm('check');
  if (refuse(builtFindings(root))) return;
  const tag = `v${readManifest(root).version}`;
  const exists = execFileSync('git', ['tag', '--list', tag], {cwd: root, encoding: 'utf8'}).trim();
  if (!exists) execFileSync('git', ['tag', '--annotate', tag, '--message', tag], {cwd: root});
  console.log(
    `${tag} is ready: push the branch and the tag, and the release workflow publishes it`,
  );
}
