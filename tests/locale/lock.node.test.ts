/// <reference types="node" />
// That no translation and no English changes without the other being looked at: histories of both, and what the lock
// says at their end.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lockFaults, nextLock, type Lock} from '../../scripts/translations/lock.js';
import type {Unit} from '../../scripts/translations/xliff.js';

type Step =
  | {readonly english: string}
  | {readonly swedish: string | undefined}
  | 'npm run locales'
  | 'confirm';

const noted = 'npm run locales';
const changed = 'began: was written or changed since it was noted: run npm run locales';
const stale =
  'began: the English has changed since it was translated: translate it again and run npm run locales, ' +
  'or confirm it with npm run locales -- --confirm sv:began';

/** Each begins with “Began” and “Började”, noted. */
const histories: readonly (readonly [name: string, steps: readonly Step[], faults: string[]])[] = [
  ['nothing changes', [noted], []],
  ['a correction that is noted', [{swedish: 'Inleddes'}, noted], []],
  ['a correction that is not noted', [{swedish: 'Inleddes'}], [changed]],
  ['another English', [{english: 'Ended'}], [stale]],
  ['another English that is noted', [{english: 'Ended'}, noted], [stale]],
  ['another English that is noted twice', [{english: 'Ended'}, noted, noted], [stale]],
  [
    'another English, and then its translation',
    [{english: 'Ended'}, noted, {swedish: 'Slutade'}, noted],
    [],
  ],
  [
    'another English, and its translation in one go',
    [{english: 'Ended'}, {swedish: 'Slutade'}, noted],
    [stale],
  ],
  ['the same, noted twice', [{english: 'Ended'}, {swedish: 'Slutade'}, noted, noted], [stale]],
  ['the same, looked at', [{english: 'Ended'}, {swedish: 'Slutade'}, noted, 'confirm'], []],
  [
    'a correction that is not noted, and then the opposite in English',
    [{swedish: 'Inleddes'}, {english: 'Did not begin'}, noted],
    [stale],
  ],
  [
    'the same, and the English taken back',
    [{swedish: 'Inleddes'}, {english: 'Did not begin'}, noted, {english: 'Began'}, noted],
    [stale],
  ],
  ['English that is taken back', [{english: 'Ended'}, noted, {english: 'Began'}, noted], []],
  [
    'English that changes again before it is translated',
    [{english: 'Ended'}, noted, {english: 'Paused'}, {swedish: 'Slutade'}, noted],
    [stale],
  ],
  ['a translation that still holds', [{english: 'Started'}, noted, 'confirm'], []],
  [
    'a translation that is taken out',
    [{swedish: undefined}],
    ['began: is noted and not translated: run npm run locales'],
  ],
  ['a translation that is taken out, noted', [{swedish: undefined}, noted], []],
];

describe('the lock', () => {
  for (const [name, steps, faults] of histories) {
    it(`${faults.length > 0 ? 'reports' : 'passes'} ${name}`, () => {
      let unit: Unit = {id: 'began', source: 'Began', target: 'Började', note: ''};
      let lock: Lock = nextLock({}, [unit], []);
      for (const step of steps) {
        if (step === 'confirm') lock = nextLock(lock, [unit], ['began']);
        else if (step === 'npm run locales') lock = nextLock(lock, [unit], []);
        else if ('english' in step) unit = {...unit, source: step.english};
        else unit = {...unit, target: step.swedish};
      }
      assert.deepEqual(lockFaults('sv', lock, [unit]), faults);
    });
  }

  it('reports a translation that was never noted', () => {
    const unit = {id: 'began', source: 'Began', target: 'Började', note: ''};
    assert.deepEqual(lockFaults('sv', {}, [unit]), [changed]);
  });
});
