// dist/frame/ under a validator. Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {HtmlValidate} from 'html-validate';
import {readLocales, readText} from '../../scripts/lib/files.js';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // The server writes what browsers read, in the form that takes fewest bytes.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    // In an article the heading has its place.
    'heading-level': 'off',
    // Not for the page’s own files, which stand beside it.
    'require-sri': 'off',
  },
});

describe('the frame pages', () => {
  for (const locale of readLocales()) {
    it(`${locale}: the page is valid HTML`, async () => {
      const page = readText(`dist/frame/${locale}.html`);
      const {results} = await validator.validateString(page);
      const lines = results.flatMap(({messages}) =>
        messages.map(({ruleId, message, selector}) => `${ruleId}: ${message} (${selector ?? ''})`),
      );
      assert.deepEqual(lines, []);
    });
  }
});
