/// <reference types="node" />
// LinkedIn's labels and the names of publishers are quotations: a page translator is asked to leave them alone.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText} from '../../scripts/lib/files.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

/** What HTML marks as a label, or as the publisher of a source, by its opening tag. */
const quoted = (html: string): readonly string[] =>
  html.match(/<b [^>]*>|<strong [^>]*lang=[^>]*>|<bdi[^>]*>(?=[^<]*<\/bdi>: )/g) ?? [];

const renditions: Readonly<Record<string, (lang: string) => string>> = {
  shadow: (lang) => renderOptOut({lang}),
  plain: (lang) => renderOptOut({lang, format: 'plain'}),
  static: (lang) => readText(`dist/static/${lang}.html`),
  newsletter: (lang) => readText(`dist/newsletter/${lang}.html`),
  frame: (lang) => readText(`dist/frame/${lang}.html`),
};

describe('quotations', () => {
  for (const [name, draw] of Object.entries(renditions)) {
    it(`are not to be translated: ${name}`, () => {
      for (const lang of locales) {
        const tags = quoted(draw(lang));
        assert.ok(tags.length >= 10, `${lang}: labels and publishers are there`);
        for (const tag of tags) assert.match(tag, / translate="no"/, `${lang}: ${tag}`);
      }
    });
  }
});
