/// <reference types="node" />
// Servers and CMSes declare charsets that a file does not have: what is published reads alike under all of them. Needs
// a build.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import {asciiHtml, asciiJson} from '../../build/ascii.js';
import {oembedAnswer} from '../../build/frame-pages.js';
import {root} from '../../scripts/lib/files.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

/**
 * Modules are UTF-8 whatever the server says, by the HTML standard, and so are the types that only compilers read. Zips
 * are bytes.
 */
const alwaysUtf8 =
  /^(?:types\/.*|locales\/.*|(?:wordpress|release)\/.*\.zip|(?:ai-optout|define|element|index|policy-check|server)\.js)$/;

const published = readdirSync(`${root}dist`, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${root}dist/`.length));

const hasMark = (bytes: Buffer): boolean => bytes.subarray(0, 3).equals(Buffer.from('\uFEFF'));

/** What browsers make of bytes, by the standard: a byte-order mark goes before what the server says. */
const decoded = (bytes: Buffer, charset: string): string =>
  new TextDecoder(hasMark(bytes) ? 'utf-8' : charset).decode(bytes);

const declared = ['iso-8859-1', 'windows-1251', 'shift_jis', 'gb18030'];

describe('under a charset that is not its own', () => {
  const kindOf = (path: string) => path.replace(/[^/]+?(\.short)?(\.\w+)$/, '*$1$2');
  const affected = published.filter((path) => !alwaysUtf8.test(path));
  const kinds = new Set(affected.map(kindOf));

  for (const kind of kinds) {
    it(`every file reads the same: ${kind}`, () => {
      for (const path of affected.filter((each) => kindOf(each) === kind)) {
        const bytes = readFileSync(`${root}dist/${path}`);
        for (const charset of declared) {
          assert.ok(decoded(bytes, charset) === decoded(bytes, 'utf-8'), `${path} as ${charset}`);
        }
      }
    });
  }

  it('every kind of file is among them', () => {
    const expected = [
      ...['frame/*.html', 'frame/*.js', 'frame/locales/*.js', 'static/*.html', 'plain/*.html'],
      ...['plain/*.txt', 'newsletter/*.html', 'newsletter/*.short.html', '*.json'],
    ];
    assert.deepEqual(
      expected.filter((kind) => !kinds.has(kind)),
      [],
    );
  });

  // A mark between elements would be text; it is for what stands alone, and cannot be written otherwise.
  it('only mere text and scripts that may be classic begin with a byte-order mark', () => {
    for (const path of published) {
      if (hasMark(readFileSync(`${root}dist/${path}`)))
        assert.match(path, /\.txt$|^(?:frame|standalone)\/.*\.js$/);
    }
  });

  it('words are written in letters: as escapes they are up to 15% more, compressed', () => {
    const words = published.filter((path) => /^(?:frame\/)?locales\/.*\.js$/.test(path));
    const escaped = words.filter((path) =>
      Array.from(
        readFileSync(`${root}dist/${path}`, 'utf8').matchAll(/\\[ux]\{?([\da-f]+)/gi),
      ).some(([, code = '']) => /[\p{L}\p{M}]/u.test(String.fromCodePoint(parseInt(code, 16)))),
    );
    assert.ok(words.length > 0);
    assert.deepEqual(escaped, []);
  });

  it('what is left out is a module: no classic script could be read so', () => {
    for (const path of published) {
      if (!/^(?:locales\/)?[^/]*\.js$/.test(path)) continue;
      const code = readFileSync(`${root}dist/${path}`, 'utf8');
      assert.match(code, /\bexport\s*[{*]|\bimport\.meta\b|\bimport\s*["'{]/, path);
    }
  });
});

describe('in ASCII', () => {
  const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);
  const read = (html: string) =>
    DomUtils.findAll(() => true, parseDocument(html).children).map(({name, attribs, children}) => [
      name,
      attribs,
      name === 'style'
        ? ''
        : children.map((child) => ('data' in child ? child.data : '')).join('|'),
    ]);

  it('every element, attribute and text is what it was, in all languages', () => {
    for (const lang of locales) {
      for (const format of ['shadow', 'plain']) {
        const html = renderOptOut({lang, format});
        assert.ok(isAscii(asciiHtml(html)), lang);
        assert.deepEqual(read(asciiHtml(html)), read(html), lang);
      }
    }
  });

  it('references in text and attributes, escapes in style sheets, where no reference is read', () => {
    assert.equal(
      asciiHtml('<style>p::after{content:"å1 \u{1F600}"}</style><p title="å">ä\u{1F600}&amp;</p>'),
      '<style>p::after{content:"\\e5 1 \\1f600 "}</style><p title="&#229;">&#228;&#128512;&amp;</p>',
    );
  });

  it('an inline script with more than ASCII is refused', () => {
    assert.throws(() => asciiHtml('<script>let a = "å"</script>'), TypeError);
  });

  it('oEmbed answers say the same, in all languages', () => {
    for (const lang of locales) {
      const answer = oembedAnswer(lang, 'https://static.example/');
      assert.ok(isAscii(asciiJson(answer)), lang);
      assert.deepEqual(JSON.parse(asciiJson(answer)), {...answer}, lang);
    }
  });
});
