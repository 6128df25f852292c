import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import type {TestRunnerConfig} from '@web/test-runner';
import {root} from '../../scripts/lib/files.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];
type Context = Parameters<Middleware>[0];

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Context['headers'];
}

/** By the browser’s `User-Agent`. */
type Logs = Map<string | undefined, Asked[]>;

/** Policies a page can be served with as `?csp=<name>`; any other value is taken as the policy itself. */
const policies: Readonly<Record<string, string>> = {
  strict:
    "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
};

/**
 * What the tests need from a server beyond plain files:
 *
 * - `/tests/pages/<page>.html?csp=strict` – the page untouched, with that Content-Security-Policy;
 *   further headers as `?header=Name:value`, also repeated. The same for pages of `/dist/frame/` and `/.cache/site/`.
 * - `/__slow/<ms>/<path>` – the file at `/<path>`, after that time; `/__slow/<ms>@<name>/<path>` waits only for files
 *   with that name in their path.
 * - `/__fail/<status>` – that status and a body which is no JavaScript; 200 makes it garbage.
 * - `/.cache/site/` – the project's site, written when it is first asked for; `/__host/<version>/<path>` – the file at
 *   `/dist/<path>`, as a host has it who has copied it.
 * - `/__requests` – GET: what this browser has asked for since it last sent DELETE, as JSON
 *   `[{method, url, headers}]`. Only one test file at a time runs in a browser, so the log is its own.
 *
 * Everything may be read from other origins: `127.0.0.1` and `localhost` are two.
 */
export function testServer(): Middleware {
  const logs: Logs = new Map();
  let site: Promise<void> | undefined;
  return async (context, next) => {
    context.set('Access-Control-Allow-Origin', '*');
    if (context.path === '/__requests') {
      answerLog(context, logs);
      return;
    }
    remember(context, logs);
    context.url = context.url.replace(/^\/__host\/[^/]+\//, '/dist/');
    if (/^\/(dist|tests\/pages|__slow|__fail)\//.test(context.path)) forbidCaching(context);

    const slow = /^\/__slow\/(\d+)@?([^/]*)(\/.*)$/.exec(context.path);
    if (slow) {
      const [, time, name = '', path = ''] = slow;
      if (path.includes(name)) await sleep(Number(time), undefined, {ref: false});
      context.url = path + context.search;
    }
    const fail = /^\/__fail\/(\d{3})/.exec(context.path);
    if (fail) {
      answerFailure(context, Number(fail[1]));
      return;
    }

    if (context.path.startsWith('/.cache/site/')) await (site ??= writeTheSite());
    const isPage = /^\/(tests\/pages|dist\/frame|\.cache\/site)\//.test(context.path);
    if (isPage) setHeaders(context);
    // Web Test Runner would put a script of its own into the page, which a strict policy refuses.
    if (isPage && context.path.endsWith('.html')) await answerPage(context);
    else await next();
  };
}

async function writeTheSite(): Promise<void> {
  const {writeSite} = await import('../../site/pages/write.js');
  await writeSite(`${root}.cache/site`);
}

function remember({method, url, headers}: Context, logs: Logs): void {
  const log = logs.get(headers['user-agent']) ?? [];
  log.push({method, url, headers});
  logs.set(headers['user-agent'], log);
}

function answerLog(context: Context, logs: Logs): void {
  const browser = context.headers['user-agent'];
  if (context.method === 'DELETE') logs.delete(browser);
  context.set('Cache-Control', 'no-store');
  context.body = JSON.stringify(logs.get(browser) ?? []);
  context.type = 'json';
}

function answerFailure(context: Context, status: number): void {
  context.status = status;
  context.type = 'text/javascript';
  context.body = 'this is {{ not JavaScript';
}

// Web Test Runner lets browsers keep every file for a year and says so last, after this function;
// a later test would then see neither the delay nor the request.
function forbidCaching({response}: Context): void {
  const set = response.set.bind(response) as (name: string, value: string) => void;
  response.set = (name: unknown, value?: unknown) => {
    const isCaching = String(name).toLowerCase() === 'cache-control';
    set(name as string, isCaching ? 'no-store' : (value as string));
  };
  response.set('Cache-Control', 'no-store');
}

function setHeaders(context: Context): void {
  const {csp, header = []} = context.query;
  const [policy] = [csp ?? []].flat();
  if (policy) context.set('Content-Security-Policy', policies[policy] ?? policy);
  for (const line of [header].flat()) {
    const [name = '', ...value] = line.split(':');
    context.set(name, value.join(':').trim());
  }
}

async function answerPage(context: Context): Promise<void> {
  try {
    context.body = await readFile(new URL(`../..${context.path}`, import.meta.url), 'utf8');
    context.type = 'html';
  } catch {
    context.status = 404;
  }
}
