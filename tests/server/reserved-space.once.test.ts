// For which countries room is kept is the server's to know, in each language; how the engine breaks lines is tested apart.
import {locales} from '../../src/locale/locale-files.js';
import {nothingMoves, type Case} from './reserved-space.js';

const compact = {layout: 'compact', langs: locales} as const;

const cases: readonly Case[] = [
  {zone: 'America/New_York', region: 'US', ...compact},
  {zone: 'America/New_York', region: 'US', guess: 'GB', ...compact},
  {zone: 'Asia/Tokyo', region: '', ...compact},
  {zone: 'UTC', language: 'de-AT', region: 'AT', ...compact},
];

describe('room for any country', () => {
  for (const each of cases) {
    const {zone, guess} = each;
    it(`nothing moves: ${guess ? `guessed as ${guess}` : 'unknown'}, then ${zone}`, () =>
      nothingMoves(each));
  }
});
