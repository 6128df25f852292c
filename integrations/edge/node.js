// The handler on Node, whose own server has no `Request`s.
import {createServer} from 'node:http';
import handler from './handler.js';

/** @param {number} port 0: any that is free */
export const listen = (port) =>
  createServer(async (incoming, outgoing) => {
    const response = await answer(incoming).catch(() => new Response(null, {status: 400}));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(response.body && new Uint8Array(await response.arrayBuffer()));
  }).listen(port);

/**
 * Rejects where the request line or a header is none that a `Request` can have.
 *
 * @param {import('node:http').IncomingMessage} incoming
 */
async function answer({method, url = '/', headers}) {
  // The host is the client's word, and nothing here depends on it.
  const address = new URL(`http://localhost${url.startsWith('/') ? url : '/'}`);
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return handler.fetch(new Request(address, {method, headers: pairs}));
}
