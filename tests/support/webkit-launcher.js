import {spawn} from 'node:child_process';
import {createServer, connect} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {openSession} from './webdriver.js';

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
export class WebKitLauncher {
  type = 'webdriver';
  concurrency = 1;
  name;
  #programs;
  #capabilities;
  #env;
  #groups = new Set();
  #session;
  /** The address of the page that is open, by the id that Web Test Runner gave it. */
  #open = new Map();

  constructor({driver, xvfb, miniBrowser, name, env}) {
    this.name = name;
    this.#programs = {driver, xvfb};
    this.#capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: miniBrowser, args: miniBrowserArgs},
    };
    this.#env = {...env, NO_AT_BRIDGE: '1', GTK_A11Y: 'none', GIO_USE_VFS: 'local'};
  }

  initialize() {
    process.once('exit', () => this.#endAll());
  }

  isActive(id) {
    return this.#open.has(id);
  }

  getBrowserUrl(id) {
    return this.#open.get(id);
  }

  async startSession(id, url) {
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
  async stopSession(id) {
    this.#open.delete(id);
    await this.#session?.navigate('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no window to debug in here');
  }

  async stop() {
    // A browser that hangs must not hold up the end of the run.
    const ended = this.#session?.end().catch(() => undefined);
    await Promise.race([ended, sleep(5000, undefined, {ref: false})]);
    this.#session = undefined;
    this.#open.clear();
    this.#endAll();
  }

  async #startBrowser() {
    const display = await this.#startScreen();
    const port = await freePort();
    const driver = this.#spawn(this.#programs.driver, [`--port=${port}`], {DISPLAY: display});
    await waitForPort(port, driver);
    return openSession(port, this.#capabilities);
  }

  /** Xvfb itself picks a display that is free and writes its number to the given descriptor. */
  async #startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = this.#spawn(this.#programs.xvfb, args);
    const number = await new Promise((resolve, reject) => {
      let text = '';
      screen.stdio[3].on('data', (data) => {
        text += data;
        if (text.endsWith('\n')) resolve(text.trim());
      });
      screen.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      screen.on('error', reject);
    });
    return `:${number}`;
  }

  #spawn(program, args, env = {}) {
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: {...this.#env, ...env},
    });
    child.unref();
    if (child.pid) this.#groups.add(child.pid);
    return child;
  }

  /** Drivers and browsers are ended as groups: a driver that is killed alone leaves its browser. */
  #endAll() {
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

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForPort(port, driver) {
  for (let waited = 0; waited < 20_000 && driver.exitCode === null; waited += 50) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not start');
}
