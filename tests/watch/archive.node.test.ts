/// <reference types="node" />
// What LinkedIn shows to nobody who is not signed in is watched in an archive: by its newest text.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {Item} from '../../scripts/watch/look.js';
import {watchAll} from '../../scripts/watch/watch-all.js';
import {makeArchive, type MadeArchive} from './support/archive.js';
import {startSite, type Site} from './support/site.js';

const repository = 'made-up/versions';
const file = 'LinkedIn/Privacy Policy.md';
const setting = 'https://www.linkedin.com/made-up/setting';
const policy = `Notice
======

_[Effective August 21](https://www.linkedin.com/made-up/updates)_

You can opt out any time in your [settings](${setting}) if you prefer.

| **To train** | Posts and articles | Legitimate interests |
`;

describe('the watch of an archive', () => {
  let site: Site;
  let archive: MadeArchive;
  let first: string;
  beforeEach(async () => {
    site = await startSite();
    archive = makeArchive(site.options.archives, repository);
    archive.record({'README.md': 'An archive'}, '2026-01-01');
    first = archive.record({[file]: policy, 'Other/Terms.md': 'Terms'}, '2026-02-01');
  });
  afterEach(() => site.stop());

  async function watch(more: object = {}, id = 'sources.notice') {
    const how = {by: 'archive', repository, file, commit: first, ...more} as Item['watch'];
    const {findings} = await watchAll([{id, address: setting, watch: how}], site.options);
    return findings[id] ?? assert.fail();
  }
  const revise = (from: string, to: string, day = '2026-03-01') =>
    archive.record({[file]: policy.replace(from, to)}, day);

  it('finds nothing where nothing is new, in however many runs', async () => {
    for (let run = 0; run < 3; run++) {
      archive.record({'Other/Terms.md': `Terms ${run}`}, `2026-02-0${run + 2}`);
      assert.deepEqual(await watch().then(({state, commit}) => [state, commit]), [
        'unchanged',
        first,
      ]);
    }
  });

  it('finds a newer text, with its commit and its words', async () => {
    archive.record({'Other/Terms.md': 'New terms'}, '2026-02-10');
    const newest = revise('Posts and articles', 'Posts, articles and messages');
    archive.record({'Other/Terms.md': 'Newer terms'}, '2026-03-10');
    const {state, commit, diff} = await watch();
    assert.deepEqual([state, commit], ['changed', newest]);
    assert.equal(
      diff,
      '| **To train** | Posts[- and-]{+,+} articles {+and messages +}| Legitimate interests |',
    );
  });

  it('of a row, finds only what has changed there', async () => {
    const newest = revise('August 21', 'August 22');
    const {state, commit} = await watch({around: 'to train'});
    assert.deepEqual([state, commit], ['unchanged', newest]);
    revise('Posts', 'Photos', '2026-03-02');
    assert.equal((await watch({around: 'to train'})).state, 'changed');
  });

  it('of a row that has lost its words, finds the one that it has become', async () => {
    revise('To train', 'For learning');
    const {state, diff, commit} = await watch({around: 'to train'});
    assert.equal(state, 'changed');
    assert.match(diff ?? '', /\[-To train-\]\{\+For learning\+\}/);
    // There is nothing to accept: whoever keeps the facts has to say where to look from now on.
    assert.equal(commit, undefined);
  });

  it('of a row that is not in the text that the document names, has nothing to accept', async () => {
    const {state, commit} = await watch({around: 'to forget'});
    assert.deepEqual([state, commit], ['changed', undefined]);
  });

  it('of a link, finds that it is still there, whatever else is new', async () => {
    revise('if you prefer', 'if you like');
    assert.equal((await watch({}, 'links.setting')).state, 'unchanged');
  });

  it('of a link, finds the address that stands there now', async () => {
    const moved = 'https://www.linkedin.com/made-up/new-place';
    revise(setting, moved);
    const {state, target} = await watch({}, 'links.setting');
    assert.deepEqual({state, target}, {state: 'moved', target: moved});
  });

  for (const longer of ['-v2', '/more', '?all=yes', '2']) {
    it(`of a link, finds an address that is longer by ${longer}`, async () => {
      revise(setting, setting + longer);
      const {state, target} = await watch({}, 'links.setting');
      assert.deepEqual({state, target}, {state: 'moved', target: setting + longer});
    });

    it(`of a link, finds that the document’s text has only one that is longer by ${longer}`, async () => {
      const commit = revise(setting, setting + longer);
      const {state, note} = await watch({commit}, 'links.setting');
      assert.deepEqual(
        {state, note},
        {state: 'changed', note: `the text does not have “${setting}”`},
      );
    });
  }

  it('of a link, knows its line from that of a longer one', async () => {
    const both = `${policy}\nOr see [all](${setting}-all) of them.\n`;
    const commit = archive.record({[file]: both}, '2026-02-15');
    const moved = 'https://www.linkedin.com/made-up/new-place';
    archive.record({[file]: both.replace(`(${setting})`, `(${moved})`)}, '2026-03-01');
    const {state, target} = await watch({commit}, 'links.setting');
    assert.deepEqual({state, target}, {state: 'moved', target: moved});
  });

  for (const [where, text] of [
    ['at the end of a sentence', `See ${setting}.`],
    ['between angle brackets', `See <${setting}>, please`],
    ['with a title', `See [it](${setting} "It")`],
    ['in code', `See \`${setting}\``],
    ['in bold', `See **${setting}**`],
    ['in a row', `|${setting}|`],
    ['with a slash', `See [it](${setting}/)`],
    ['with a place in it', `See [it](${setting}#ai)`],
  ] as const) {
    it(`of a link, finds it ${where}`, async () => {
      const commit = archive.record({[file]: text}, '2026-03-01');
      assert.equal((await watch({commit}, 'links.setting')).state, 'unchanged');
    });
  }

  it('of a link that is taken out, finds that, with nothing to accept', async () => {
    revise(`[settings](${setting})`, 'settings');
    const {state, target, commit} = await watch({}, 'links.setting');
    assert.deepEqual(
      {state, target, commit},
      {state: 'changed', target: undefined, commit: undefined},
    );
  });

  it('says that a text is gone when the archive no longer has it', async () => {
    archive.record({[file]: undefined}, '2026-04-01');
    assert.equal((await watch()).state, 'gone');
  });

  it('gives no verdict on an archive that is not there', async () => {
    archive.remove();
    assert.equal((await watch()).state, 'unreachable');
  });

  it('looks at many texts of one archive, two at a time', async () => {
    revise('Posts', 'Photos');
    const how = {by: 'archive', repository, file, commit: first} as const;
    const items = Array.from({length: 6}, (_, index): Item => {
      return {id: `links.l${index}`, address: setting, watch: how};
    });
    const {findings} = await watchAll(items, site.options);
    assert.deepEqual(
      new Set(Object.values(findings).map(({state}) => state)),
      new Set(['unchanged']),
    );
  });

  const kept = {by: 'commit', repository, file} as const;
  it('of a commit, finds whether the archive still has it', async () => {
    revise('Posts', 'Photos');
    const look = async (more: object) => {
      const item = {
        id: 'sources.old',
        address: setting,
        watch: {...kept, ...more} as Item['watch'],
      };
      return (await watchAll([item], site.options)).findings['sources.old']?.state;
    };
    assert.equal(await look({commit: first}), 'unchanged');
    assert.equal(await look({commit: first, file: 'LinkedIn'}), 'unchanged');
    assert.equal(await look({commit: first, file: 'LinkedIn/None.md'}), 'gone');
    assert.equal(await look({commit: 'a'.repeat(40)}), 'gone');
  });
});
