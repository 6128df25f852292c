/// <reference types="node" />
// The worked example for the edge answers the same, unchanged, on four engines. Needs a build.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {clear, engines, layOut, type Engine} from './engines.js';

before(layOut);
after(clear);

for (const [name, boot] of Object.entries(engines)) {
  describe(`at the edge, on ${name}`, () => {
    let engine: Engine;

    before(async () => {
      engine = await boot();
    });
    after(() => engine.stop());

    const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
      fetch(engine.url + path, {method, headers});

    const read = async (path: string) => {
      const response = await get(path);
      return {headers: response.headers, text: await response.text()};
    };

    const rows: readonly (readonly [Record<string, string>, language: string, text: RegExp])[] = [
      [{'accept-language': 'sv-SE,sv;q=0.9', 'cf-ipcountry': 'SE'}, 'sv', /<b>Sverige<\/b>/],
      [{'accept-language': 'de', 'x-vercel-ip-country': 'US'}, 'de', /<b>Vereinigte Staaten<\/b>/],
      [{'accept-language': 'ja', 'cloudfront-viewer-country': 'CA'}, 'ja', /<b>カナダ<\/b>/],
      [
        {'accept-language': 'xx, *;q=0.1', 'cf-ipcountry': 'T1'},
        'en',
        /<b>Country or territory<\/b>/,
      ],
      // A language is no country: none is claimed to be set by the page.
      [{'accept-language': 'fi-FI'}, 'fi', /<option value="" selected="">/],
    ];
    for (const [headers, language, text] of rows) {
      it(`speaks ${language} to ${JSON.stringify(headers)}`, async () => {
        const response = await get('/box', headers);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('content-language'), language);
        const html = await response.text();
        assert.match(html, new RegExp(`^<linkedin-ai-optout lang="${language}"`));
        assert.match(html, text);
      });
    }

    it('says what an answer varies by, and how long it may be kept', async () => {
      const {headers} = await get('/box', {'accept-language': 'sv', 'cf-ipcountry': 'NO'});
      assert.match(headers.get('vary') ?? '', /accept-language, cf-ipcountry/i);
      assert.match(headers.get('cache-control') ?? '', /^public, max-age=\d+, s-maxage=\d+/);
      assert.equal(headers.get('x-optout-variant'), 'sv.NO');
    });

    it('the same variant is the same bytes, and is not sent twice', async () => {
      const [first, second] = await Promise.all([
        get('/box', {'accept-language': 'sv-FI, en', 'cf-ipcountry': 'NO'}),
        get('/box', {'accept-language': 'sv;q=0.9, de;q=0.1', 'x-vercel-ip-country': 'NO'}),
      ]);
      const etag = first.headers.get('etag') ?? '';
      assert.match(etag, /^"\w{24}"$/);
      assert.equal(second.headers.get('etag'), etag);
      assert.equal(await first.text(), await second.text());
      const headers = {'accept-language': 'sv', 'cf-ipcountry': 'NO', 'if-none-match': etag};
      const again = await get('/box', headers);
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
    });

    for (const wrap of [
      (tag: string) => `W/${tag}`,
      (tag: string) => `"other", ${tag}`,
      () => '*',
    ]) {
      it(`knows its tag in ${wrap('"…"')}`, async () => {
        const etag = (await get('/box?lang=sv')).headers.get('etag') ?? '';
        const again = await get('/box?lang=sv', {'if-none-match': wrap(etag)});
        assert.equal(again.status, 304);
      });
    }

    it('an address without a country leaves it to the network', async () => {
      for (const region of ['', 'zzz']) {
        const {headers} = await get(`/box?region=${region}`, {'cf-ipcountry': 'SE'});
        assert.equal(headers.get('x-optout-variant'), 'en.SE');
      }
    });

    it('text is answered as text, and never as a part of a page', async () => {
      const [box, page] = await Promise.all(
        ['/box', '/'].map(async (path) => {
          const {headers, text} = await read(`${path}?format=text&lang=fi&region=FI`);
          return [headers.get('content-type'), text];
        }),
      );
      assert.deepEqual(page, box);
      assert.equal(page?.[0], 'text/plain; charset=utf-8');
      assert.doesNotMatch(page[1] ?? '', /<html|<body/);
    });

    it('formats, pages and methods', async () => {
      const plain = await get('/box?format=plain&show=steps', {'accept-language': 'fr'});
      assert.match(await plain.text(), /^<section lang="fr"/);
      const page = await get('/', {'accept-language': 'ar'});
      assert.match(await page.text(), /<html lang="ar">.*<template shadowrootmode="open">/s);
      const head = await get('/box', {}, 'HEAD');
      assert.deepEqual([head.status, await head.text()], [200, '']);
      assert.equal((await get('/box', {}, 'POST')).status, 405);
      assert.equal((await get('/else')).status, 404);
    });

    it('nothing of an address or a header becomes markup', async () => {
      const evil = encodeURIComponent('"><script>alert(1)</script>');
      const response = await get(
        `/?lang=${evil}&region=${evil}&layout=${evil}&theme=${evil}&show=${evil}`,
        {
          'accept-language': '"><script>alert(1)</script>',
          'cf-ipcountry': '"><script>alert(1)</script>',
        },
      );
      assert.doesNotMatch(await response.text(), /alert\(/);
    });

    it('two hundred readers at once get their own', async () => {
      const languages = ['sv', 'de', 'ja', 'ar', 'fi'];
      const answers = await Promise.all(
        Array.from({length: 200}, async (_, index) => {
          const language = languages[index % languages.length] ?? '';
          const response = await get('/box?format=plain', {'accept-language': language});
          return [language, await response.text()] as const;
        }),
      );
      for (const [language, html] of answers)
        assert.ok(html.startsWith(`<section lang="${language}"`));
    });
  });
}
