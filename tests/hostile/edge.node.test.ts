// The worked example for the edge answers whatever a network brings. Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import handler, {keyOf} from '../../integrations/edge/handler.js';
import {locales, type renderOptOut} from '../../src/targets/server/server.js';
import {friendlyBoxes} from './friendly.js';
import {inTime, judgeBy} from './judge.js';
import {requests} from './requests.js';
import {runs, some} from './runs.js';

/** As the handler has it. */
const server = (await import(new URL('../../dist/server.js', import.meta.url).href)) as {
  readonly renderOptOut: typeof renderOptOut;
};
const address = 'http://localhost/';

describe('requests to the edge', () => {
  it('are answered with the box, whatever they say', async () => {
    const page = await (await handler.fetch(new Request(address))).text();
    const {judge, seen} = judgeBy([...friendlyBoxes(server.renderOptOut), page]);
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const response = await inTime(() => handler.fetch(request));
        assert.ok([200, 304, 404, 405].includes(response.status), String(response.status));
        const body = await response.text();
        if (response.status !== 200) {
          assert.equal(body, '');
          return;
        }
        assert.ok(locales.includes(response.headers.get('content-language') ?? ''));
        if (response.headers.get('content-type')?.startsWith('text/html')) judge(body);
      }),
      runs.edge,
    );
    assert.ok(seen.size > 20, `${String(seen.size)} different answers`);
  });

  it('have a key that is a key to itself, and leads nowhere else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const key = inTime(() => keyOf(request));
        assert.ok(key.startsWith(address));
        assert.equal(keyOf(new Request(key)), key);
      }),
      some(runs.edge, 0.1),
    );
  });
});
