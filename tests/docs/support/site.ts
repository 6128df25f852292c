// A site as the documents' readers have it: pages of their own, and what they copied from dist/. On any free port.
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../../scripts/lib/browsers.js';
import {root} from '../../../scripts/lib/files.js';
import {patience} from '../../support/patience.js';

export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** By path; a path that is not here is a file in dist/, or below one of the folders that `headers` names. */
export interface Site {
  readonly pages?: Readonly<Record<string, Answer>>;
  /** For files whose path begins so. */
  readonly headers?: readonly [folder: string, headers: Readonly<Record<string, string>>];
  /** Files that nobody has copied. */
  readonly missing?: readonly string[];
  /** A file that is not answered before the promise is kept. */
  readonly held?: {readonly path: string; readonly until: Promise<unknown>};
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

export const noChromium = findChromium() ? false : 'no Chromium';

export interface Visit {
  readonly page: Page;
  /** Where the site is, without a slash at the end. */
  readonly origin: string;
  readonly console: readonly string[];
}

const newest = (): LaunchOptions => ({
  executablePath: findChromium() ?? '',
  args: [...chromiumArgs],
});

/**
 * To be called in a `describe`: visits sites, and leaves them when the tests are over.
 * @param findBrowser asked once, before the first test
 */
export function useSites(findBrowser: () => LaunchOptions | Promise<LaunchOptions> = newest): {
  visit: (site: Site, reader?: BrowserContextOptions) => Promise<Visit>;
  open: (site: Site) => Promise<string>;
} {
  let browser: Browser | undefined;
  const closing: (() => unknown)[] = [];
  before(async () => {
    browser = await chromium.launch(await findBrowser());
  });
  after(async () => {
    await browser?.close();
    for (const close of closing) close();
  });

  /** Starts a site; says where it is. */
  const open = (site: Site) =>
    new Promise<string>((resolve) => {
      const server = createServer(({url = '/'}, response) => {
        void answer(site, new URL(url, 'http://localhost').pathname, response);
      }).listen(0, () => {
        closing.push(() => {
          server.closeAllConnections();
          server.close();
        });
        resolve(`http://localhost:${String((server.address() as AddressInfo).port)}`);
      });
    });

  return {
    open,
    async visit(site, reader = {}) {
      const origin = await open(site);
      if (!browser) throw new Error('no browser yet');
      const context = await browser.newContext({
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        ...reader,
      });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      const lines: string[] = [];
      page.on('console', (message) => lines.push(message.text()));
      // Nothing outside is asked, LinkedIn least of all.
      await context.route(/^https:/, (route) => route.abort());
      await page.goto(`${origin}/`, {waitUntil: site.held ? 'commit' : 'load'});
      return {page, origin, console: lines};
    },
  };
}

async function answer(site: Site, path: string, response: ServerResponse): Promise<void> {
  if (site.held?.path === path) await site.held.until;
  const page = site.pages?.[path];
  const file = `${root}dist${path}`;
  const isThere = page ?? (existsSync(file) && !site.missing?.includes(path));
  const [folder, headers] = site.headers ?? ['', {}];
  // Nobody has a picture for the tab.
  const otherwise = path === '/favicon.ico' ? 204 : 404;
  response.writeHead(isThere ? 200 : otherwise, {
    'content-type': types[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? 'text/plain',
    'access-control-allow-origin': '*',
    ...(folder && path.startsWith(folder) ? headers : {}),
    ...page?.headers,
  });
  response.end(isThere ? (page?.body ?? readFileSync(file)) : '');
}

/** A page in Swedish. */
export const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>An article</title>${head}</head><body><h1>An article</h1>${body}<p id="below">Below</p></body></html>`;

/** With the places that readers fill in filled in. */
export const filledIn = (code: string, origin: string): string =>
  code.replaceAll('https://…your host…', origin).replaceAll('/0.1.0/', '/');
