/// <reference types="node" />
// csp.json allows every inline style that can be in a page, and no other. Needs a build.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {StyleHashes} from '../../build/published/csp.js';
import {readJson, readLocales, readText, root} from '../../scripts/lib/files.js';
import {layouts, options} from '../../src/options.js';
import type {renderOptOut, RenderOptions} from '../../src/targets/server/server.js';
import {shippedDocument} from '../support/policy-document.js';

const {files, server} = readJson('dist/csp.json') as StyleHashes;
const {renderOptOut: render} = (await import(`${root}dist/server.js`)) as {
  renderOptOut: typeof renderOptOut;
};

const hashesIn = (html: string): string[] =>
  Array.from(
    html.matchAll(/<style[^>]*>([^<]*)</g),
    ([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`,
  );

const countries = Object.values(shippedDocument().regions).flatMap(({countries}) =>
  countries.slice(0, 1),
);

describe('the hashes of inline styles', () => {
  it('are those of every file that has one', () => {
    const published = readdirSync(`${root}dist`, {recursive: true})
      .map((path) => String(path).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html') && readText(`dist/${path}`).includes('<style'));
    assert.deepEqual(Object.keys(files).sort(), published.sort());
    for (const path of published) {
      assert.deepEqual(files[path], hashesIn(readText(`dist/${path}`)), path);
    }
  });

  it('are the same for both layouts of a static file', () => {
    for (const lang of readLocales()) {
      assert.deepEqual(files[`static/${lang}.html`], files[`static/${lang}.compact.html`]);
    }
  });

  it('are those of whatever a server draws, and each is of something', () => {
    const cases: readonly RenderOptions[] = [
      ...Object.keys(layouts).flatMap((layout) => [{layout}, {layout, region: 'US'}]),
      ...options.theme.values.map((theme) => ({theme, nonce: 'n'})),
      ...options.show.values.map((show) => ({show, headingLevel: 4})),
      ...countries.flatMap((region) => [{region}, {acceptLanguage: `en-${region}`}]),
      {now: '2036-01-01'},
    ];
    for (const lang of readLocales()) {
      const found = new Set(cases.flatMap((each) => hashesIn(render({lang, ...each}))));
      assert.deepEqual([...found].sort(), [...(server[lang] ?? [])].sort(), lang);
    }
  });
});
