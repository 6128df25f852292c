import {spawn, type ChildProcess} from 'node:child_process';
import {connect, createServer, type AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import type {BrowserLauncher, SessionResult} from '@web/test-runner';
import type {WebKitPrograms} from '../../scripts/lib/browsers.js';
import {openSession, type Session} from './webdriver.js';

interface Options extends WebKitPrograms {
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
  /** How long the driver may take for one command, in milliseconds. */
  readonly timeout: number;
}

const attempts = 3;

// Nothing outside this machine can be reached: a proxy where nobody listens.
const miniBrowserArgs = [
  '--automation',
  '--proxy=http://127.0.0.1:9',
  '--ignore-host=localhost',
  '--ignore-host=127.0.0.1',
];

/**
 * WebKitGTK's small browser on a screen of its own, started for the tests and ended with them. A launcher of Web Test
 * Runner for one page at a time.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name: string;
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #options: Options;
  readonly #groups = new Set<number>();
  #session: Session | undefined;
  /** The address of the page that is open, by the id that Web Test Runner gave it. */
  readonly #open = new Map<string, string>();

  constructor(options: Options) {
    this.name = options.name;
    this.#options = options;
  }

  initialize(): void {
    process.once('exit', () => {
      this.#endAll();
    });
  }

  isActive(id: string): boolean {
    return this.#open.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#open.get(id);
  }

  async startSession(id: string, url: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        this.#session ??= await this.#startBrowser();
        this.#open.set(id, url);
        await this.#session.navigate(url);
        return;
      } catch (error) {
        await this.stop();
        if (attempt === attempts) throw error;
      }
    }
  }

  /** An empty page ends what still runs on the last one. */
  async stopSession(id: string): Promise<SessionResult> {
    this.#open.delete(id);
    await this.#session?.navigate('about:blank');
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKitGTK has no window to debug in here'));
  }

  async stop(): Promise<void> {
    // A browser that hangs must not hold up the end of the run.
    const ended = this.#session?.end().catch(() => undefined);
    await Promise.race([ended, sleep(5000, undefined, {ref: false})]);
    this.#session = undefined;
    this.#open.clear();
    this.#endAll();
  }

  async #startBrowser(): Promise<Session> {
    const {driver, miniBrowser, timeout} = this.#options;
    const display = await this.#startScreen();
    const port = await freePort();
    const started = this.#spawn(driver, [`--port=${port}`], {DISPLAY: display});
    await waitForPort(port, started);
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: miniBrowser, args: miniBrowserArgs},
    };
    return openSession(port, capabilities, timeout);
  }

  /** Xvfb itself picks a display that is free and writes its number to the given descriptor. */
  async #startScreen(): Promise<string> {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = this.#spawn(this.#options.xvfb, args);
    const number = await new Promise<string>((resolve, reject) => {
      let text = '';
      screen.stdio[3]?.on('data', (data) => {
        text += String(data);
        if (text.endsWith('\n')) resolve(text.trim());
      });
      screen.on('exit', (code) => {
        reject(new Error(`Xvfb ended with ${String(code)}`));
      });
      screen.on('error', reject);
    });
    return `:${number}`;
  }

  #spawn(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const quiet = {NO_AT_BRIDGE: '1', GTK_A11Y: 'none', GIO_USE_VFS: 'local'};
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: {...this.#options.env, ...quiet, ...env},
    });
    child.unref();
    if (child.pid) this.#groups.add(child.pid);
    return child;
  }

  /** Drivers and browsers are ended as groups: a driver that is killed alone leaves its browser. */
  #endAll(): void {
    for (const group of this.#groups) {
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        // Already gone.
      }
    }
    this.#groups.clear();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @throws {Error} when the driver ends, and not because it takes its time */
async function waitForPort(port: number, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket
        .once('connect', () => {
          resolve(true);
        })
        .once('error', () => {
          resolve(false);
        });
    });
    socket.destroy();
    if (isOpen) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not start');
}
