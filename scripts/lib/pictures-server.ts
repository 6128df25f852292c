// A small server for programs that look at the built files in a browser: a folder, and pages made in memory.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {type AddressInfo} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';

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

/** Serves `folder` at `/dist/`. Nothing is cached, so that every visit is a first one. */
export async function serveFiles(folder: string): Promise<FileServer> {
  const pages = new Map<string, string>();
  const files = new Map<string, Buffer>();
  const read = (path: string): Buffer | string | undefined => {
    const page = pages.get(path);
    if (page !== undefined) return page;
    const file = normalize(join(folder, path.replace(/^\/dist\//, '')));
    if (!path.startsWith('/dist/') || !file.startsWith(folder + sep)) return undefined;
    try {
      const content = files.get(file) ?? readFileSync(file);
      files.set(file, content);
      return content;
    } catch {
      return undefined;
    }
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const content = read(pathname);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': types[extname(pathname)] ?? 'text/plain; charset=utf-8',
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
    put: (path, text) => pages.set(path, text),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
