/// <reference types="node" />
// What the watch writes: for people, for the next run, and for a shell.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {exitCodeOf, states, type Finding, type State} from '../../scripts/watch/finding.js';
import {itemsOf} from '../../scripts/watch/watch-all.js';
import {reportOf} from '../../scripts/watch/report.js';
import {root} from '../../scripts/lib/files.js';
import {shippedDocument} from '../support/policy-document.js';

const of = (...found: readonly (State | Finding)[]) => ({
  at: '2026-11-27T06:00:00.000Z',
  findings: Object.fromEntries(
    found.map((each, index): [string, Finding] => [
      `sources.s${index}`,
      typeof each === 'string' ? {state: each, address: `https://example.com/${index}`} : each,
    ]),
  ),
});

describe('the exit code', () => {
  for (const [code, ...found] of [
    [0],
    [0, 'unchanged', 'unchanged'],
    [3, 'unchanged', 'unreachable'],
    [3, 'never-seen', 'unchanged'],
    [4, 'changed', 'unreachable'],
    [5, 'changed', 'moved', 'unchanged'],
    [6, 'gone', 'moved', 'changed'],
  ] as const) {
    it(`of ${found.join(', ') || 'nothing'} is ${code}`, () => {
      assert.equal(exitCodeOf(of(...found)), code);
    });
  }
});

describe('the report', () => {
  it('has every kind of finding, the gravest first', () => {
    const report = reportOf(of(...states));
    const titles = [...report.matchAll(/^## (.*)$/gm)].map(([, title]) => title?.split(':')[0]);
    assert.deepEqual(titles, [
      'Gone',
      'Moved',
      'Changed',
      'Never seen before',
      'Unreachable',
      'Unchanged',
    ]);
    assert.match(
      report,
      /2026-11-27: 1 gone, 1 moved, 1 changed, 1 never seen, 1 unreachable, 1 unchanged\./,
    );
    assert.match(report, /last seen: never/);
  });

  it('shows where something is now, and what has changed', () => {
    const report = reportOf(
      of(
        {state: 'moved', address: 'https://example.com/a', target: 'https://example.com/b'},
        {state: 'changed', address: 'https://example.com/c', diff: 'x [-1-]{+2+}', print: 'ab12'},
      ),
    );
    assert.match(report, /now at `https:\/\/example\.com\/b`/);
    assert.match(
      report,
      /the new fingerprint: `ab12`\n\n {2}```text\n {2}x \[-1-\]\{\+2\+\}\n {2}```/,
    );
  });

  it('lets the texts of others be nothing but text', () => {
    const evil =
      '```\n@everyone ![x](https://example.com/x.png) <img src=x> `` [l](https://e.example)';
    const report = reportOf(
      of({state: 'moved', address: evil, target: evil, note: evil, diff: evil, print: evil}),
    );
    // Without what stands in code, of a line or of a block, nothing of it is left.
    const left = report
      .replaceAll(/^ {2}(````+)text\n[^]*?\n {2}\1$/gm, '')
      .replaceAll(/`[^`\n]*`/g, '');
    assert.doesNotMatch(left, /everyone|example|img/);
  });
});

describe('npm run watch', () => {
  it('looks at every source and every link that has an address', () => {
    const {sources, links} = shippedDocument();
    const ids = [
      ...Object.keys(sources).map((id) => `sources.${id}`),
      ...Object.keys(links).map((id) => `links.${id}`),
    ];
    assert.deepEqual(
      itemsOf(shippedDocument()).map(({id}) => id),
      ids,
    );
  });

  it('asks nobody before it knows who asks', () => {
    const {status, stderr} = spawnSync('npx', ['tsx', 'scripts/watch.ts', '--contact', ''], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /npm run watch -- --contact https:/);
  });
});
