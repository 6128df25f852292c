// Where the browsers are. Shared by the test runner, the pictures and the benchmarks.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Every engine the tests know, with the name people read. */
export const engineNames = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'} as const;

export type Engine = keyof typeof engineNames;

export const engines = Object.keys(engineNames) as Engine[];

/** The paths of what WebKitGTK needs to run without a screen. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly xvfb: string;
  readonly miniBrowser: string;
}

const isRoot = process.getuid?.() === 0;

/**
 * Quiet, deterministic, and unable to reach anything but this machine. Any port of localhost and
 * 127.0.0.1 stays reachable, so a test can have a second origin.
 */
export const chromiumArgs: string[] = [
  // Chromium refuses to start its sandbox for root.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-US',
  '--accept-lang=en-US',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * For `addInitScript` of pages in which functions of our programs run: `tsx` lets each function that has a name keep it,
 * by a helper that is not there in a page.
 */
export const functionNames = 'globalThis.__name ??= (named) => named;';

/** The executable of Chromium or a browser made of it. */
export function findChromium(): string | undefined {
  return (
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    firstExisting(
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  );
}

/** The executable of Firefox. */
export function findFirefox(): string | undefined {
  return (
    findProgram('firefox-esr', 'firefox') ??
    firstExisting('/Applications/Firefox.app/Contents/MacOS/firefox')
  );
}

export function findWebKit(): WebKitPrograms | undefined {
  const driver = findProgram('WebKitWebDriver');
  const xvfb = findProgram('Xvfb');
  const miniBrowser = findMiniBrowser();
  return driver && xvfb && miniBrowser ? {driver, xvfb, miniBrowser} : undefined;
}

/** The engines that can be tested here, in the order of `engineNames`. */
export function findEngines(): Engine[] {
  const found = {chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit()};
  return engines.filter((engine) => found[engine] !== undefined);
}

/** The full path of the first of these programs that is in PATH. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable);
}

// MiniBrowser is in no PATH: distributions keep it in a folder named after the API version.
function findMiniBrowser(): string | undefined {
  const parents = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...multiarchFolders()];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return firstExisting(
    ...versions.flatMap((version) => parents.map((folder) => join(folder, version, 'MiniBrowser'))),
  );
}

function multiarchFolders(): string[] {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib')
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join('/usr/lib', name));
}

function firstExisting(...paths: string[]): string | undefined {
  return paths.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
