/// <reference types="node" />
// The worked example for the edge, started on the engines that it is for. Needs a build.
import {spawn, type ChildProcess} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {Miniflare} from 'miniflare';
import {root} from '../../scripts/lib/files.js';

export interface Engine {
  readonly url: string;
  readonly stop: () => unknown;
}

const site = mkdtempSync(join(tmpdir(), 'optout-edge-'));

const library = 'node_modules/ai-optout-box-for-linkedin/dist/server.js';

/** A site with the package installed, as npm would lay it out, and the example copied into it. */
export function layOut(): void {
  const installed = join(site, 'node_modules/ai-optout-box-for-linkedin');
  mkdirSync(join(installed, 'dist'), {recursive: true});
  cpSync(`${root}package.json`, join(installed, 'package.json'));
  cpSync(`${root}dist/server.js`, join(installed, 'dist/server.js'));
  cpSync(`${root}integrations/edge/`, site, {recursive: true});
  writeFileSync(join(site, 'package.json'), '{"type": "module", "private": true}');
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const {port} = server.address() as {port: number};
      server.close(() => {
        resolve(port);
      });
    });
  });

async function start(command: string, args: (port: number) => string[]): Promise<Engine> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DENO_DIR: join(site, '.deno'),
    DENO_NO_UPDATE_CHECK: '1',
  };
  const child: ChildProcess = spawn(command, args(port), {
    cwd: site,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => (said += String(data)));
  const url = `http://127.0.0.1:${String(port)}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break;
    try {
      await fetch(url);
      return {url, stop: () => child.kill()};
    } catch {
      await wait(50);
    }
  }
  child.kill();
  throw new Error(`${command} did not serve: ${said}`);
}

/** workerd, with the module that is to answer first. */
export async function startWorker(...modules: readonly string[]): Promise<Engine> {
  const installed = 'ai-optout-box-for-linkedin/server.js';
  const paths = [...modules.map((path) => [path, path] as const), [installed, library] as const];
  const worker = new Miniflare({
    compatibilityDate: '2026-04-01',
    modules: paths.map(([path, file]) => ({
      type: 'ESModule' as const,
      path,
      contents: readFileSync(join(site, file), 'utf8'),
    })),
  });
  const {origin} = await worker.ready;
  return {url: origin, stop: () => worker.dispose()};
}

/** npm may have been told not to run install scripts; then the engine lies where its package put it. */
const binary = (...paths: string[]) =>
  paths
    .map((path) => `${import.meta.dirname}/node_modules/${path}`)
    .find((path) => existsSync(path)) ??
  paths[0] ??
  '';

/** By name, what starts it on the site. */
export const engines = {
  Node: () =>
    start(process.execPath, (port) => [
      '-e',
      `import('./node.js').then((m) => m.listen(${String(port)}))`,
    ]),
  workerd: () => startWorker('handler.js'),
  Deno: () =>
    start(binary('.bin/deno', 'deno/deno'), (port) => [
      ...['serve', '--node-modules-dir=manual', '--host=127.0.0.1', `--port=${String(port)}`],
      'handler.js',
    ]),
  Bun: () => start(binary('bun/bin/bun.exe', '@oven/bun-linux-x64/bin/bun'), () => ['handler.js']),
} satisfies Readonly<Record<string, () => Promise<Engine>>>;

/** Removes the site. */
export function clear(): void {
  rmSync(site, {recursive: true, force: true});
}
