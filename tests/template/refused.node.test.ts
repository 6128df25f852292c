/// <reference types="node" />
// What the template language does not know is an error, and not something else in the page.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from '../../src/template/parse.js';
import {toText} from '../../src/template/to-text.js';
import {html} from '../../src/template/values.js';

/** A template's strings, with `$` where a value stands. */
const strings = (source: string) => source.split('$');

const refused: Readonly<Record<string, string>> = {
  'a handler': '<a @click=$>x</a>',
  'a property': '<select .value=$></select>',
  'an element’s own hole': '<p $>x</p>',
  'a tag by value': '<$>x</$>',
  'an attribute’s name by value': '<p $="x"></p>',
  'a value in a comment': '<p><!-- $ --></p>',
  'a comment that a browser would end before': '<p><!--> x --></p>',
  'and another': '<p><!-- --!> x --></p>',
  'a comment without an end': '<p><!-- x</p>',
  'a style sheet': '<style>p { color: red }</style>',
  'a script': '<script>x</script>',
  'raw text': '<textarea>$</textarea>',
  'a template element': '<template><p></p></template>',
  'a document type': '<!doctype html>',
  'a character section': '<svg><![CDATA[x]]></svg>',
  'less than, in text': '<p>a < b</p>',
  'an ampersand': '<p>a & b</p>',
  'an entity': '<p>&nbsp;</p>',
  'an entity in an attribute': '<a href="?a=1&amp;b=2"></a>',
  'a character that HTML does not have': '<p>\0</p>',
  'a line break of another kind': '<p>a\rb</p>',
  'the mark that stands for a value': '<p>\uE00F</p>',
  'an attribute without quotes': '<p class=a></p>',
  'single quotes': "<p class='a'></p>",
  'text after a value without quotes': '<p class=$a></p>',
  'no space between attributes': '<p class="a"title="b"></p>',
  'an attribute twice': '<p class="a" class=$></p>',
  'a condition amid text': '<p ?hidden="a $"></p>',
  'a condition of two values': '<p ?hidden="$$"></p>',
  'a condition without a value': '<p ?hidden></p>',
  'capitals in an attribute': '<p tabIndex="0"></p>',
  'capitals in a tag': '<P>x</P>',
  'another namespace': '<svg><g xlink:href="x"></g></svg>',
  'a handler as an attribute': '<a onclick=$>x</a>',
  'an inline style': '<p style="color: red">x</p>',
  'a slash at the end': '<div/>',
  'a slash at the end of what has no end': '<p>a<br/></p>',
  'an element that is not closed': '<div><p>x</p>',
  'an end too many': '<p>x</p></p>',
  'ends crossed': '<p><b>x</p></b>',
  'an end of what has none': '<p>x</br></p>',
  'an unknown element': '<blink>x</blink>',
  'a table': '<table><tr><td>x</td></tr></table>',
  'a block in a paragraph': '<p><div>x</div></p>',
  'and deeper': '<p><slot><ul></ul></slot></p>',
  'a paragraph in a heading': '<h2><p>x</p></h2>',
  'a link in a link': '<a><b><a>x</a></b></a>',
  'text in a list': '<ul>x<li></li></ul>',
  'an item in an item': '<ul><li><li></li></li></ul>',
  'an item outside of a list': '<div><li>x</li></div>',
  'a term in a description': '<dl><dd><div><dt>x</dt></div></dd></dl>',
  'an element in an option': '<select><option><b>x</b></option></select>',
  'an element in a drawing': '<svg><p>x</p></svg>',
  'a value in a drawing': '<svg>$</svg>',
  'text in a drawing': '<svg><g>x</g></svg>',
  'an unknown shape': '<svg><use></use></svg>',
};

describe('a template with', () => {
  for (const [name, source] of Object.entries(refused)) {
    it(`${name} is refused: ${source.replaceAll('$', '${…}')}`, () => {
      assert.throws(() => parse(strings(source)), SyntaxError);
    });
  }
});

describe('a value that is', () => {
  const values: readonly [string, unknown][] = [
    ['an object', {}],
    ['a function', () => 'text'],
    ['a promise', Promise.resolve('text')],
    ['a set', new Set(['text'])],
    ['a symbol', Symbol('text')],
    ['another sign of Lit’s', Symbol.for('lit-noChange')],
    ['what only looks like a template', {strings: ['<b></b>'], values: []}],
  ];
  for (const [name, value] of values) {
    it(`${name} is refused, in text, in a list and in an attribute`, () => {
      assert.throws(() => toText(html`<p>${value}</p>`), TypeError);
      assert.throws(() => toText([value]), TypeError);
      assert.throws(() => toText(html`<p title=${value}></p>`), TypeError);
    });
  }

  it('a list, in an attribute, is refused', () => {
    assert.throws(() => toText(html`<p title=${['a']}></p>`), TypeError);
  });
});
