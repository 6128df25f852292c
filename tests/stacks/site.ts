// Shows a folder of files to Chromium, and collects what it says.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {patience} from '../support/patience.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, and files that are not there. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** As a reader in Sweden does. */
export async function visitPage(browser: Browser, folder: string): Promise<Visit> {
  const complaints: string[] = [];
  const server = createServer(({url = '/'}, response) => {
    const path = join(folder, new URL(url, 'http://localhost').pathname);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    const isThere = existsSync(file);
    if (!isThere && url !== '/favicon.ico') complaints.push(`404 ${url}`);
    response.writeHead(isThere ? 200 : 204, {'content-type': types[extname(file)] ?? 'text/plain'});
    response.end(isThere ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const {port} = server.address() as AddressInfo;
  const context = await browser.newContext({locale: 'sv-SE', timezoneId: 'Europe/Stockholm'});
  context.setDefaultTimeout(patience);
  // Nothing outside is asked, LinkedIn least of all.
  await context.route(/^https:/, (route) => route.abort());
  const page = await context.newPage();
  page.on('console', (message) => {
    // Said by every development build with Lit in it.
    if (message.text().startsWith('Lit is in dev mode.')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const close = async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  };
  await page.goto(`http://localhost:${String(port)}/`).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {page, complaints, close};
}
