import {spawn} from 'node:child_process';
import {createServer, connect} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';

const attempts = 3;

// Nothing outside this machine can be reached: a proxy where nobody listens.
const miniBrowserArgs = [
  '--automation',
  '--proxy=http://127.0.0.1:9',
  '--ignore-host=localhost',
  '--ignore-host=127.0.0.1',
];

/** WebKitGTK's small browser on a screen of its own, started for the tests and ended with them. */
export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #label;
  #env;
  #groups = new Set();

  constructor({driver, xvfb, miniBrowser, name, env}) {
    super({
      logLevel: 'silent',
      hostname: '127.0.0.1',
      connectionRetryTimeout: 30_000,
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: miniBrowser, args: miniBrowserArgs},
      },
    });
    this.#programs = {driver, xvfb};
    this.#label = name;
    this.#env = {...env, NO_AT_BRIDGE: '1', GTK_A11Y: 'none', GIO_USE_VFS: 'local'};
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = this.#label;
    process.once('exit', () => this.#endAll());
  }

  async startSession(id, url) {
    for (let attempt = 1; ; attempt++) {
      try {
        if (!this.driverManager) await this.#startBrowser();
        // Not `super.startSession`: it lets a failed navigation go by as an unhandled rejection.
        await this.driverManager.startSession(id, url);
        return;
      } catch (error) {
        await this.stop();
        if (attempt === attempts) throw error;
      }
    }
  }

  async stop() {
    // A browser that hangs must not hold up the end of the run.
    await Promise.race([super.stop(), sleep(5000, undefined, {ref: false})]);
    this.driver = undefined;
    this.driverManager = undefined;
    this.#endAll();
  }

  async #startBrowser() {
    const display = await this.#startScreen();
    this.options.port = await freePort();
    const args = [`--port=${this.options.port}`];
    const driver = this.#spawn(this.#programs.driver, args, {DISPLAY: display});
    await waitForPort(this.options.port, driver);
    await this.createDriverManager();
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
