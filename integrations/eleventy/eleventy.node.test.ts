// A real build of the example in integrations/eleventy/, by Eleventy itself, with the package as a site has it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {renderOptOut} from 'ai-optout-box-for-linkedin/server.js';

const example = import.meta.dirname;
const site = mkdtempSync(join(tmpdir(), 'optout-eleventy-'));
const read = (file: string) => readFileSync(join(site, '_site', file), 'utf8');

describe('Eleventy', () => {
  before(() => {
    for (const file of ['article.liquid', 'eleventy.config.js', 'feed.liquid', 'package.json']) {
      cpSync(join(example, file), join(site, file));
    }
    symlinkSync(join(example, 'node_modules'), join(site, 'node_modules'));
    const eleventy = join(site, 'node_modules/@11ty/eleventy/cmd.cjs');
    execFileSync(process.execPath, [eleventy, '--quiet'], {cwd: site});
  });
  after(() => {
    rmSync(site, {recursive: true, force: true});
  });

  it('the page has the whole box in it, once', () => {
    const page = read('article/index.html');
    const [before = '', box = '', after = ''] = page.split(
      /(?=<linkedin-ai-optout)|(?<=<\/linkedin-ai-optout>)/,
    );
    assert.equal(box, renderOptOut({lang: 'sv'}));
    assert.match(before, /Before the box/);
    assert.match(after, /After the box/);
  });

  it('the feed has the plain rendition', () => {
    assert.equal(read('feed-entry.html').trim(), renderOptOut({lang: 'sv', format: 'plain'}));
  });

  it('the script and its languages are copied side by side', () => {
    const copied = readdirSync(join(site, '_site/optout'));
    assert.deepEqual(copied.sort(), ['ai-optout.js', 'locales']);
    assert.equal(
      readdirSync(join(site, '_site/optout/locales')).length,
      readdirSync(join(example, '../../dist/locales')).length,
    );
  });
});
