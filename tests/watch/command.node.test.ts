/// <reference types="node" />
// The command, as a shell runs it: what it leaves behind, how it ends, and that it changes no fact.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../scripts/lib/files.js';
import type {Watched} from '../../scripts/watch/finding.js';
import {fingerprint} from '../../scripts/watch/passage.js';
import {makeArchive} from './support/archive.js';
import {startSite, type Site} from './support/site.js';

const repository = 'made-up/versions';
const file = 'LinkedIn/Privacy Policy.md';
const sentence = 'You can switch this off.';
const setting = 'https://www.linkedin.com/made-up/setting';

describe('npm run watch', () => {
  let site: Site;
  let folder: string;
  let document: string;
  before(async () => {
    site = await startSite();
    site.serve('/page', `<p>${sentence}</p>`);
    const archive = makeArchive(site.options.archives, repository);
    const commit = archive.record({[file]: `[Settings](${setting})`}, '2026-02-01');
    folder = mkdtempSync(join(tmpdir(), 'optout-watch-command-'));
    document = join(folder, 'facts.json');
    const passage = {by: 'passage', around: 'switch this off', print: fingerprint(sentence)};
    // Not as any program of ours would write it.
    const text = JSON.stringify({
      links: {setting: {url: setting, watch: {by: 'archive', repository, file, commit}}},
      sources: {page: {url: `${site.origin}/page`, watch: passage}},
    });
    writeFileSync(document, `  ${text}\r\n\r\n`);
    mkdirSync(join(folder, 'found'));
  });
  after(async () => {
    await site.stop();
    rmSync(folder, {recursive: true});
  });

  /** Its exit code. The site answers from this process, which therefore must not wait. */
  const watch = (...more: readonly string[]) =>
    new Promise<number | null>((resolve, reject) => {
      const command = ['scripts/watch.ts', '--contact', 'https://watch.example/about'];
      const places = ['--facts', document, '--to', join(folder, 'found')];
      const archives = ['--archives', site.options.archives];
      const program = spawn(
        process.execPath,
        ['--import', 'tsx', ...command, ...places, ...archives, ...more],
        {cwd: root, stdio: ['ignore', 'ignore', 'inherit']},
      );
      program.once('error', reject);
      program.once('exit', resolve);
    });
  const found = () => JSON.parse(readFileSync(join(folder, 'found/watch.json'), 'utf8')) as Watched;
  const report = () => readFileSync(join(folder, 'found/watch.md'), 'utf8');
  const states = () => Object.entries(found().findings).map(([id, {state}]) => `${id}: ${state}`);

  it('writes what it found, ends with what that means, and leaves the facts as they are', async () => {
    const bytes = readFileSync(document);

    assert.equal(await watch(), 0);
    assert.deepEqual(states(), ['sources.page: unchanged', 'links.setting: unchanged']);
    assert.match(report(), /: 2 unchanged\./);
    assert.match(site.requests.at(-1)?.agent ?? '', /\(\+https:\/\/watch\.example\/about\)$/);

    site.serve('/page', `<p>${sentence.replace('can', 'cannot')}</p>`);
    assert.equal(await watch(), 4);
    assert.deepEqual(states(), ['sources.page: changed', 'links.setting: unchanged']);
    // The words of the first run were in the folder.
    assert.match(report(), /You \[-can-\]\{\+cannot\+\} switch this off\./);

    // Of one thing only: the rest stays as it was found, and does not count for how it ends.
    const [requests, before] = [site.requests.length, found()];
    assert.equal(await watch('--only', 'links.setting'), 0);
    assert.equal(site.requests.length, requests);
    assert.deepEqual(states(), ['sources.page: changed', 'links.setting: unchanged']);
    assert.deepEqual(found().findings['sources.page'], before.findings['sources.page']);
    assert.match(report(), /: 1 changed, 1 unchanged\./);

    assert.deepEqual(readFileSync(document), bytes);
    assert.deepEqual(readdirSync(folder).sort(), ['facts.json', 'found']);
    assert.deepEqual(readdirSync(join(folder, 'found')).sort(), [
      '.cache',
      'watch.json',
      'watch.md',
    ]);
  });
});
