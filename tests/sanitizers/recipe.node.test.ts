// The configuration that docs/cms.md tells people to copy. Needs a build.
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {readText} from '../../scripts/lib/files.js';
import {snippet} from '../docs/support/documents.js';
import {makeFolder} from '../docs/support/run-snippets.js';

describe('recipes in the documents', () => {
  const folder = makeFolder();
  after(() => {
    folder.remove();
  });

  it('sanitize-html keeps what the div form needs', async () => {
    // From here: the package that the snippet imports is not the project's own.
    const code = snippet('docs/cms.md', 'js', 'sanitize-html').replace(
      `'sanitize-html'`,
      JSON.stringify(import.meta.resolve('sanitize-html')),
    );
    const {clean} = (await folder.load(code)) as {clean: (html: string) => string};
    const div = '<div data-linkedin-ai-optout data-layout="compact" data-lang="sv"></div>';
    assert.equal(clean(div).replaceAll('=""', ''), div);
    const {length} = clean(readText('dist/plain/ar.html')).match(/dir="rtl"/g) ?? [];
    assert.ok(length > 0);
  });
});
