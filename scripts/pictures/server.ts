// A small server for programs that look at the built files in a browser: a folder, and pages made in memory.
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {type AddressInfo} from 'node:net';
import {extname, join, relative, sep} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface FileServer {
  readonly origin: string;
  /** What stands at an address; replaces a file there. */
  readonly put: (path: string, text: string) => void;
  readonly close: () => void;
}

/** Serves `folder`, as it is now, at `/dist/`. Nothing is cached, so that every visit is a first one. */
export async function serveFiles(folder: string): Promise<FileServer> {
  const files = new Map<string, Buffer | string>();
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    if (entry.isFile()) files.set(`/dist/${path}`, readFileSync(file));
  }
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const content = files.get(pathname);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // Lets a page measure its own memory.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(content ?? 'Not found. Has `npm run build` been run?');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, text) => files.set(path, text),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
