// PHP's own web server, with several workers: a page of the editor asks for a hundred files at once.
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {closeSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** Somebody else had the port first. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

const settings = ['memory_limit=512M', 'upload_max_filesize=64M', 'post_max_size=64M'];

interface Options {
  readonly php: string;
  readonly core: string;
  readonly port: number;
  readonly env: NodeJS.ProcessEnv;
}

export interface Server {
  readonly stop: () => void;
}

/**
 * Resolves when the server answers.
 *
 * @throws {PortTaken}
 */
export async function startServer({php, core, port, env}: Options): Promise<Server> {
  const output = join(core, 'server.log');
  // Whatever else listens there cannot know it.
  const secret = randomUUID();
  writeFileSync(join(core, 'whose.txt'), secret);
  const log = openSync(output, 'a');
  const args = settings.flatMap((setting) => ['-d', setting]);
  args.push('-S', `127.0.0.1:${port}`, '-t', core, join(core, 'router.php'));
  const child = spawn(php, args, {
    // A group of its own: the workers outlive a server that is ended alone.
    detached: true,
    env: {...env, PHP_CLI_SERVER_WORKERS: '4'},
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const stop = () => {
    process.off('exit', stop);
    endGroup(child.pid);
  };
  process.once('exit', stop);

  // However long it takes: a server that cannot start ends.
  while (child.exitCode === null) {
    if ((await ask(port)) === secret) return {stop};
    await wait(25);
  }
  stop();
  const said = readIfPresent(output);
  if (said.includes('Address already in use')) throw new PortTaken(`Port ${port} is taken.`);
  throw new Error(`PHP's server did not start: ${said}`);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** The text of a file, empty when there is none. */
export function readIfPresent(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function ask(port: number): Promise<string | undefined> {
  try {
    return await (await fetch(`http://127.0.0.1:${port}/whose.txt`)).text();
  } catch {
    return undefined;
  }
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
