// Chromium before a WordPress: pages that note what they ask for, complain about, and were refused.
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumArgs, findChromium, functionNames} from '../../../scripts/lib/browsers.js';
import {patience} from '../../support/patience.js';
import type {Site} from './boot.js';

export interface Notes {
  /** The addresses that were asked for. */
  readonly requests: string[];
  /** Uncaught errors. */
  readonly errors: string[];
  /** Requests that got no answer, or one that says so. */
  readonly failed: string[];
  /** What the page's Content-Security-Policy forbade. */
  readonly refused: string[];
}

export type NotingPage = Page & {readonly notes: Notes};

export interface PageOptions extends BrowserContextOptions {
  /** Who is logged in. */
  readonly user?: string;
}

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium.');
  return chromium.launch({executablePath, args: chromiumArgs, timeout: patience});
}

/** A page in a fresh profile. */
export async function openPage(
  browser: Browser,
  site: Site,
  {user, ...options}: PageOptions = {},
): Promise<NotingPage> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Europe/London',
    viewport: {width: 1280, height: 900},
    ...options,
  });
  context.setDefaultTimeout(patience);
  if (user) await context.addCookies(loginCookies(site, user));
  await context.addInitScript(functionNames);
  const page = await context.newPage();
  const notes: Notes = {requests: [], errors: [], failed: [], refused: []};
  page.on('request', (request) => notes.requests.push(request.url()));
  page.on('requestfailed', (request) =>
    notes.failed.push(`${request.failure()?.errorText ?? ''} ${request.url()}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) notes.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => notes.errors.push(String(error)));
  await page.exposeBinding('noteRefusal', (_source, text: string) => notes.refused.push(text));
  await page.addInitScript(() => {
    globalThis.addEventListener('securitypolicyviolation', (event) => {
      const [target] = event.composedPath() as [Partial<Element>];
      const file = event.sourceFile === location.href ? 'page' : event.sourceFile;
      const page = globalThis as unknown as {noteRefusal: (text: string) => void};
      page.noteRefusal(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} in ${file}, ${target.localName ?? 'document'}.${target.className ?? ''}`,
      );
    });
  });
  return Object.assign(page, {notes});
}

/** What somebody who was not there needs to know of a page on which a test has failed. */
export async function describePage(page: NotingPage): Promise<string> {
  const {errors, failed, refused} = page.notes;
  const frames = await Promise.all(
    page.frames().map(async (frame) => ({
      frame: frame.name() || frame.url(),
      boxes: await frame.evaluate(boxesIn, 'linkedin-ai-optout').catch(String),
    })),
  );
  return JSON.stringify({url: page.url(), errors, failed, refused, frames}, undefined, 2);
}

function boxesIn(tag: string) {
  return [...document.querySelectorAll(tag)].map((box) => ({
    html: box.outerHTML.slice(0, 500),
    isDefined: Boolean(customElements.get(tag)),
    drawn: box.shadowRoot?.textContent.trim().slice(0, 500),
  }));
}

function loginCookies(site: Site, user: string): {name: string; value: string; url: string}[] {
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
