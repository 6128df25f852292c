// What parsers of Markdown make of the files that are pasted into it, in the form that docs/static-files.md shows: they
// do not know the element, and some look for the first tag that they know. Needs a build.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import {readLocales, readText} from '../../scripts/lib/files.js';
import {snippet} from '../docs/support/documents.js';
import {parsers} from './parsers.js';

const place = '…the file…';
const documented = snippet('docs/static-files.md', 'md', place);
const asItIs = documented.replace(/<\/?div>\n/g, '');

const plain = (lang: string) => readText(`dist/plain/${lang}.html`).trimEnd();

/** What people paste. */
const forms: Readonly<Record<string, (lang: string) => string>> = {
  static: (lang) => readText(`dist/static/${lang}.html`).trimEnd(),
  plain,
  'the text in the tag': (lang) =>
    `<linkedin-ai-optout lang="${lang}">${plain(lang)}</linkedin-ai-optout>`,
  'the text in the div form': (lang) =>
    `<div data-linkedin-ai-optout data-lang="${lang}">\n${plain(lang)}\n</div>`,
  'a link in the tag': () =>
    '<linkedin-ai-optout>\n  <a href="https://a.example/">A link</a>\n</linkedin-ai-optout>',
};

/** Every tag with what it says of itself and what it stands in, and every text, in their order. */
const read = (html: string): readonly unknown[] =>
  DomUtils.filter(() => true, parseDocument(html))
    .map((node) => {
      const above = node.parent && 'name' in node.parent ? node.parent.name : '';
      if ('attribs' in node) return [above, node.name, node.attribs];
      return 'data' in node ? node.data.replace(/\s+/g, ' ').trim() : '';
    })
    .filter((each) => each !== '');

const paragraphsIn = (html: string) =>
  DomUtils.getElementsByTagName('p', parseDocument(html)).length;

const write = (frame: string, form: string) => frame.replace(place, () => form);

/** What the Markdown is to become: its own paragraphs, and the block as it is. */
const expected = (form: string) =>
  write(
    documented
      .split('\n\n')
      .map((block) =>
        block.startsWith('<') || block.includes(place) ? block : `<p>${block.trim()}</p>`,
      )
      .join('\n')
      .replace(/_(\w+)_/g, '<em>$1</em>'),
    form,
  );

describe('in Markdown', () => {
  for (const [name, parse] of Object.entries(parsers)) {
    for (const [form, draw] of Object.entries(forms)) {
      it(`${name}: ${form} stays whole and is there once, in all languages`, () => {
        for (const lang of readLocales()) {
          const html = parse(write(documented, draw(lang)));
          assert.deepEqual(read(html), read(expected(draw(lang))), lang);
        }
      });
    }
  }

  it('a blank line would end the block: no file has one', () => {
    for (const lang of readLocales()) {
      for (const draw of Object.values(forms)) assert.doesNotMatch(draw(lang), /\n\s*\n/, lang);
    }
  });

  it('without the <div> some of them are taken apart', () => {
    for (const [parser, form] of [
      ['showdown', 'static'],
      ['commonmark', 'the text in the tag'],
    ] as const) {
      const content = forms[form]?.('sv') ?? '';
      const html = parsers[parser]?.(write(asItIs, content)) ?? '';
      assert.notEqual(paragraphsIn(html), paragraphsIn(content) + 2, parser);
    }
  });
});
