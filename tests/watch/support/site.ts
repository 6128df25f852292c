/// <reference types="node" />
// A site on this machine for the watch to look at, and what the watch is told in tests: nothing leaves the machine.
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {WatchOptions} from '../../../scripts/watch/watch-all.js';

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface Site {
  /** Without a slash at the end. */
  readonly origin: string;
  /** What is served at a path from now on. */
  readonly serve: (path: string, reply: Reply | string) => void;
  /** Every request, in order. */
  readonly requests: readonly {readonly path: string; readonly agent: string | undefined}[];
  /** The most requests that were open at once. */
  readonly mostOpen: () => number;
  readonly options: WatchOptions;
  readonly stop: () => Promise<void>;
}

export const page = (body: string) => `<!doctype html><meta charset="utf-8"><body>${body}`;

export const html =
  (body: string | Uint8Array, charset = 'utf-8'): Reply =>
  (response) => {
    response.writeHead(200, {'content-type': `text/html; charset=${charset}`}).end(body);
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(code, headers).end();
  };

/** Takes the request and never says a word. */
export const hang: Reply = () => undefined;

export async function startSite(): Promise<Site> {
  const replies = new Map<string, Reply>();
  const requests: Site['requests'][number][] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({path, agent: request.headers['user-agent']});
    most = Math.max(most, ++open);
    response.once('close', () => open--);
    (replies.get(path) ?? status(404))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'optout-watch-'));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(path, reply) {
      replies.set(path, typeof reply === 'string' ? html(page(reply)) : reply);
    },
    requests,
    mostOpen: () => most,
    options: {
      contact: 'https://watch.example/about',
      version: '1.2.3',
      archives: `file://${folder}/archives/`,
      folder: `${folder}/kept`,
      limit: 2000,
      wholeLimit: 30_000,
      gap: 0,
      pause: 5,
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
