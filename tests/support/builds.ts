// The element as it is published: the script tag has the project's own templates inside, the npm entry Lit itself.
import type {RenderOptions} from '../../src/targets/server/server.js';
import {builtServer, script} from './script-tag.js';

interface Server {
  readonly renderOptOut: (options?: RenderOptions) => string;
}

/** Each with a server drawn alike. */
export const builds: Readonly<
  Record<string, {readonly src: string; readonly server: () => Promise<Server>}>
> = {
  'the script tag': {src: script, server: () => import(builtServer) as Promise<Server>},
  'the npm entry': {
    src: '/src/define.ts',
    server: () => import('../../src/targets/server/server.js'),
  },
};
