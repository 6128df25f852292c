// PHP's own web server, with several workers: a page of the editor asks for a hundred files at once.
import {spawn} from 'node:child_process';
import {closeSync, openSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const settings = ['memory_limit=512M', 'upload_max_filesize=64M', 'post_max_size=64M'];

/**
 * Resolves when the server answers.
 *
 * @param {{php: string, core: string, port: number, env: NodeJS.ProcessEnv}} options
 * @returns {Promise<{stop: () => void}>}
 */
export async function startServer({php, core, port, env}) {
  const output = join(core, 'server.log');
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

  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    if (await answers(port)) return {stop};
    await wait(25);
  }
  stop();
  throw new Error(`PHP's server did not start: ${readText(output)}`);
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The text of a file, empty when there is none. */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readme.html`)).ok;
  } catch {
    return false;
  }
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
