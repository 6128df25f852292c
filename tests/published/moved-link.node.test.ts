// A link that has moved: from the edited document, one command to every form, and a list of what there is to upload.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {generateKeyPairSync} from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import {root} from '../../scripts/lib/files.js';

interface Facts {
  checked: string;
  links: {setting: {url: string}};
}

const moved = 'https://www.linkedin.com/made-up/moved';

/** Every form, in one language where it has several, and the line of the list that names it. */
const forms: readonly (readonly [file: string, line: RegExp])[] = [
  ['ai-optout.js', /^ {2}the script tag: .*\bai-optout\.js.*, with policy-check\.js$/m],
  ['standalone/sv.js', /^ {2}one file per language: standalone\/ .*, with policy-check\.js$/m],
  ['policy.json', /^ {2}pages with policy-src: policy\.json, with policy-check\.js$/m],
  ['static/sv.html', /^ {2}ready to paste: static\//m],
  ['static/sv.compact.html', /^ {2}ready to paste: static\//m],
  ['plain/sv.html', /^ {2}plain files and text: plain\//m],
  ['plain/sv.txt', /^ {2}plain files and text: plain\//m],
  ['newsletter/sv.html', /^ {2}mails: newsletter\//m],
  ['newsletter/sv.short.html', /^ {2}mails: newsletter\//m],
  ['frame/sv.html', /^ {2}frames: frame\//m],
  ['frame/frame.js', /^ {2}frames: frame\//m],
  ['oembed/sv.json', /^ {2}oEmbed: oembed\//m],
  ['element.js', /^ {2}the npm package, a server: .*\belement\.js/m],
  ['server.js', /^ {2}the npm package, a server: .*\bserver\.js/m],
  ['wordpress/ai-optout-box-for-linkedin.zip', /^ {2}WordPress: wordpress\//m],
  ['site/index.html', /^ {2}the site: site\/ \(\d+ files\)$/m],
  ['site/box/policy.json', /^ {2}the site: site\/ \(\d+ files\)$/m],
];

describe('a moved link', () => {
  const {privateKey, publicKey} = generateKeyPairSync('ed25519');
  /** As pages name it: the last 32 bytes of what DER writes. */
  const pageKey = publicKey.export({type: 'spki', format: 'der'}).subarray(-32).toString('base64');
  const clone = mkdtempSync(join(tmpdir(), 'optout-moved-'));
  const dist = join(clone, 'dist');
  const document = join(clone, 'src/policy/linkedin.json');
  const keyFile = join(clone, 'facts-key.pem');
  const facts = () => JSON.parse(readFileSync(document, 'utf8')) as Facts;
  let old = '';
  let said = '';

  before(() => {
    spawnSync('git', ['clone', '--quiet', root, clone]);
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    cpSync(join(root, 'dist'), dist, {recursive: true});
    old = facts().links.setting.url;
    // Of before: whoever keeps a site there has it written anew.
    mkdirSync(join(dist, 'site'), {recursive: true});
    writeFileSync(join(dist, 'site/index.html'), `<a href="${old}">The setting</a>`);
    writeFileSync(keyFile, privateKey.export({type: 'pkcs8', format: 'pem'}));
  });
  after(() => {
    rmSync(clone, {recursive: true});
  });

  /** What the command says after an edit of the document, and whether it has ended well. */
  function publish(edit: (facts: Facts) => void) {
    const edited = facts();
    edit(edited);
    writeFileSync(document, `${JSON.stringify(edited, null, 2)}\n`);
    const {status, stdout, stderr} = spawnSync(
      'npm',
      ['run', '--silent', 'publish-facts', '--', '--key', keyFile],
      {
        cwd: clone,
        encoding: 'utf8',
        // Answers of oEmbed are there only where it is known where.
        env: {...process.env, OPTOUT_BASE_URL: 'https://example.org/box/'},
        shell: process.platform === 'win32',
      },
    );
    return {status, stdout, stderr};
  }

  const feed = () => JSON.parse(readFileSync(join(dist, 'policy.json'), 'utf8')) as unknown;
  const checkerIn = async (folder: string) =>
    (await import(pathToFileURL(join(folder, 'policy-check.js')).href)) as {
      receivePolicy: (document: unknown, key?: string) => Promise<{links: {setting: string}}>;
    };

  /** By path, every file of dist/ that is text; those in archives, too. */
  function* published(): Generator<readonly [path: string, text: string]> {
    for (const entry of readdirSync(dist, {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name).slice(dist.length + 1);
      const bytes = readFileSync(join(dist, path));
      const inside = path.endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes];
      yield [
        path.replaceAll('\\', '/'),
        // PHP and JSON may write a slash with another one before it.
        inside.map((each) => Buffer.from(each).toString().replaceAll('\\/', '/')).join('\n'),
      ];
    }
  }

  it('in facts that were checked on a day to come is refused, and nothing is built', () => {
    const {checked} = facts();
    const {status, stderr} = publish((edited) => {
      edited.checked = '2999-01-02';
    });
    assert.equal(status, 1);
    assert.match(stderr, /linkedin\.json: checked: 2999-01-02 has not come yet/);
    assert.match(stderr, /Nothing is to be uploaded/);
    writeFileSync(document, JSON.stringify({...facts(), checked}, null, 2));
  });

  it('reaches every form, and the old one is left in none', () => {
    const {status, stdout, stderr} = publish((edited) => {
      edited.links.setting.url = moved;
    });
    assert.equal(status, 0, stderr);
    said = stdout;
    const texts = new Map(published());
    for (const [file] of forms) assert.ok(texts.get(file)?.includes(moved), file);
    const left = [...texts].filter(([, text]) => text.includes(old)).map(([path]) => path);
    assert.deepEqual(left, []);
  });

  for (const [file, line] of forms) {
    it(`${file} is in the list of what there is to upload`, () => {
      assert.match(said, line);
    });
  }

  it('is taken from policy.json by the script of before', async () => {
    const policy = await (await checkerIn(`${root}dist`)).receivePolicy(feed());
    assert.equal(policy.links.setting, moved);
  });

  it('is signed, for pages that name the key that the command tells', async () => {
    assert.ok(said.includes(`policy-key="${pageKey}"`));
    const policy = await (await checkerIn(dist)).receivePolicy(feed(), pageKey);
    assert.equal(policy.links.setting, moved);
  });

  it('is not taken back by facts of before', async () => {
    const before = JSON.parse(readFileSync(`${root}dist/policy.json`, 'utf8')) as unknown;
    await assert.rejects((await checkerIn(dist)).receivePolicy(before), /older than the built-in/);
  });

  it('leaves the day on which the facts were checked', () => {
    const before = JSON.parse(readFileSync(`${root}src/policy/linkedin.json`, 'utf8')) as Facts;
    assert.equal(facts().checked, before.checked);
  });
});
