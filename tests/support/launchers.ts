// How to start each engine for Web Test Runner.
import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import type {BrowserContext, Page} from 'puppeteer-core';
import {
  chromiumArgs,
  engineNames,
  findChromium,
  findFirefox,
  findWebKit,
  type Engine,
} from '../../scripts/lib/browsers.js';
import {WebKitLauncher} from './webkit-launcher.js';

// Every engine starts from the same reader: American English, in Sweden.
const env = {
  ...process.env,
  TZ: 'Europe/Stockholm',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
};

/**
 * How long anything may take that happens by itself when its time has come, in milliseconds: no wait for a certain speed,
 * but the end of waiting for a browser that hangs.
 */
export const lastResort = 600_000;

export const launchers: Readonly<Record<Engine, () => BrowserLauncher>> = {
  chromium: () =>
    named(
      engineNames.chromium,
      chromeLauncher({
        launchOptions: {
          executablePath: present('chromium', findChromium()),
          args: chromiumArgs,
          env,
          timeout: lastResort,
        },
        createPage: ({context}) => patientPage(context),
      }),
    ),
  firefox: () =>
    named(
      engineNames.firefox,
      chromeLauncher({
        // Firefox by the same library: it speaks BiDi.
        puppeteer: puppeteerCore,
        launchOptions: {
          browser: 'firefox',
          executablePath: present('firefox', findFirefox()),
          extraPrefsFirefox: firefoxPreferences,
          env: {...env, MOZ_CRASHREPORTER_DISABLE: '1'},
          timeout: lastResort,
          protocolTimeout: lastResort,
        },
        createPage: ({context}) => patientPage(context),
      }),
    ),
  webkit: () =>
    new WebKitLauncher({
      ...present('webkit', findWebKit()),
      name: engineNames.webkit,
      env,
      timeout: lastResort,
    }),
};

const firefoxPreferences = {
  'intl.accept_languages': 'en-US',
  'intl.locale.requested': 'en-US',
  // Nothing outside this machine can be reached: a proxy where nobody listens.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // `TestUtils.gc()`, for web-test-runner.config.js.
  'dom.testing.testutils.enabled': true,
};

/** Its navigations wait as long as everything else: on a busy machine one has taken more than 30 s. */
async function patientPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(lastResort);
  return page;
}

function named(name: string, launcher: BrowserLauncher): BrowserLauncher {
  return Object.assign(launcher, {name});
}

function present<Found>(engine: Engine, found: Found | undefined): Found {
  if (found === undefined) throw new Error(`${engineNames[engine]} is not installed.`);
  return found;
}
