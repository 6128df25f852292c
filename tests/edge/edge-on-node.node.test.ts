/// <reference types="node" />
// On Node, whose server lets more pass than a `Request` can be, no request ends the example. Needs a build.
import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {engines, clear, layOut, type Engine} from './engines.js';

describe('Node’s own server', () => {
  let engine: Engine;
  before(async () => {
    layOut();
    engine = await engines.Node();
  });
  after(() => {
    engine.stop();
    clear();
  });

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
