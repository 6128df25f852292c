// What the demo uses of the code that is being worked on: loaded by the server, and again when it has changed. A mere
// import would be a part of the configuration, and every change would start the server anew.
import type {ViteDevServer} from 'vite';
import type * as builds from '../../build/vite/builds.js';
import type * as drawing from './draw.js';

export const loadDrawing = (server: ViteDevServer): Promise<typeof drawing> =>
  server.ssrLoadModule('/demo/server/draw.ts') as Promise<typeof drawing>;

export const loadBuilds = (server: ViteDevServer): Promise<typeof builds> =>
  server.ssrLoadModule('/build/vite/builds.ts') as Promise<typeof builds>;
