/// <reference types="node" />
// Without a style, words, numbers of footnotes and quoted labels can still be told from one another.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {locales, renderOptOut} from '../../src/targets/server/server.js';
import {readHtml} from '../support/rendition.js';

describe('plain HTML and text', () => {
  it('each footnote stands by itself, or several would run backwards from right to left', () => {
    const html = renderOptOut({format: 'plain', lang: 'ar'});
    const [several = ''] = (html.match(/<sup>.*?<\/sup>/gs) ?? []).filter((each) =>
      each.includes(' <'),
    );
    assert.match(several, /^<sup><bdi><a [^>]*>\[\d+\]<\/a><\/bdi> <bdi>/);
  });

  it('no number of a footnote runs into a number of the text, where nothing raises it', () => {
    assert.match(
      readHtml(renderOptOut({format: 'plain', lang: 'en'})).text,
      /members LinkedIn believes to be under 18\[\d+\]/,
    );
    for (const lang of locales) {
      const [, ...raised] = renderOptOut({format: 'plain', lang}).split('<sup>');
      for (const each of raised) {
        const [note = ''] = each.split('</sup>');
        assert.match(readHtml(note).text, /^\[\p{Nd}+\]( \[\p{Nd}+\])*$/u, lang);
      }
    }
  });

  it('text tells LinkedIn’s labels from the words around them', () => {
    const text = renderOptOut({format: 'text', lang: 'en'});
    assert.match(text, /Under “How LinkedIn uses your data”, choose “Data for /);
    assert.match(
      renderOptOut({format: 'text', lang: 'sv'}),
      /Välj ”Settings” \(inställningar\) och sedan ”Data privacy”/,
    );
  });
});
