// Answers for dist/ without one: what a page of the demo asks for is made then, of the sources as they are.
import type {ServerResponse} from 'node:http';
import {extname} from 'node:path';
import {build, type Plugin, type Rolldown, type ViteDevServer} from 'vite';
import {generatedModules} from '../../build/vite/generated.js';
import {readLocales} from '../../scripts/lib/files.js';
import {loadBuilds, loadDrawing} from './load.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The script of an article is no build: the browser gets its modules, and so the reload when one has changed. */
const scriptTag = 'ai-optout.js';

/** Those of frames are: sandboxed frames load no modules. */
function buildOf(path: string): string | undefined {
  const [, script, locale] = /^frame\/(?:(frame|host)|locales\/([\w-]+))\.js$/.exec(path) ?? [];
  if (locale) return readLocales().includes(locale) ? `frame-words:${locale}` : undefined;
  return script === 'host' ? 'frame-host' : script;
}

export function publishedFiles(): Plugin {
  const built = new Map<string, Promise<string>>();
  return {
    name: 'published-files',
    hotUpdate() {
      built.clear();
    },
    configureServer(server) {
      const make = async (path: string): Promise<string | undefined> => {
        const name = buildOf(path);
        if (name === undefined) return (await loadDrawing(server)).draw(path);
        const script = built.get(name) ?? buildScript(server, name);
        built.set(name, script);
        return script;
      };
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith('/dist/')) {
          next();
          return;
        }
        const path = decodeURIComponent(pathname.slice('/dist/'.length));
        response.setHeader('Access-Control-Allow-Origin', '*');
        if (path === scriptTag) {
          request.url = '/src/targets/script-tag/script-tag.ts';
          next();
          return;
        }
        make(path).then((text) => {
          answer(response, path, text);
        }, next);
      });
    },
    /** Puts a file where a page says `<!-- dist/… -->`, as an editor would paste it. */
    async transformIndexHtml(html, {server}) {
      const [mark, path] = /<!-- dist\/([\w/.-]+) -->/.exec(html) ?? [];
      if (!mark || !path || !server) return html;
      return html.replace(mark, (await loadDrawing(server)).draw(path) ?? mark);
    },
  };
}

function answer(response: ServerResponse, path: string, text: string | undefined): void {
  response.writeHead(text === undefined ? 404 : 200, {
    'Content-Type': types[text === undefined ? '.txt' : extname(path)] ?? 'text/plain',
    'Cache-Control': 'no-cache',
  });
  response.end(text ?? 'Not a part of the demo: `npm run build` makes all files of dist/.\n');
}

async function buildScript(server: ViteDevServer, name: string): Promise<string> {
  const config = (await loadBuilds(server)).configOf(name);
  const output = await build({
    ...config,
    plugins: [generatedModules(server), ...(config.plugins ?? [])],
    build: {...config.build, write: false},
  });
  const [bundle] = [output].flat() as Rolldown.RolldownOutput[];
  return bundle?.output[0].code ?? '';
}
