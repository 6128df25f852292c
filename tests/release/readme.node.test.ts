/// <reference types="node" />
// On the registry's page no link of the README leads nowhere, whether the project has a public address or none.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {publishedReadme, repositoryAddress} from '../../scripts/release/readme.js';
import {readText} from '../../scripts/lib/files.js';

const readme = readText('README.md');
const linksIn = (text: string) =>
  Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link);

describe('the README on the registry', () => {
  it('has links of its own to be seen to', () => {
    assert.ok(linksIn(readme).filter((link) => !/^https?:|^#/.test(link)).length > 10);
    assert.match(readme, /^!\[/m);
  });

  it('leads to the files of the version', () => {
    const text = publishedReadme(readme, 'https://git.example/project', '1.2.3');
    const links = linksIn(text).filter((link) => !link.startsWith('#'));
    assert.deepEqual(
      links.filter((link) => !link.startsWith('https://')),
      [],
    );
    assert.ok(links.includes('https://git.example/project/raw/v1.2.3/docs/box.png'));
    assert.ok(links.includes('https://git.example/project/blob/v1.2.3/docs/frames.md#oembed'));
  });

  it('leads nowhere while there is no address, and says the same', () => {
    const text = publishedReadme(readme, undefined, '1.2.3');
    assert.deepEqual(
      linksIn(text).filter((link) => !/^https?:|^#/.test(link)),
      [],
    );
    assert.doesNotMatch(text, /^!\[/m);
    assert.match(text, /All options, with events, slots, parts and tokens\./);
  });
});

describe('the address of the project', () => {
  for (const [given, address] of [
    [undefined, undefined],
    ['https://git.example/project', 'https://git.example/project'],
    [{type: 'git', url: 'git+https://git.example/project.git'}, 'https://git.example/project'],
    [{type: 'git', url: 'ssh://git@git.example/project'}, undefined],
  ] as const) {
    it(`${JSON.stringify(given)}: ${address ?? 'none'}`, () => {
      assert.equal(repositoryAddress(given), address);
    });
  }
});
