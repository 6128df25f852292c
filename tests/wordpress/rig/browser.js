// Chromium before a WordPress: pages that note what they ask for, complain about, and were refused.
import {chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../../scripts/lib/browsers.js';

/**
 * @typedef {import('./boot.js').Site} Site
 * @typedef {object} Notes
 * @property {string[]} requests the addresses that were asked for
 * @property {string[]} errors uncaught errors
 * @property {string[]} failed requests that got no answer, or one that says so
 * @property {string[]} refused what the page's Content-Security-Policy forbade
 * @typedef {import('playwright-core').Page & {notes: Notes}} NotingPage
 */

export function launchChromium() {
  return chromium.launch({executablePath: findChromium(), args: chromiumArgs});
}

/**
 * A page in a fresh profile.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Site} site
 * @param {import('playwright-core').BrowserContextOptions & {user?: string}} [options] `user` is
 *   logged in
 * @returns {Promise<NotingPage>}
 */
export async function openPage(browser, site, {user, ...options} = {}) {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Europe/London',
    viewport: {width: 1280, height: 900},
    ...options,
  });
  context.setDefaultTimeout(30_000);
  if (user) await context.addCookies(loginCookies(site, user));
  const page = await context.newPage();
  const notes = {requests: [], errors: [], failed: [], refused: []};
  page.on('request', (request) => notes.requests.push(request.url()));
  page.on('requestfailed', (request) =>
    notes.failed.push(`${request.failure()?.errorText} ${request.url()}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) notes.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => notes.errors.push(String(error)));
  await page.exposeBinding('noteRefusal', (_source, text) => notes.refused.push(text));
  await page.addInitScript(() => {
    globalThis.addEventListener('securitypolicyviolation', (event) => {
      const [target] = event.composedPath();
      const file = event.sourceFile === globalThis.location.href ? 'page' : event.sourceFile;
      globalThis.noteRefusal(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} in ${file}, ${target.localName ?? 'document'}.${target.className ?? ''}`,
      );
    });
  });
  return Object.assign(page, {notes});
}

/**
 * What somebody who was not there needs to know of a page on which a test has failed.
 *
 * @param {NotingPage} page
 * @returns {Promise<string>}
 */
export async function describePage(page) {
  const {errors, failed, refused} = page.notes;
  const frames = await Promise.all(
    page.frames().map(async (frame) => ({
      frame: frame.name() || frame.url(),
      boxes: await frame.evaluate(boxesIn, 'linkedin-ai-optout').catch(String),
    })),
  );
  return JSON.stringify({url: page.url(), errors, failed, refused, frames}, undefined, 2);
}

function boxesIn(tag) {
  return [...globalThis.document.querySelectorAll(tag)].map((box) => ({
    html: box.outerHTML.slice(0, 500),
    isDefined: Boolean(globalThis.customElements.get(tag)),
    drawn: box.shadowRoot?.textContent.trim().slice(0, 500),
  }));
}

function loginCookies(site, user) {
  return site.php(
    `$id = get_user_by('login', $args)->ID;
    $expires = time() + DAY_IN_SECONDS;
    $token = WP_Session_Tokens::get_instance($id)->create($expires);
    $cookie = function ($name, $scheme) use ($id, $expires, $token) {
      return array(
        'name' => $name,
        'value' => wp_generate_auth_cookie($id, $expires, $scheme, $token),
        'url' => home_url(),
      );
    };
    return array($cookie(AUTH_COOKIE, 'auth'), $cookie(LOGGED_IN_COOKIE, 'logged_in'));`,
    user,
  );
}
