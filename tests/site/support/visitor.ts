// The site as it is published, and somebody in Chromium who visits it. On any free port.
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before} from 'node:test';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumArgs, findChromium, functionNames} from '../../../scripts/lib/browsers.js';
import {readJson, root} from '../../../scripts/lib/files.js';
import {patience} from '../../support/patience.js';
import {writeSite} from '../../../site/pages/write.js';

export const noChromium = findChromium() ? false : 'no Chromium';

const {version} = readJson('package.json') as {version: string};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Visit {
  readonly page: Page;
  /** What the page has complained of: policies, faults, files that are not there. */
  readonly complaints: readonly string[];
  /** Whatever it has asked of others. */
  readonly foreign: readonly string[];
}

export interface Visitor {
  /** Where the site was written. */
  readonly folder: () => string;
  readonly origin: () => string;
  /** Puts a page there, as an editor would publish it. */
  readonly put: (path: string, html: string) => void;
  readonly visit: (path: string, reader?: BrowserContextOptions) => Promise<Visit>;
  /** The builder, when it has shown what its address asks for. */
  readonly build: (query: string, reader?: BrowserContextOptions) => Promise<Visit>;
}

/** To be called in a `describe`: builds the site, and takes it away when the tests are over. */
export function useSite(): Visitor {
  const pages = new Map<string, string>();
  let folder = '';
  let browser: Browser | undefined;
  let server: Server | undefined;
  const origin = () =>
    `http://127.0.0.1:${String((server?.address() as AddressInfo | undefined)?.port)}`;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'optout-site-'));
    await writeSite(folder);
    server = createServer(({url = '/'}, response) => {
      const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
      // What an editor has put into the folder of the version.
      const own = path.startsWith(`/${version}/`)
        ? join(root, 'dist', path.slice(version.length + 2))
        : join(folder, path);
      const file = existsSync(own) && statSync(own).isDirectory() ? join(own, 'index.html') : own;
      const isThere = pages.has(path) || existsSync(file);
      response.writeHead(isThere ? 200 : path === '/favicon.ico' ? 204 : 404, {
        'content-type': types[pages.has(path) ? '.html' : extname(file)] ?? 'text/plain',
      });
      response.end(pages.get(path) ?? (isThere ? readFileSync(file) : ''));
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: [...chromiumArgs],
    });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const visit = async (path: string, reader: BrowserContextOptions = {}): Promise<Visit> => {
    if (!browser) throw new Error('no browser yet');
    const context = await browser.newContext({
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      ...reader,
    });
    context.setDefaultTimeout(patience);
    await context.addInitScript(functionNames);
    const page = await context.newPage();
    const [complaints, foreign]: [string[], string[]] = [[], []];
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin())) foreign.push(request.url());
    });
    await page.goto(`${origin()}/${path}`);
    return {page, complaints, foreign};
  };
  return {
    folder: () => folder,
    origin,
    put: (path, html) => pages.set(path, html),
    visit,
    async build(query, reader) {
      const visited = await visit(`builder.html${query}`, reader);
      await isReady(visited.page);
      return visited;
    },
  };
}

/** What was last chosen is shown: in the previews, the figures and the snippet. */
export const isReady = (page: Page): Promise<unknown> =>
  page.locator('#builder:not([aria-busy])').waitFor();
