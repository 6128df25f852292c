// Ghost's own HTML card, as its editor stores it and its renderer writes it.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {locales, renderOptOut} from 'ai-optout-box-for-linkedin/server.js';

interface HtmlNode {
  readonly html: string;
  readonly exportJSON: () => {readonly type: string; readonly html: string};
  readonly exportDOM: (options: object) => {readonly element: HTMLTextAreaElement};
}

interface HtmlNodeClass {
  readonly importJSON: (json: object) => HtmlNode;
  readonly importDOM: () => Record<
    '#comment',
    (node: Node) => {readonly conversion: (node: Node) => {readonly node: HtmlNode}} | null
  >;
}

interface Cards {
  readonly HtmlNode: HtmlNodeClass;
  readonly $createHtmlNode: (content: {html: string}) => HtmlNode;
}

interface Lexical {
  readonly createEditor: (options: object) => {
    readonly update: (change: () => void, options: {discrete: boolean}) => void;
  };
}

interface Dom {
  readonly JSDOM: new (html?: string) => {readonly window: {readonly document: Document}};
}

// None of them brings types.
const require = createRequire(import.meta.url);
const {HtmlNode, $createHtmlNode} = require('@tryghost/kg-default-nodes') as Cards;
const {createEditor} = require('lexical') as Lexical;
const {JSDOM} = require('jsdom') as Dom;

const path = './card.js';
const {tagCard, forAdminApi} = (await import(path)) as {
  tagCard: (plain: string, lang: string) => string;
  forAdminApi: (card: string) => string;
};

const documentOf = (html = '') => new JSDOM(html).window.document;

function inGhost(act: () => void): void {
  const editor = createEditor({
    nodes: [HtmlNode],
    onError: (error: Error) => {
      throw error;
    },
  });
  editor.update(act, {discrete: true});
}

const plainOf = (lang: string) => renderOptOut({lang, format: 'plain'});
const cards = (lang: string): Readonly<Record<string, string>> => ({
  'the tag': tagCard(plainOf(lang), lang),
  'the div form': `<div data-linkedin-ai-optout="" data-layout="compact" lang="${lang}">${plainOf(lang)}</div>`,
});

describe('Ghost', () => {
  for (const target of ['web', 'email']) {
    it(`${target}: what is in the card comes out to the letter, in every language`, () => {
      inGhost(() => {
        for (const lang of locales) {
          for (const [name, html] of Object.entries(cards(lang))) {
            const stored = $createHtmlNode({html}).exportJSON();
            assert.equal(stored.type, 'html');
            const card = HtmlNode.importJSON(stored);
            const {element} = card.exportDOM({target, createDocument: () => documentOf()});
            assert.equal(element.value, `\n${forAdminApi(html)}\n`, `${name}, ${lang}`);
          }
        }
      });
    });
  }

  for (const [name, html] of Object.entries(cards('ar'))) {
    it(`${name}: the Admin API makes one HTML card of it, content and all`, () => {
      const {body} = documentOf(`<body>${forAdminApi(html)}</body>`);
      const [comment] = body.childNodes;
      assert.ok(comment);
      inGhost(() => {
        const card = HtmlNode.importDOM()['#comment'](comment)?.conversion(comment).node;
        assert.equal(card?.html, documentOf(`<body>${html}</body>`).body.innerHTML);
      });
    });
  }
});
