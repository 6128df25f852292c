// Three engines find nothing in the box, in states that have each language, form, place and theme at least once. All
// states: `npm run accessibility`. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findingsIn, tools} from './engines.js';
import {asLine, exceptionFor} from './exceptions.js';
import {noChromium, openStage, type Stage} from './stage.js';
import {fewStates, nameOf} from './states.js';

describe('three engines', {skip: noChromium}, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage(tools);
  });
  after(() => stage.close());

  for (const state of fewStates) {
    it(`find nothing: ${nameOf(state)}`, async () => {
      const found = await findingsIn(await stage.show(state));
      assert.deepEqual(found.filter((each) => !exceptionFor(each)).map(asLine), []);
    });
  }

  it('each look into the box', async () => {
    const page = await stage.show({
      ...{lang: 'en', layout: 'card', isOpen: false, place: 'applies', theme: 'light'},
    });
    await page.evaluate(() => {
      const card = document
        .querySelector('linkedin-ai-optout')
        ?.shadowRoot?.querySelector('section');
      const image = document.createElement('img');
      image.src = '/picture.png';
      card?.append(image);
    });
    const engines = (await findingsIn(page))
      .filter(({where}) => where.includes('/picture.png'))
      .map(({engine}) => engine);
    assert.deepEqual([...new Set(engines)], ['axe', 'IBM', 'HTML_CodeSniffer']);
  });
});
