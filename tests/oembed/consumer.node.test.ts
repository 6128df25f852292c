// oEmbed, as a consumer finds it from the address of a page. Needs a build.
import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {extract} from '@extractus/oembed-extractor';
import {framePage, oembedAnswer} from '../../build/frame-pages.js';
import {readLocales, readText} from '../../scripts/lib/files.js';
import {renderOptOut} from '../../src/targets/server/server.js';

type Answer = Readonly<Record<string, unknown>> & {readonly html: string};

const locales = readLocales();
const read = (locale: string, base: string) =>
  JSON.parse(JSON.stringify(oembedAnswer(locale, base))) as Answer;

describe('a consumer that is given the address of a frame page', () => {
  let server: Server;
  let address: string;
  const requests: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
      requests.push(pathname + search);
      try {
        const [, locale = '', kind] = /([\w-]+)\.(html|json)$/.exec(pathname) ?? [];
        // As if it had been built for this server.
        if (kind === 'html') response.end(framePage(locale, renderOptOut, `${address}/`));
        else if (kind === 'json') response.end(JSON.stringify(read(locale, `${address}/`)));
        else response.end(readText(`dist${pathname}`));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(() => new Promise((resolve) => server.close(resolve)));

  for (const locale of locales) {
    it(`${locale}: finds the answer, also with parameters`, async () => {
      requests.length = 0;
      const found = await extract(`${address}/frame/${locale}.html?theme=dark`, {maxwidth: 600});
      assert.deepEqual(requests, [
        `/frame/${locale}.html?theme=dark`,
        `/oembed/${locale}.json?maxwidth=600`,
      ]);
      const {method, ...answer} = found as unknown as Answer;
      assert.equal(method, 'auto-discovery');
      assert.deepEqual(answer, read(locale, `${address}/`));
      const [, src = ''] = /<iframe src="([^"]+)"/.exec(answer.html) ?? [];
      assert.equal((await fetch(src.replaceAll('&amp;', '&'))).status, 200);
    });
  }
});
