/// <reference types="node" />
// The watch finds what has happened to a page, and nothing that has not.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Finding, Watched} from '../../scripts/watch/finding.js';
import type {Item} from '../../scripts/watch/look.js';
import {fingerprint} from '../../scripts/watch/passage.js';
import {watchAll} from '../../scripts/watch/watch-all.js';
import {hang, html, page, startSite, status, type Reply, type Site} from './support/site.js';

const sentence = 'You can switch this off at any time – in Zürich, too.';
const article = `<h1>News</h1><p>Another paragraph.</p><p>${sentence}</p>`;
const changed = article.replace('at any time', 'until Monday');
const latin = Buffer.from(page(article.replace('–', '-')), 'latin1');
const plain = sentence.replace('–', '-');

const print = fingerprint(sentence);
const around = 'switch this off';
const passage = (more: object = {}): Item['watch'] => ({by: 'passage', around, print, ...more});
const address: Item['watch'] = {by: 'address'};

/** How it is watched, what the page does, and what is found. */
const rows: readonly (readonly [
  name: string,
  watch: Item['watch'],
  reply: Reply | string,
  found: Partial<Record<keyof Finding, unknown>>,
])[] = [
  ['a page that is there', address, article, {state: 'unchanged'}],
  ['a passage that stayed', passage(), article, {state: 'unchanged', print}],
  [
    'a passage with everything around it changed',
    passage(),
    `<nav>New</nav><script>off()</script><div>${sentence}</div><p>More</p>`,
    {state: 'unchanged'},
  ],
  [
    'a passage set otherwise',
    passage(),
    `<p>You can <b>switch this\n off</b> at any&nbsp;time – in Z&uuml;r&shy;ich,\n   <i>too</i>.</p>`,
    {state: 'unchanged'},
  ],
  [
    'a row of a table',
    passage({around: 'toggle', print: fingerprint('| Toggle | Use my data')}),
    '<table><tr><td>Setting</td><td>Data</td></tr><tr><td>Toggle</td><td>Use my data</td></tr></table>',
    {state: 'unchanged'},
  ],
  [
    'a passage that says something else',
    passage(),
    changed,
    {
      state: 'changed',
      diff: 'You can switch this off [-at any time-]{+until Monday+} – in Zürich, too.',
      text: sentence,
      print: fingerprint(sentence.replace('at any time', 'until Monday')),
    },
  ],
  [
    'a passage that has lost the words it is known by',
    passage(),
    article.replace(around, 'turn it off'),
    {
      state: 'changed',
      note: `no passage has the words “${around}”`,
      diff: 'You can [-switch this-]{+turn it+} off at any time – in Zürich, too.',
    },
  ],
  [
    'a passage that is nowhere',
    passage(),
    '<p>Cookies?</p>',
    {state: 'changed', diff: `[-${sentence}-]`},
  ],
  [
    'a passage that nobody has seen before',
    passage({print: undefined}),
    article,
    {state: 'never-seen', print, text: sentence},
  ],
  ['a page that vanished', passage(), status(404), {state: 'gone', note: 'answers 404'}],
  ['a page that says it is gone', address, status(410), {state: 'gone'}],
  ['a page that hangs', address, hang, {state: 'unreachable', note: 'did not answer in time'}],
  [
    'a page that begins and hangs',
    passage(),
    (response) => {
      response.writeHead(200, {'content-type': 'text/html'}).write(page('<p>You can'));
    },
    {state: 'unreachable', note: 'did not answer in time'},
  ],
  ['a page that breaks off', address, (_, {socket}) => socket.destroy(), {state: 'unreachable'}],
  ['a page that lets nobody in', address, status(403), {state: 'unreachable', note: 'answers 403'}],
  [
    'a page that is meant to let nobody in',
    {...address, status: 403},
    status(403),
    {state: 'unchanged'},
  ],
  ['a server that is down', passage(), status(500), {state: 'unreachable', note: 'answers 500'}],
  [
    'UTF-8 called ISO 8859-1',
    passage(),
    html(page(article), 'iso-8859-1'),
    {state: 'unchanged', text: sentence},
  ],
  [
    'ISO 8859-1 called UTF-8',
    passage({print: fingerprint(plain)}),
    html(latin, 'utf-8'),
    {state: 'unchanged', text: plain},
  ],
  [
    'a charset that there is not',
    passage({print: fingerprint(plain)}),
    html(latin, 'klingon'),
    {state: 'unchanged', text: plain},
  ],
  [
    'UTF-8 with a letter broken',
    passage(),
    html(Buffer.concat([Buffer.from(page(`${article}<p>äöüéèêàâç ñ`)), Buffer.from([0xe4])])),
    {state: 'unchanged'},
  ],
];

describe('the watch of a page', () => {
  let site: Site;
  let found: Watched;
  const items: Item[] = [];
  const at = (index: number) => `/page-${index}`;

  before(async () => {
    site = await startSite();
    for (const [index, [, watch, reply]] of rows.entries()) {
      site.serve(at(index), reply);
      items.push({id: `sources.p${index}`, address: site.origin + at(index), watch});
    }
    const seen: Finding = {state: 'unchanged', address: '', text: sentence, print};
    const last = {at: '', findings: Object.fromEntries(items.map(({id}) => [id, seen]))};
    found = await watchAll(items, {...site.options, last});
  });
  after(() => site.stop());

  for (const [index, [name, , , wanted]] of rows.entries()) {
    it(`${name}: ${String(wanted.state)}`, () => {
      const finding = {...found.findings[`sources.p${index}`]};
      for (const [key, value] of Object.entries(wanted)) {
        assert.equal(finding[key as keyof Finding], value, JSON.stringify(finding));
      }
    });
  }

  it('keeps the text of what cannot be seen, and when it was', async () => {
    site.serve('/later', status(503));
    const item = {id: 'sources.later', address: `${site.origin}/later`, watch: passage()};
    const {address, watch} = item;
    const before: Finding = {state: 'changed', address, watch, text: 'T', seen: '2026-01-02'};
    const lookAfter = async (more: Partial<Finding>) => {
      const last = {at: '', findings: {'sources.later': {...before, ...more}}};
      const {findings} = await watchAll([item], {...site.options, last});
      const {state, text, seen} = findings['sources.later'] ?? {};
      return {state, text, seen};
    };
    assert.deepEqual(await lookAfter({}), {
      state: 'unreachable',
      text: 'T',
      seen: '2026-01-02',
    });
    const unknown = {state: 'unreachable', text: undefined, seen: undefined};
    assert.deepEqual(await lookAfter({address: `${address}/earlier`}), unknown);
    assert.deepEqual(await lookAfter({watch: passage({around: 'another'})}), unknown);
  });

  it('says what was looked at, and how', () => {
    for (const [index, {id, address, watch}] of items.entries()) {
      const finding = found.findings[id];
      assert.deepEqual([finding?.address, finding?.watch], [address, watch], rows[index]?.[0]);
    }
  });
});

describe('the watch of a passage that nobody has accepted yet', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.stop());

  const item = (more: object = {}, path = '/page'): Item => ({
    id: 'sources.page',
    address: site.origin + path,
    watch: passage({print: undefined, ...more}),
  });
  /** Looks at one page after the other, each run with what the last one left behind. */
  const runs = async (...seen: readonly (readonly [text: string | Reply, item: Item])[]) => {
    let last: Watched | undefined;
    for (const [text, at] of seen) {
      site.serve(new URL(at.address).pathname, text);
      last = await watchAll([at], {...site.options, last});
    }
    return last?.findings['sources.page'] ?? assert.fail();
  };
  const diff = 'You can switch this off [-at any time-]{+until Monday+} – in Zürich, too.';

  it('compares it with what the last run saw', async () => {
    const {state, diff: words, ...rest} = await runs([article, item()], [changed, item()]);
    assert.deepEqual({state, words}, {state: 'changed', words: diff});
    assert.equal(rest.text, sentence);
    assert.equal(rest.print, fingerprint(sentence.replace('at any time', 'until Monday')));
  });

  it('says so again, for as long as nobody has accepted it', async () => {
    const again = await runs([article, item()], [changed, item()], [changed, item()]);
    assert.deepEqual([again.state, again.diff], ['changed', diff]);
    const accepted = item({print: again.print});
    const after = await runs([article, item()], [changed, item()], [changed, accepted]);
    assert.equal(after.state, 'unchanged');
  });

  it('also over a run in which it was out of reach', async () => {
    const {state} = await runs([article, item()], [status(503), item()], [changed, item()]);
    assert.equal(state, 'changed');
  });

  it('has no verdict on it for as long as it reads as it did', async () => {
    const {state, note} = await runs([article, item()], [article, item()]);
    assert.deepEqual(
      {state, note},
      {state: 'never-seen', note: 'as in the last run; nobody has accepted it yet'},
    );
  });

  it('shows what has become of it where it has lost its words', async () => {
    const found = await runs([article, item()], [article.replace(around, 'turn it off'), item()]);
    assert.deepEqual(
      [found.state, found.diff],
      ['changed', 'You can [-switch this-]{+turn it+} off at any time – in Zürich, too.'],
    );
  });

  it('compares it with nothing of another address, or of other words', async () => {
    const address = await runs([article, item()], [changed, item({}, '/other')]);
    assert.equal(address.state, 'never-seen');
    const words = await runs([article, item()], [article, item({around: 'Another'})]);
    assert.equal(words.state, 'never-seen');
  });
});

describe('the watch of a page that moves', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
    site.serve('/new', article);
    site.serve('/new/', article);
    site.serve('/other', changed);
  });
  after(() => site.stop());

  const lookAt = async (path: string, watch: Item['watch']) => {
    const item = {id: 'links.setting', address: site.origin + path, watch};
    const {findings} = await watchAll([item], site.options);
    return findings['links.setting'] ?? assert.fail();
  };
  const to = (location: string, code = 301) => status(code, {location});

  it('says where it is now, over every step', async () => {
    site.serve('/old', to('/older', 302));
    site.serve('/older', to(`${site.origin}/new`));
    const {state, target} = await lookAt('/old', address);
    assert.deepEqual({state, target}, {state: 'moved', target: `${site.origin}/new`});
  });

  it('says what has become of the passage', async () => {
    site.serve('/old', to('/other'));
    const {state, note} = await lookAt('/old', passage());
    assert.deepEqual({state, note}, {state: 'moved', note: 'the passage there: changed'});
  });

  it('is no news where the document names the target, or where it is a slash', async () => {
    site.serve('/old', to('/new'));
    const target = `${site.origin}/new`;
    assert.equal((await lookAt('/old', {by: 'address', target})).state, 'unchanged');
    site.serve('/new', to('/new/'));
    assert.equal((await lookAt('/new', passage())).state, 'unchanged');
  });

  for (const path of [
    '/login',
    '/login/de',
    '/uas/login?session_redirect=%2Fhelp',
    '/authwall?trk=x',
    '/checkpoint/lg/login',
  ]) {
    it(`to ${path}, where one has to sign in, is no verdict`, async () => {
      site.serve('/old', to(path));
      for (const reply of [article, status(404)]) {
        site.serve(path, reply);
        for (const watch of [address, passage()]) {
          const {state, note, target} = await lookAt('/old', watch);
          assert.deepEqual(
            {state, note, target},
            {state: 'unreachable', note: 'asks to sign in', target: undefined},
          );
        }
      }
    });
  }

  it('to a page about signing in, or to the sign-in that the document names, is as ever', async () => {
    for (const path of ['/login-tips', '/help/login']) {
      site.serve('/old', to(path));
      site.serve(path, article);
      assert.equal((await lookAt('/old', address)).state, 'moved');
    }
    site.serve('/old', to('/login'));
    site.serve('/login', article);
    const target = `${site.origin}/login`;
    assert.equal((await lookAt('/old', {by: 'address', target})).state, 'unchanged');
    assert.equal((await lookAt('/login', address)).state, 'unchanged');
  });

  it('to where nothing is, is gone; in a circle, or to no page, nobody can tell', async () => {
    site.serve('/old', to('/nowhere'));
    assert.equal((await lookAt('/old', address)).state, 'gone');
    site.serve('/old', to('/old'));
    assert.equal((await lookAt('/old', address)).state, 'unreachable');
    site.serve('/old', to('mailto:someone@example.com'));
    assert.equal((await lookAt('/old', address)).state, 'unreachable');
  });
});
