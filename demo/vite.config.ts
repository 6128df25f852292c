import {createReadStream, readFileSync, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {fillLinks} from '../build/links.js';
import {loadPolicyDocument} from '../build/policy.js';

const demo = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/** Serves the built files untouched, as a CDN would: the demo must show what is published. */
function serveDist(): Plugin {
  return {
    name: 'serve-dist',
    configureServer(server) {
      server.middlewares.use('/dist', answer);
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  const file = findFile(request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'});
    response.end('Not in dist/. Has `npm run build` been run?\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  createReadStream(file).pipe(response);
}

type Render = (options: {
  readonly acceptLanguage?: string;
  readonly lang?: string | null;
}) => string;

/** The article comes as a site with a server would send it: with the box drawn for the reader who asked. */
function drawArticle(): Plugin {
  return {
    name: 'draw-article',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
        if (pathname !== '/' && pathname !== '/index.html') {
          next();
          return;
        }
        const draw = async () => {
          const {renderOptOut} = (await import(`${dist}server.js`)) as {renderOptOut: Render};
          const box = renderOptOut({
            acceptLanguage: request.headers['accept-language'] ?? '',
            lang: searchParams.get('lang'),
          });
          const html = readFileSync(join(demo, 'index.html'), 'utf8').replace('<!-- box -->', box);
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(request.url ?? '/', html));
        };
        draw().catch(next);
      });
    },
  };
}

/** Puts a built file where a page says `<!-- dist/… -->`, as an editor would paste it. */
function pasteFiles(): Plugin {
  return {
    name: 'paste-files',
    transformIndexHtml: (html) =>
      html.replace(/<!-- dist(\/[\w/.-]+) -->/g, (mark, path) => {
        const file = findFile(String(path));
        return file === undefined ? mark : readFileSync(file, 'utf8');
      }),
  };
}

/** Puts LinkedIn’s addresses where a page says `{{links.…}}`. */
function writeLinks(): Plugin {
  return {
    name: 'write-links',
    transformIndexHtml: (html) => fillLinks(html, loadPolicyDocument().links),
  };
}

function findFile(url: string): string | undefined {
  try {
    const file = normalize(
      join(dist, decodeURIComponent(new URL(url, 'http://localhost').pathname)),
    );
    return file.startsWith(dist.endsWith(sep) ? dist : dist + sep) && statSync(file).isFile()
      ? file
      : undefined;
  } catch {
    return undefined;
  }
}

export default defineConfig({
  root: demo,
  appType: 'mpa',
  publicDir: false,
  cacheDir: fileURLToPath(new URL('../.cache/vite-demo', import.meta.url)),
  plugins: [serveDist(), drawArticle(), pasteFiles(), writeLinks()],
  // Vite would otherwise look for /dist/… among the sources before the page asks for it.
  server: {host: '127.0.0.1', port: 5173, strictPort: false, preTransformRequests: false},
});
