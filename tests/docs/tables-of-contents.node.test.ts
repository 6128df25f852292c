// A link to a heading inside leads to the box, as docs/cms.md says: also for who goes on with the keyboard. Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText} from '../../scripts/lib/files.js';
import {article, noChromium, useSites} from './support/site.js';

const far = '<div style="height: 3000px"><a href="/before">Before</a></div>';
const heading = '<h2 id="inside">A heading <a href="/inside">inside</a></h2>';
const script = '<script type="module" src="/ai-optout.js"></script>';

const pages = {
  'with the script': {box: '<linkedin-ai-optout lang="en"></linkedin-ai-optout>', head: script},
  'without it': {box: readText('dist/static/en.html'), head: ''},
};

describe('a table of contents', {skip: noChromium}, () => {
  const {visit} = useSites();
  for (const [how, {box, head}] of Object.entries(pages)) {
    it(`${how}: the Tab key goes on from the box`, async () => {
      const text = `<a id="link" href="#inside">A link</a>${far}${box.replace('</linkedin-ai-optout>', `${heading}$&`)}${far}`;
      const {page} = await visit({pages: {'/': {body: article(text, head)}}});
      await page.locator('linkedin-ai-optout section[part=card]').waitFor();
      await page.locator('#link').click();
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const {activeElement} = document;
        return [activeElement?.localName, activeElement?.shadowRoot?.activeElement?.localName];
      });
      assert.deepEqual(focused, ['linkedin-ai-optout', 'select']);
    });
  }
});
