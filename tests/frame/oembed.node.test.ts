// oEmbed, as https://oembed.com has it: every answer by itself. How a consumer finds it from the page: tests/oembed/.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {readLocales} from '../../scripts/lib/files.js';
import {baseFrom, oembedAnswer} from '../../build/frame-pages.js';
import {shippedDocument} from '../support/policy-document.js';

type Answer = Readonly<Record<string, unknown>> & {readonly html: string};

const locales = readLocales();
const read = (locale: string, base = 'https://static.example/optout/') =>
  JSON.parse(JSON.stringify(oembedAnswer(locale, base))) as Answer;
const setting = shippedDocument().links.setting.url;

/** As XHTML, which the specification asks for: whatever is not well-formed throws. */
function parse(html: string): Element {
  const onError = (_: unknown, message: string) => {
    throw new Error(message);
  };
  const parser = new DOMParser({errorHandler: onError});
  return parser.parseFromString(`<div>${html}</div>`, 'text/xml').documentElement;
}

const one = (root: Element, tag: string): Element => {
  const found = root.getElementsByTagName(tag);
  assert.equal(found.length, 1, tag);
  return found.item(0) as Element;
};

describe('an oEmbed answer', () => {
  for (const locale of locales) {
    const answer = read(locale);

    it(`${locale}: has what the type “rich” needs`, () => {
      assert.deepEqual([answer['type'], answer['version']], ['rich', '1.0']);
      for (const name of ['width', 'height', 'cache_age']) {
        assert.ok(Number.isInteger(answer[name]) && Number(answer[name]) > 0, name);
      }
      for (const name of ['title', 'provider_name', 'provider_url', 'html']) {
        assert.equal(typeof answer[name], 'string', name);
        assert.notEqual(answer[name], '', name);
      }
      const fields =
        /^(type|version|title|provider_(name|url)|cache_age|width|height|html|author_\w+|thumbnail_\w+)$/;
      for (const name of Object.keys(answer)) assert.match(name, fields);
    });

    it(`${locale}: shows the page in a sandbox, and the way to the setting beside it`, () => {
      const root = parse(answer.html);
      const frame = one(root, 'iframe');
      const base = String(answer['provider_url']);
      assert.equal(
        frame.getAttribute('src'),
        `${base}frame/${locale}.html?layout=compact&theme=light`,
      );
      assert.equal(frame.getAttribute('title'), answer['title']);
      assert.match(
        frame.getAttribute('style') ?? '',
        /color-scheme: light/,
        'no white on dark pages',
      );
      assert.deepEqual(
        [frame.getAttribute('width'), frame.getAttribute('height')],
        [String(answer['width']), String(answer['height'])],
      );
      const tokens = frame.getAttribute('sandbox')?.split(' ') ?? [];
      assert.deepEqual(tokens.sort(), [
        'allow-popups',
        'allow-popups-to-escape-sandbox',
        'allow-scripts',
      ]);
      const link = one(one(root, 'blockquote'), 'a');
      assert.equal(link.getAttribute('href'), setting);
      assert.notEqual(link.textContent, '');
      assert.equal(root.getElementsByTagName('script').length, 0);
    });

    it(`${locale}: keeps the way to the setting where WordPress has cut it down`, () => {
      const {quotation, frame} = asWordPressHasIt(answer.html);
      assert.match(
        quotation,
        new RegExp(`^<blockquote>[^<]{20,} <a href="${setting}">[^<]+</a></blockquote>$`),
      );
      assert.match(
        frame,
        /^<iframe src="[^"]+" title="[^"]+" width="\d+" height="\d+"><\/iframe>$/,
      );
    });
  }
});

/** What is left of an unlisted provider’s HTML: few elements with few attributes, of these a quotation and a frame. */
function asWordPressHasIt(html: string): {quotation: string; frame: string} {
  const allowed: Record<string, readonly string[]> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'title'],
  };
  const cut = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, end: string, tag: string, rest: string) => {
    const names = allowed[tag];
    if (!names) return '';
    const kept = [...rest.matchAll(/ ([\w-]+)="[^"]*"/g)].filter(([, name = '']) =>
      names.includes(name),
    );
    return `<${end}${tag}${kept.map(([attribute]) => attribute).join('')}>`;
  });
  const [, quotation = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(cut) ?? [];
  return {quotation, frame};
}

describe('the address that answers are built for', () => {
  const good: [string, string][] = [
    ['https://static.example/optout', 'https://static.example/optout/'],
    ['https://static.example/optout/', 'https://static.example/optout/'],
    ['http://127.0.0.1:5173/dist', 'http://127.0.0.1:5173/dist/'],
  ];
  for (const [given, base] of good) {
    it(`${given} is taken`, () => {
      assert.equal(baseFrom(given), base);
    });
  }
  for (const given of [
    '',
    '/optout/',
    'static.example',
    'javascript:alert(1)',
    'https://a.example/?b',
    'https://a.example/#b',
  ]) {
    it(`“${given}” stops the build`, () => {
      assert.throws(() => baseFrom(given), TypeError);
    });
  }
});
