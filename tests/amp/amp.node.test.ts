// The plain rendition in an AMP page, under AMP's own validator.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Validator} from 'amphtml-validator';
import {locales, renderOptOut} from '../../src/targets/server/server.js';
import {snippet} from '../docs/support/documents.js';
import {ampValidator} from './amp-validator.js';

const animation = (value: string) =>
  ['-webkit-', '-moz-', '-ms-', ''].map((prefix) => `${prefix}animation:${value}`).join(';');
const frames = ['-webkit-', '-moz-', '-ms-', '-o-', '']
  .map((prefix) => `@${prefix}keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}`)
  .join('');

const page = (lang: string, body: string, css = '') => `<!doctype html>
<html ⚡ lang="${lang}">
  <head>
    <meta charset="utf-8">
    <script async src="https://cdn.ampproject.org/v0.js"></script>
    <title>An article</title>
    <link rel="canonical" href="https://news.example/article">
    <meta name="viewport" content="width=device-width">
    <style amp-boilerplate>body{${animation('-amp-start 8s steps(1,end) 0s 1 normal both')}}${frames}</style>
    <noscript><style amp-boilerplate>body{${animation('none')}}</style></noscript>
    <style amp-custom>${css}</style>
  </head>
  <body>
    <h1>An article</h1>
    ${body}
  </body>
</html>`;

describe('AMP', () => {
  let validator: Validator;
  before(async () => {
    validator = await ampValidator();
  });

  const faultsOf = (lang: string, body: string, css?: string) => {
    const {status, errors} = validator.validateString(page(lang, body, css));
    return status === 'PASS' ? [] : errors.map(({message}) => message);
  };

  for (const layout of ['card', 'inline']) {
    it(`${layout}: a page with the plain rendition is valid, in every language`, () => {
      for (const lang of locales) {
        for (const region of [undefined, 'GB']) {
          const plain = renderOptOut({lang, region, layout, format: 'plain'});
          assert.deepEqual(faultsOf(lang, plain), [], lang);
        }
      }
    });
  }

  it('the div form is valid, too', () => {
    const plain = renderOptOut({lang: 'sv', format: 'plain'});
    const div = `<div data-linkedin-ai-optout data-region="GB" lang="sv">${plain}</div>`;
    assert.deepEqual(faultsOf('en', div), []);
  });

  it('with the style sheet that the documents have for pages with a reset', () => {
    const css = snippet('docs/static-files.md', 'css', 'all: revert');
    assert.match(css, /^:is\(linkedin-ai-optout, .*\}\s*$/s);
    const div = `<div data-linkedin-ai-optout>${renderOptOut({format: 'plain'})}</div>`;
    assert.deepEqual(faultsOf('en', div, css), []);
    assert.notDeepEqual(faultsOf('en', div, '@import "x.css";'), []);
  });

  it('the tag is not, nor is a style: AMP pages take the plain rendition', () => {
    assert.notDeepEqual(faultsOf('en', '<linkedin-ai-optout></linkedin-ai-optout>'), []);
    assert.notDeepEqual(faultsOf('en', renderOptOut({lang: 'en'})), []);
  });
});
