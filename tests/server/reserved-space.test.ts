// Whether the room that is kept for a country is enough depends on how the engine breaks lines, in each language.
import {locales} from '../../src/locale/locale-files.js';
import {nothingMoves} from './reserved-space.js';

describe('room for a country', () => {
  it('nothing moves in any language: unknown, then Europe/Berlin', () =>
    nothingMoves({zone: 'Europe/Berlin', region: 'DE', layout: 'compact', langs: locales}));

  it('nothing moves in a card', () =>
    nothingMoves({
      zone: 'Europe/Berlin',
      region: 'DE',
      layout: 'card',
      langs: ['ar', 'de', 'en', 'ja', 'sv', 'th'],
    }));

  it('nothing moves where the server has guessed another country', () =>
    nothingMoves({
      zone: 'America/New_York',
      region: 'US',
      guess: 'GB',
      layout: 'compact',
      langs: ['ar', 'de', 'en', 'ja', 'sv', 'th'],
    }));
});
