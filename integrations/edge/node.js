// The handler on Node, whose own server has no `Request`s.
import {createServer} from 'node:http';
import handler from './handler.js';

/** @param {number} port 0: any that is free */
export const listen = (port) =>
  createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
    const response = await handler.fetch(new Request(url, {method: incoming.method, headers}));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(response.body && new Uint8Array(await response.arrayBuffer()));
  }).listen(port);
