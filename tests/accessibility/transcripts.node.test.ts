// A screen reader's words, of which nobody should be surprised: those in transcripts/. `npm run transcripts` writes them
// anew, to be read before they are kept. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {noChromium, openStage, type Stage} from './stage.js';
import {listen, pathOf, transcripts} from './transcript.js';

describe('a virtual screen reader', {skip: noChromium}, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage([]);
  });
  after(() => stage.close());

  for (const [file, state] of Object.entries(transcripts)) {
    it(`says what it said: ${file}`, async () => {
      assert.equal(await listen(await stage.show(state)), readFileSync(pathOf(file), 'utf8'));
    });
  }
});
