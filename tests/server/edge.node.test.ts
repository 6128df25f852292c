/// <reference types="node" />
// The worked example for the edge answers the same, unchanged, on four engines. Needs a build.
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {Miniflare} from 'miniflare';
import {root} from '../../scripts/lib/files.js';

interface Engine {
  readonly url: string;
  readonly stop: () => unknown;
}

const site = mkdtempSync(join(tmpdir(), 'optout-edge-'));

/** A site with the package installed, as npm would lay it out, and the example copied into it. */
function layOut(): void {
  const installed = join(site, 'node_modules/linkedin-ai-optout');
  mkdirSync(join(installed, 'dist'), {recursive: true});
  cpSync(`${root}package.json`, join(installed, 'package.json'));
  cpSync(`${root}dist/server.js`, join(installed, 'dist/server.js'));
  cpSync(`${root}integrations/edge/`, site, {recursive: true});
  writeFileSync(join(site, 'package.json'), '{"type": "module", "private": true}');
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const {port} = server.address() as {port: number};
      server.close(() => {
        resolve(port);
      });
    });
  });

async function start(command: string, args: (port: number) => string[]): Promise<Engine> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DENO_DIR: join(site, '.deno'),
    DENO_NO_UPDATE_CHECK: '1',
  };
  const child: ChildProcess = spawn(command, args(port), {
    cwd: site,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => (said += String(data)));
  const url = `http://127.0.0.1:${String(port)}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break;
    try {
      await fetch(url);
      return {url, stop: () => child.kill()};
    } catch {
      await wait(50);
    }
  }
  child.kill();
  throw new Error(`${command} did not serve: ${said}`);
}

/** npm may have been told not to run install scripts; then the engine lies where its package put it. */
const binary = (...paths: string[]) =>
  paths.map((path) => `${root}node_modules/${path}`).find((path) => existsSync(path)) ??
  paths[0] ??
  '';

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  Node: () =>
    start(process.execPath, (port) => [
      '-e',
      `import('./node.js').then((m) => m.listen(${String(port)}))`,
    ]),
  async workerd() {
    const read = (path: string) => readFileSync(join(site, path), 'utf8');
    const worker = new Miniflare({
      compatibilityDate: '2026-04-01',
      modules: [
        {type: 'ESModule', path: 'handler.js', contents: read('handler.js')},
        {
          type: 'ESModule',
          path: 'linkedin-ai-optout/server.js',
          contents: read('node_modules/linkedin-ai-optout/dist/server.js'),
        },
      ],
    });
    const {origin} = await worker.ready;
    return {url: origin, stop: () => worker.dispose()};
  },
  Deno: () =>
    start(binary('.bin/deno', 'deno/deno'), (port) => [
      ...['serve', '--node-modules-dir=manual', '--host=127.0.0.1', `--port=${String(port)}`],
      'handler.js',
    ]),
  Bun: () => start(binary('bun/bin/bun.exe', '@oven/bun-linux-x64/bin/bun'), () => ['handler.js']),
};

before(layOut);
after(() => {
  rmSync(site, {recursive: true, force: true});
});

for (const [name, boot] of Object.entries(engines)) {
  describe(`at the edge, on ${name}`, () => {
    let engine: Engine;

    before(async () => {
      engine = await boot();
    });
    after(() => engine.stop());

    const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
      fetch(engine.url + path, {method, headers});

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

    it('formats, pages and methods', async () => {
      const plain = await get('/box?format=plain&show=steps', {'accept-language': 'fr'});
      assert.match(await plain.text(), /^<section lang="fr"/);
      const text = await get('/box?format=text&lang=fi');
      assert.match(text.headers.get('content-type') ?? '', /^text\/plain/);
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
      assert.doesNotMatch(await response.text(), /alert/);
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

describe('Node’s own server', () => {
  let engine: Engine;
  before(async () => {
    engine = await (engines['Node'] as () => Promise<Engine>)();
  });
  after(() => engine.stop());

  const requests: readonly (readonly [request: string, status: number])[] = [
    ['GET /box HTTP/1.1\r\nHost: a b', 200],
    ['GET //// HTTP/1.1\r\nHost: a', 404],
    ['GET http://[ HTTP/1.1\r\nHost: a', 200],
    ['TRACE /box HTTP/1.1\r\nHost: a', 400],
  ];
  for (const [request, status] of requests) {
    it(`answers ${JSON.stringify(request)} and goes on`, async () => {
      assert.match(await send(engine.url, request), new RegExp(`^HTTP/1.1 ${String(status)} `));
      assert.equal((await fetch(`${engine.url}/box`)).status, 200);
    });
  }
});

/** Sends what `fetch` would refuse to. */
const send = (url: string, request: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(`${request}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (data) => (answer += String(data)));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
