// The names that ride in the language files of languages which some engines do not know.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText} from '../../scripts/lib/files.js';
import {makeIntlNames} from './make-intl-names.js';

describe('the names from CLDR', () => {
  it('are what npm run intl-names makes now', () => {
    assert.equal(readText('build/generated/intl-names.json'), makeIntlNames());
  });
});
