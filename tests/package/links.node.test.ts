// LinkedIn moves the setting: one line of the facts is changed, and nothing anywhere keeps the old address.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {fillLinks} from '../../build/links.js';
import {packWordPress} from '../../integrations/wordpress/pack/pack.js';
import {refreshed} from '../../scripts/docs/blocks.js';
import {linkBlockFaults, linkedInAddress} from '../../scripts/docs/link-blocks.js';
import {strayLinks} from '../../scripts/docs/stray-links.js';
import {readText} from '../../scripts/lib/files.js';
import {readTextFiles} from '../../scripts/lib/text-files.js';
import {renderOptOut} from '../../src/targets/server/server.js';
import {documentWith, shippedDocument} from '../support/policy-document.js';

const moved = 'https://www.linkedin.com/made-up/new-place';
const policy = documentWith('links.setting.url', moved);
const {links} = policy;
const {setting} = shippedDocument().links;

const addresses = (text: string): string[] => [...new Set(text.match(linkedInAddress))];

describe('after the setting has moved', () => {
  for (const format of ['shadow', 'plain', 'text'] as const) {
    it(`the box as ${format} leads to the new place`, () => {
      const box = renderOptOut({policy, format});
      assert.ok(box.includes(moved));
      assert.ok(!box.includes(setting.url));
    });
  }

  describe('the WordPress plugin', () => {
    const dist = mkdtempSync(join(tmpdir(), 'optout-links-'));
    let files: Record<string, string>;

    before(async () => {
      mkdirSync(join(dist, 'locales'));
      for (const name of ['ai-optout.js', 'policy-check.js', 'locales/sv.js']) {
        writeFileSync(join(dist, name), '// made up\n');
      }
      const pieces = [{section: null, html: renderOptOut({policy, format: 'plain'})}];
      const plain = {lang: 'en', dir: 'ltr', pieces, inline: ''} as const;
      await packWordPress({plain: {en: plain}, setting: moved, dist});
      const zip = unzipSync(readFileSync(join(dist, 'wordpress/ai-optout-box-for-linkedin.zip')));
      files = Object.fromEntries(
        Object.entries(zip).map(([path, bytes]) => [
          path.replace(/^[^/]+\//, ''),
          strFromU8(bytes),
        ]),
      );
    });
    after(() => {
      rmSync(dist, {recursive: true});
    });

    it('saves the new address in posts', () => {
      assert.deepEqual(addresses(files['block/editor.js'] ?? ''), [moved]);
    });

    it('gives its pattern the new address', () => {
      assert.match(files['includes/pattern.php'] ?? '', /\['setting'\]/);
      assert.ok(files['assets/module.php']?.includes(`'setting'=>'${moved}'`));
    });

    it('has the old one in no file', () => {
      const path = new URL(setting.url).pathname;
      const old = Object.entries(files).filter(([, text]) => text.includes(path));
      assert.deepEqual(
        old.map(([name]) => name),
        [],
      );
    });
  });

  it('a page of the demo leads there', () => {
    assert.deepEqual(addresses(fillLinks(readText('demo/reset.html'), links)), [moved]);
  });

  it('a document is told so by npm run docs', async () => {
    const text = `<!-- link:setting -->

\`\`\`html
<a href="${setting.url}">${setting.url.replace('https://', '')}</a>
\`\`\`

<!-- /link:setting -->
`;
    const now = await refreshed({path: 'docs/made-up.md', text}, links);
    assert.deepEqual(addresses(now), [moved, moved.replace('https://', '')]);
    assert.equal(await refreshed({path: 'docs/made-up.md', text: now}, links), now);
  });

  it('npm run check names every place of the tree that has to be changed by hand', () => {
    const left = strayLinks(readTextFiles(), links).map((fault) => fault.split(':')[0]);
    assert.deepEqual(
      left.filter((path) => path !== 'README.md'),
      [],
    );
  });
});

describe('a copy of an address', () => {
  const of = (path: string, text: string) => strayLinks([{path, text}], links);
  const inBlock = `<!-- link:setting -->\n\n${moved}\n\n<!-- /link:setting -->\n`;

  for (const [name, path, text, line] of [
    ['in code', 'src/made-up.ts', `\n\nconst link = '${moved}';`, 3],
    ['of an earlier place', 'demo/made-up.html', `<a href="${setting.url}">`, 1],
    ['without https://', 'readme.txt', `\n${moved.slice('https://'.length)}`, 2],
    ['without a host', 'demo/made-up.ts', `const path = '${new URL(moved).pathname}';`, 1],
    ['within JSON', 'demo/made-up.json', '"https:\\/\\/www.linkedin.com\\/help\\/linkedin"', 1],
    ['of any other page there', 'docs/made-up.md', '[Help](https://linkedin.com/made-up/help)', 1],
    ['below a block', 'docs/made-up.md', `${inBlock}\n${moved}`, 7],
    ['in a test', 'tests/made-up.ts', `expect('${setting.url}')`, 1],
    ['in a snippet kept by hand, when it is old', 'README.md', setting.url, 1],
  ] as const) {
    it(`${name} is named with its line`, () => {
      const faults = of(path, text);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.ok(faults[0]?.startsWith(`${path}:${line}: `), faults[0]);
    });
  }

  for (const [name, path, text] of [
    ['the facts', 'src/policy/linkedin.json', `"url": "${moved}"`],
    ['a block that is written from the facts', 'docs/made-up.md', inBlock],
    ['a generated table', 'x.md', `<!-- generated:a -->\n${moved}\n<!-- /generated:a -->`],
    ['a made-up one of a test', 'tests/made-up.ts', moved],
    [
      'a rule of a block list',
      'tests/blockers/made-up.ts',
      'https://www.linkedin.com/made-up/sharing',
    ],
    ['the mere host', 'src/made-up.ts', `['www.linkedin.com', 'https://www.linkedin.com/']`],
  ] as const) {
    it(`${name}: no fault`, () => {
      assert.deepEqual(of(path, text), []);
    });
  }
});

describe('a block for addresses', () => {
  for (const [name, text, fault] of [
    ['that is not closed', '<!-- link:setting -->\n', /not closed/],
    ['of an unknown name', '<!-- link:nothing -->\n<!-- /link:nothing -->\n', /no link “nothing”/],
  ] as const) {
    it(`${name} is a fault`, () => {
      const faults = linkBlockFaults('x.md', text, links);
      assert.equal(faults.length, 1);
      assert.match(faults[0] ?? '', fault);
    });
  }
});
