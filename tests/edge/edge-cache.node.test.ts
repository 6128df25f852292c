/// <reference types="node" />
// The worked example behind a cache, on workerd: drawn once for each language and country, and nobody gets another's.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {clear, layOut, startWorker, type Engine} from './engines.js';

type Reader = Readonly<Record<string, string>>;

describe('at the edge, behind a cache', () => {
  let cached: Engine;
  let bare: Engine;

  before(async () => {
    layOut();
    [cached, bare] = await Promise.all([
      startWorker('cached.js', 'handler.js'),
      startWorker('handler.js'),
    ]);
  });
  after(async () => {
    await Promise.all([cached.stop(), bare.stop()]);
    clear();
  });

  const get = (path: string, reader: Reader = {}, method = 'GET') =>
    fetch(cached.url + path, {method, headers: reader});
  const isKept = ({headers}: Response) => headers.get('cf-cache-status') === 'HIT';

  /** Asks until what was drawn is kept: that happens after the answer. */
  async function warm(path: string, reader: Reader): Promise<Response> {
    for (let attempt = 0; attempt < 50; attempt++) {
      const response = await get(path, reader);
      if (isKept(response)) return response;
      await response.text();
    }
    throw new Error(`${path} is not kept`);
  }

  const swedish = {'accept-language': 'sv-SE,sv;q=0.9,en;q=0.8', 'cf-ipcountry': 'SE'};

  it('keeps what it has drawn, for all who read the same', async () => {
    const first = await get('/box?layout=compact', swedish);
    assert.equal(isKept(first), false);
    const text = await first.text();
    const again = await warm('/box?layout=compact', swedish);
    assert.equal(await again.text(), text);
    // Another form of the same wish, another network's header, and something that the box does not know.
    const others: readonly (readonly [string, Reader])[] = [
      [
        '/box?layout=compact',
        {'accept-language': 'sv;q=0.3, nl;q=0.1', 'x-vercel-ip-country': 'SE'},
      ],
      [
        '/box?utm_source=letter&layout=compact',
        {'accept-language': 'xx, sv-FI', 'cf-ipcountry': 'SE'},
      ],
      ['/box?layout=compact&lang=sv_SE&region=se', {'accept-language': 'de', 'cf-ipcountry': 'DE'}],
      // What there is not, and what is meant anyway.
      ['/box?layout=compact&show=x&theme=y&format=z&heading-level=9', swedish],
      ['/box?layout=compact&show=sources+limits+steps+region+summary&theme=auto', swedish],
    ];
    for (const [path, reader] of others) {
      const response = await get(path, reader);
      assert.ok(isKept(response), path);
      assert.equal(await response.text(), text);
    }
  });

  it('gives no reader what was drawn for another', async () => {
    const paths = ['/box', '/', '/box?show=steps', '/box?heading-level=3', '/box?format=text'];
    const readers = ['sv', 'de', 'ar', 'pt-BR', 'pt', '*'].flatMap((language) =>
      ['SE', 'US', 'XX'].map((country) => ({
        'accept-language': language,
        'cf-ipcountry': country,
      })),
    );
    // Twice: the second time from the cache.
    for (const round of [1, 2]) {
      for (const path of paths) {
        for (const reader of readers) {
          const [answer, expected] = await Promise.all([
            round === 1 ? get(path, reader) : warm(path, reader),
            fetch(bare.url + path, {headers: reader}),
          ]);
          const where = `${path} ${JSON.stringify(reader)}`;
          assert.equal(await answer.text(), await expected.text(), where);
          for (const header of ['content-type', 'content-language', 'etag', 'x-optout-variant']) {
            assert.equal(answer.headers.get(header), expected.headers.get(header), where);
          }
        }
      }
    }
  });

  it('does not send what the reader has already', async () => {
    const kept = await warm('/box?show=limits', swedish);
    await kept.text();
    const etag = kept.headers.get('etag') ?? '';
    const again = await get('/box?show=limits', {...swedish, 'if-none-match': etag});
    assert.deepEqual([again.status, await again.text()], [304, '']);
    const other = await get('/box?show=limits', {...swedish, 'if-none-match': '"other"'});
    assert.equal(other.status, 200);
    assert.match(await other.text(), /^<linkedin-ai-optout/);
  });

  it('keeps nothing that is no box', async () => {
    for (const method of ['POST', 'PUT']) {
      assert.equal((await get('/else', swedish)).status, 404);
      assert.equal((await get('/box', swedish, method)).status, 405);
    }
    const head = await get('/box', swedish, 'HEAD');
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });
});
