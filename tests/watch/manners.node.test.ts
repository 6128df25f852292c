/// <reference types="node" />
// The watch is a good guest: it says who asks, stays away where it is asked to, and does not hurry anybody.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {watchAll} from '../../scripts/watch/watch-all.js';
import {hang, html, startSite, status, type Reply, type Site} from './support/site.js';

describe('as a guest, the watch', () => {
  let site: Site;
  beforeEach(async () => {
    site = await startSite();
  });
  afterEach(() => site.stop());

  const watch = (paths: readonly string[], options: Partial<Site['options']> = {}) =>
    watchAll(
      paths.map((path) => ({
        id: `sources.${path.slice(1)}`,
        address: site.origin + path,
        watch: {by: 'address'},
      })),
      {...site.options, ...options},
    );
  const asked = (path: string) => site.requests.filter((each) => each.path === path).length;
  const text = (body: string): Reply => html(body);

  it('says who asks, and where that can be told', async () => {
    site.serve('/a', 'A');
    await watch(['/a']);
    const agents = new Set(site.requests.map(({agent}) => agent));
    assert.deepEqual([...agents], ['ai-optout-watch/1.2.3 (+https://watch.example/about)']);
  });

  it('has no more than two requests open', async () => {
    const paths = Array.from({length: 8}, (_, index) => `/slow-${index}`);
    const waiting: (() => void)[] = [];
    for (const path of paths) {
      site.serve(path, (response) => {
        // The first waits for a second one; then each lets the one before it go.
        waiting.push(() => response.end('done'));
        if (waiting.length > 1) waiting.shift()?.();
        if (site.requests.filter((each) => each.path !== '/robots.txt').length === paths.length) {
          for (const end of waiting) end();
        }
      });
    }
    const {findings} = await watch(paths);
    assert.equal(Object.values(findings).filter(({state}) => state === 'unchanged').length, 8);
    assert.equal(site.mostOpen(), 2);
  });

  it('asks for robots.txt once, and stays away from what it names', async () => {
    site.serve('/robots.txt', text('User-agent: *\nDisallow: /no\n'));
    for (const path of ['/yes', '/no', '/nothing']) site.serve(path, 'A');
    const {findings} = await watch(['/yes', '/no', '/nothing']);
    assert.equal(findings['sources.yes']?.state, 'unchanged');
    assert.equal(findings['sources.no']?.state, 'unreachable');
    assert.equal(findings['sources.no'].note, 'its robots.txt asks to stay away');
    assert.deepEqual(
      [asked('/robots.txt'), asked('/yes'), asked('/no'), asked('/nothing')],
      [1, 1, 0, 0],
    );
  });

  it('stays away where it is named itself, though all others may come', async () => {
    site.serve(
      '/robots.txt',
      text('User-agent: ai-optout-watch\nDisallow: /\n\nUser-agent: *\nAllow: /\n'),
    );
    site.serve('/a', 'A');
    await watch(['/a']);
    assert.equal(asked('/a'), 0);
  });

  it('heeds the rules of the place to which a page has moved', async () => {
    site.serve('/robots.txt', text('User-agent: *\nDisallow: /private\n'));
    site.serve('/a', status(301, {location: '/private'}));
    site.serve('/private', 'A');
    const {findings} = await watch(['/a']);
    assert.equal(findings['sources.a']?.state, 'unreachable');
    assert.equal(asked('/private'), 0);
  });

  for (const [name, reply, comes] of [
    ['is not there', status(404), 1],
    ['is kept from it', status(403), 1],
    ['fails', status(500), 0],
    ['hangs', hang, 0],
    ['leads on to none', status(302, {location: '/elsewhere'}), 1],
  ] as const) {
    it(`${comes ? 'comes' : 'stays away'} where robots.txt ${name}`, async () => {
      site.serve('/robots.txt', reply);
      site.serve('/a', 'A');
      // Short only where it has to run out: a server on a busy machine needs its time.
      await watch(['/a'], reply === hang ? {limit: 100} : {});
      assert.equal(asked('/a'), comes);
    });
  }

  it('comes again to a server that is busy, after as long as that asks for, and not for ever', async () => {
    const times: number[] = [];
    site.serve('/busy', (response) => {
      times.push(Date.now());
      if (times.length === 1) response.writeHead(429, {'retry-after': '1'}).end();
      else response.writeHead(times.length === 2 ? 503 : 200).end('A');
    });
    site.serve('/always', status(503));
    const {findings} = await watch(['/busy', '/always']);
    assert.equal(findings['sources.busy']?.state, 'unchanged');
    assert.equal(findings['sources.always']?.state, 'unreachable');
    assert.equal(asked('/always'), 3);
    const [first = 0, second = 0] = times;
    assert.ok(second - first >= 990, `${second - first} ms`);
  });

  it('does not wait for an hour, because a server says so', async () => {
    site.serve('/a', status(429, {'retry-after': '3600'}));
    await watch(['/a']);
    assert.equal(asked('/a'), 1);
  });

  it('ends when the time of the whole run is up, and says so', async () => {
    for (const path of ['/a', '/b', '/c']) site.serve(path, hang);
    const {findings} = await watch(['/a', '/b', '/c'], {limit: 60_000, wholeLimit: 300});
    assert.deepEqual(
      Object.values(findings).map(({state, note}) => `${state}: ${note ?? ''}`),
      Array.from({length: 3}, () => 'unreachable: the time of the run was up'),
    );
  });
});
