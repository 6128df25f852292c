/// <reference types="node" />
// Once a week, one issue: it is opened for news, and never a second one.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {State, Watched} from '../../scripts/watch/finding.js';
import {keepIssue} from '../../scripts/watch/issue.js';

const of = (...states: State[]): Watched => ({
  at: '2026-11-27T06:00:00.000Z',
  findings: Object.fromEntries(states.map((state, at) => [`sources.s${at}`, {state, address: ''}])),
});

/** What the forge is told, where it has this issue open. */
function told(watched: Watched, open?: number): string[] {
  const commands: string[][] = [];
  keepIssue(watched, 'report.md', (...command) => {
    commands.push(command);
    return command[1] === 'list' ? JSON.stringify(open ? [{number: open}] : []) : '';
  });
  return commands.slice(1).map((command) => command.join(' '));
}

describe('the issue of the watch', () => {
  for (const state of ['changed', 'moved', 'gone'] as const) {
    it(`is opened when something is ${state}, under a label by which it is found again`, () => {
      const [label, issue, ...more] = told(of('unchanged', state));
      assert.match(label ?? '', /^label create watch --force/);
      assert.match(issue ?? '', /^issue create .*--label watch --body-file report\.md$/);
      assert.deepEqual(more, []);
    });
  }

  it('is not opened for what nobody could see, or had seen before', () => {
    assert.deepEqual(told(of('unchanged', 'unreachable', 'never-seen')), []);
  });

  for (const state of ['unchanged', 'changed'] as const) {
    it(`is brought up to date where it is open, when all is ${state}`, () => {
      assert.deepEqual(told(of(state), 7), ['issue edit 7 --body-file report.md']);
    });
  }
});
