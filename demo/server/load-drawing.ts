import type {ViteDevServer} from 'vite';
import type * as drawing from './draw.js';

/** The code that draws, fresh from src/. */
export const loadDrawing = (server: ViteDevServer): Promise<typeof drawing> =>
  server.ssrLoadModule('/demo/server/draw.ts') as Promise<typeof drawing>;
