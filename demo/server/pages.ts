// The pages of the demo at the root of its server, the article first.
import {readFileSync, statSync} from 'node:fs';
import type {IncomingMessage} from 'node:http';
import type {Plugin, ViteDevServer} from 'vite';
import {root} from '../../scripts/lib/files.js';
import {loadDrawing} from './load.js';

export const demoPages = (): Plugin => ({
  name: 'demo-pages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/' || pathname === '/index.html') {
        drawArticle(server, request).then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
        return;
      }
      // What lies elsewhere, as src/ does, keeps its address.
      if (isFile(`${root}demo${pathname}`)) request.url = `/demo${request.url ?? ''}`;
      next();
    });
  },
  /** Puts LinkedIn’s addresses where a page says `{{links.…}}`. */
  transformIndexHtml: async (html, {server}) =>
    server ? (await loadDrawing(server)).withLinks(html) : html,
});

/** The article comes as a site with a server would send it: with the box drawn for the reader who asked. */
async function drawArticle(
  server: ViteDevServer,
  {url = '/', headers}: IncomingMessage,
): Promise<string> {
  const {searchParams} = new URL(url, 'http://localhost');
  const {renderOptOut} = await loadDrawing(server);
  const box = renderOptOut({
    acceptLanguage: headers['accept-language'] ?? '',
    lang: searchParams.get('lang'),
  });
  const html = readFileSync(`${root}demo/index.html`, 'utf8').replace('<!-- box -->', () => box);
  return server.transformIndexHtml('/demo/index.html', html);
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
