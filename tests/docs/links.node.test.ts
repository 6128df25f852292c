// Every link and picture of the documents leads somewhere: in the sources, and in the release archive. Needs a build.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {readJson, readText, root} from '../../scripts/lib/files.js';
import {documents, proseOf} from './support/documents.js';

interface Link {
  /** Below the project's folder. */
  readonly path: string;
  /** Empty for the file as a whole. */
  readonly anchor: string;
}

/** Links and pictures with relative addresses; others are not asked for. */
const linksOf = (document: string): Link[] =>
  Array.from(proseOf(document).matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#');
      const from = path ? posix.dirname(document) : '';
      return {path: path ? posix.join(from, path) : document, anchor};
    });

/** As hosts of sources make anchors of headings. */
const anchorsOf = (document: string): Set<string> =>
  new Set(
    Array.from(
      readText(document)
        .replaceAll(/^```.*?^```/gms, '')
        .matchAll(/^#+ (.*)$/gm),
      ([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
          .replaceAll(' ', '-'),
    ),
  );

describe('links and pictures in the documents', () => {
  it('are found', () => {
    assert.ok(documents.includes('README.md') && documents.includes('docs/cms.md'));
    assert.ok(documents.flatMap(linksOf).length > 80);
  });

  for (const document of documents) {
    it(`${document}: lead to files and headings that are there`, () => {
      const dead = linksOf(document).filter(
        ({path, anchor}) =>
          !existsSync(root + path) || (anchor !== '' && !anchorsOf(path).has(anchor)),
      );
      assert.deepEqual(dead, []);
    });
  }

  it('lead from README to every page of docs/', () => {
    const linked = new Set(linksOf('README.md').map(({path}) => path));
    const pages = documents.filter((path) => path.startsWith('docs/'));
    assert.deepEqual(
      pages.filter((path) => !linked.has(path)),
      [],
    );
  });
});

describe('the documents in the release archive', () => {
  const {name, version} = readJson('package.json') as {name: string; version: string};
  const folder = `${name}-${version}`;
  let packed: readonly string[];
  before(() => {
    const zip = readFileSync(`${root}dist/release/${folder}.zip`);
    packed = Object.keys(unzipSync(zip)).map((path) => path.slice(folder.length + 1));
  });

  // A folder stands for all that is packed of it.
  const isPacked = (path: string) =>
    packed.includes(path) || packed.some((file) => file.startsWith(path.replace(/\/*$/, '/')));

  for (const document of documents) {
    it(`${document}: is packed, with all that it leads to`, () => {
      assert.ok(packed.includes(document));
      const missing = linksOf(document).filter(({path}) => !isPacked(path));
      assert.deepEqual(missing, []);
    });
  }
});
