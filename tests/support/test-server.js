import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';

/** Policies a page can be served with as `?csp=<name>`; any other value is taken as the policy itself. */
const policies = {
  strict:
    "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
};

/**
 * What the tests need from a server beyond plain files:
 *
 * - `/tests/pages/<page>.html?csp=strict` – the page untouched, with that Content-Security-Policy;
 *   further headers as `?header=Name:value`, also repeated. The same for `/dist/frame/<page>.html`.
 * - `/__slow/<ms>/<path>` – the file at `/<path>`, after that time; `/__slow/<ms>@<name>/<path>` waits only for files
 *   with that name in their path.
 * - `/__fail/<status>` – that status and a body which is no JavaScript; 200 makes it garbage.
 * - `/__requests` – GET: what this browser has asked for since it last sent DELETE, as JSON
 *   `[{method, url, headers}]`. Only one test file at a time runs in a browser, so the log is its own.
 *
 * Everything may be read from other origins: `127.0.0.1` and `localhost` are two.
 */
export function testServer() {
  const logs = new Map();
  return async (context, next) => {
    context.set('Access-Control-Allow-Origin', '*');
    if (context.path === '/__requests') return answerLog(context, logs);
    remember(context, logs);
    if (/^\/(dist|tests\/pages|__slow|__fail)\//.test(context.path)) forbidCaching(context);

    const slow = /^\/__slow\/(\d+)@?([^/]*)(\/.*)$/.exec(context.path);
    if (slow) {
      const [, time, name, path] = slow;
      if (path.includes(name)) await sleep(Number(time), undefined, {ref: false});
      context.url = path + context.search;
    }
    const fail = /^\/__fail\/(\d{3})/.exec(context.path);
    if (fail) return answerFailure(context, Number(fail[1]));

    if (!/^\/(tests\/pages|dist\/frame)\//.test(context.path)) return next();
    setHeaders(context);
    // Web Test Runner would put a script of its own into the page, which a strict policy refuses.
    return context.path.endsWith('.html') ? answerPage(context) : next();
  };
}

function remember({method, url, headers}, logs) {
  const log = logs.get(headers['user-agent']) ?? [];
  log.push({method, url, headers});
  logs.set(headers['user-agent'], log);
}

function answerLog(context, logs) {
  const browser = context.headers['user-agent'];
  if (context.method === 'DELETE') logs.delete(browser);
  context.set('Cache-Control', 'no-store');
  context.body = JSON.stringify(logs.get(browser) ?? []);
  context.type = 'json';
}

function answerFailure(context, status) {
  context.status = status;
  context.type = 'text/javascript';
  context.body = 'this is {{ not JavaScript';
}

// Web Test Runner lets browsers keep every file for a year and says so last, after this function;
// a later test would then see neither the delay nor the request.
function forbidCaching({response}) {
  const set = response.set;
  response.set = (name, value) => {
    const isCaching = String(name).toLowerCase() === 'cache-control';
    set.call(response, name, isCaching ? 'no-store' : value);
  };
  response.set('Cache-Control', 'no-store');
}

function setHeaders(context) {
  const {csp, header = []} = context.query;
  if (csp) context.set('Content-Security-Policy', policies[csp] ?? csp);
  for (const line of [header].flat()) {
    const [name, ...value] = line.split(':');
    context.set(name, value.join(':').trim());
  }
}

async function answerPage(context) {
  try {
    context.body = await readFile(new URL(`../..${context.path}`, import.meta.url), 'utf8');
    context.type = 'html';
  } catch {
    context.status = 404;
  }
}
