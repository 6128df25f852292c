// What the documents tell people to run does what they say. Needs a build.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {readJson, readText, root} from '../../scripts/lib/files.js';
import type * as server from '../../src/targets/server/server.js';
import type {RenderOptions} from '../../src/targets/server/server.js';
import {contrast} from '../support/contrast.js';
import {snippet} from './support/documents.js';
import {makeFolder, type Folder} from './support/run-snippets.js';

// The built one: what the snippets import.
const {locales, renderOptOut} = (await import(`${root}dist/server.js`)) as typeof server;

const hashesOf = (box: string) =>
  Array.from(
    box.matchAll(/<style[^>]*>(.*?)<\/style>/gs),
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );

describe('recipes in the documents', () => {
  let folder: Folder;
  before(() => {
    folder = makeFolder();
  });
  after(() => {
    folder.remove();
  });

  describe('static files', () => {
    const program = snippet('docs/static-files.md', 'js', 'box.html');

    it('box.js writes the box and says its hashes', () => {
      folder.write('box.js', program);
      const printed = folder.run('node', 'box.js');
      const box = readFileSync(`${folder.path}/box.html`, 'utf8');
      assert.match(box, /^<linkedin-ai-optout lang="sv" layout="compact" data-facts="[\d-]+">/);
      assert.equal(printed, `style-src ${hashesOf(box).join(' ')}\n`);
    });

    it('the hashes depend on the language, not on the layout; the second is the same for all', () => {
      const hashes = (options: RenderOptions) => hashesOf(renderOptOut(options));
      const [room, look] = hashes({lang: 'sv'});
      for (const layout of ['card', 'compact']) {
        for (const lang of locales) {
          const [first, second, ...more] = hashes({lang, layout});
          assert.equal(second, look, lang);
          assert.equal(first === room, lang === 'sv', lang);
          assert.deepEqual(more, []);
        }
      }
      assert.equal(hashes({lang: 'sv', region: 'SE'}).length, 1);
    });
  });

  it('a server draws the request’s own box', async () => {
    const {boxFor} = (await folder.load(snippet('docs/server.md', 'js', 'cf-ipcountry'))) as {
      boxFor: (request: Request) => string;
    };
    const headers = {'accept-language': 'sv', 'cf-ipcountry': 'SE'};
    const expected = {lang: 'sv', region: 'SE', layout: 'compact'};
    const request = new Request('http://localhost/', {headers});
    assert.equal(boxFor(request), renderOptOut(expected));
  });

  it('a newsletter gets another colour, and its button can be read', () => {
    const command = snippet('docs/newsletters.md', 'sh', 'sed');
    folder.run('sh', '-c', command);
    const before = readText('dist/newsletter/sv.html');
    const after = readFileSync(`${folder.path}/newsletter-sv.html`, 'utf8');
    assert.match(before, /bgcolor="#0b6b5d"/);
    assert.equal(after, before.replaceAll('#0b6b5d', '#a3271b'));
    assert.match(after, /bgcolor="#a3271b"/);
    assert.ok(contrast([163, 39, 27], [255, 255, 255]) > 4.5);
  });

  it('a mail gets one line with the link', () => {
    folder.write('line.js', snippet('docs/newsletters.md', 'js', 'inline'));
    const line = folder.run('node', 'line.js');
    assert.match(line, /data-for-ai-improvement/);
    assert.ok(line.length < 600, String(line.length));
    assert.doesNotMatch(line, /<(style|h\d|linkedin)/);
  });

  it('the names of releases are those of the package', () => {
    const {name, version} = readJson('package.json') as {name: string; version: string};
    for (const document of ['README.md', 'docs/frameworks.md']) {
      const named = readText(document).match(/[\w-]+-\d+\.\d+\.\d+\.tgz|[\w-]+@\d+\.\d+\.\d+/g);
      assert.ok(named);
      for (const each of named) {
        assert.ok([`${name}-${version}.tgz`, `${name}@${version}`].includes(each), each);
      }
    }
  });
});
