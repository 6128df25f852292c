/// <reference types="node" />
// What `npm start` shows right after a checkout, and that it makes no more than that.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {readLocales, root} from '../../scripts/lib/files.js';
import {startFreshDemo, type FreshDemo} from '../support/fresh-copy.js';

describe('the demo of a fresh checkout', () => {
  let demo: FreshDemo;
  let atFirst: readonly string[];

  before(async () => {
    demo = await startFreshDemo();
    atFirst = demo.files();
  });
  after(() => demo.remove());

  const get = async (address: string, language = 'en') => {
    const url = new URL(address, demo.origin);
    const response = await fetch(url, {headers: {'accept-language': language}});
    const text = await response.text();
    assert.equal(response.status, 200, `${url.pathname}: ${text.slice(0, 200)}`);
    return text;
  };

  /** Fetches a module and all that it imports at once, as a browser does. */
  async function load(address: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
    if (seen.has(address)) return seen;
    seen.add(address);
    const code = await get(address);
    for (const [, next = ''] of code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;\n]*?"(\/[^"]+)"/g))
      await load(next, seen);
    return seen;
  }

  const languagesIn = (addresses: Iterable<string>) =>
    readLocales().filter((locale) =>
      [...addresses].some((address) => address.includes(`/locale/generated/${locale}.ts`)),
    );

  it('the article comes with the box in it, in the reader’s language', async () => {
    assert.match(await get('/', 'sv-SE'), /<linkedin-ai-optout lang="sv-SE".*<h2[^>]*>.*LinkedIn/s);
  });

  it('its script brings English, and no other language before one is asked for', async () => {
    assert.match(await get('/'), /src="\/dist\/ai-optout\.js"/);
    const loaded = await load('/dist/ai-optout.js');
    assert.ok(loaded.size > 20, String(loaded.size));
    assert.deepEqual(languagesIn(loaded), ['en']);
    const inBrowser = demo.server.environments.client.moduleGraph.urlToModuleMap.keys();
    assert.deepEqual(languagesIn(inBrowser), ['en']);
    assert.match(await get('/src/locale/generated/fi.ts'), /LinkedIn/);
  });

  it('no social block list stops a module of the box', async () => {
    for (const address of await load('/dist/ai-optout.js')) {
      assert.doesNotMatch(address.replace(demo.folder, ''), /\/linkedin-/);
    }
  });

  for (const page of readdirSync(`${root}demo`).filter((file) => file.endsWith('.html'))) {
    it(`${page} is there, with all that it refers to`, async () => {
      const html = await get(`/${page}`);
      assert.doesNotMatch(html, /<!-- (dist|box)/);
      const addresses = [...html.matchAll(/ (?:src|href)="([^"#]+)"/g)]
        .map(([, address = '']) => address.replaceAll('&amp;', '&'))
        .filter((address) => !/^\w+:/.test(address));
      assert.ok(addresses.length > 0);
      for (const address of addresses) await get(address);
    });
  }

  it('a frame page has its scripts', async () => {
    assert.match(await get('/dist/frame/sv.html'), /<html lang="sv".*src="frame\.js"/s);
    for (const script of ['frame', 'host', 'locales/sv']) {
      assert.ok((await get(`/dist/frame/${script}.js`)).length > 500, script);
    }
  });

  it('the site is there, with its builder', async () => {
    assert.match(await get('/site/'), /<h1>AI Opt-out Box for LinkedIn<\/h1>/);
    assert.match(await get('/site/sv/docs/cms.html'), /<html lang="sv"/);
    const builder = await get('/site/builder.html');
    for (const [, address = ''] of builder.matchAll(
      / (?:src|href)="([^"#?]+\.(?:ts|css|svg|js))"/g,
    )) {
      await get(new URL(address, `${demo.origin}/site/builder.html`).pathname);
    }
    assert.match(await get('/site/preview.html'), /id="place"/);
  });

  it('what is no part of the demo is said to be missing', async () => {
    for (const path of ['server.js', 'plain/xx.html', 'static/sv.txt', 'frame/locales/xx.js']) {
      const {status} = await fetch(`${demo.origin}/dist/${path}`);
      assert.equal(status, 404, path);
    }
  });

  it('nothing has been written', () => {
    assert.deepEqual(demo.files(), atFirst);
  });
});
