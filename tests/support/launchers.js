import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {
  chromiumArgs,
  engineNames,
  findChromium,
  findFirefox,
  findWebKit,
} from '../../scripts/lib/browsers.js';
import {WebKitLauncher} from './webkit-launcher.js';

// Every engine starts from the same reader: American English, in Sweden.
const env = {
  ...process.env,
  TZ: 'Europe/Stockholm',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
};

const startTimeout = 60_000;

/** How to start each engine for Web Test Runner. */
export const launchers = {
  chromium: () =>
    named(
      engineNames.chromium,
      chromeLauncher({
        launchOptions: {
          executablePath: findChromium(),
          args: chromiumArgs,
          env,
          timeout: startTimeout,
        },
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
          executablePath: findFirefox(),
          extraPrefsFirefox: firefoxPreferences,
          env: {...env, MOZ_CRASHREPORTER_DISABLE: '1'},
          timeout: startTimeout,
        },
      }),
    ),
  webkit: () => new WebKitLauncher({...findWebKit(), name: engineNames.webkit, env}),
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

function named(name, launcher) {
  launcher.name = name;
  return launcher;
}
