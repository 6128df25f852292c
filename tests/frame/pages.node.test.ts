// dist/frame/ as files: one page for each language, pointing where it says.
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {asciiHtml} from '../../build/ascii.js';
import {oembedAnswer, publicBase} from '../../build/frame-pages.js';
import {readLocales, readText, root} from '../../scripts/lib/files.js';

const locales = readLocales();
const base = publicBase();

describe('the files of the frame rendition', () => {
  it('are there for every language, under its tag', () => {
    const names = (folder: string, ending: string) =>
      readdirSync(`${root}dist/${folder}`)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort();
    assert.deepEqual(names('frame', '.html'), [...locales].sort());
    assert.deepEqual(names('frame/locales', '.js'), locales.slice(1).sort());
    assert.deepEqual(names('frame', '.js'), ['frame', 'host']);
  });

  // Absolute addresses of nobody's would look as if they led somewhere.
  it('ask for no oEmbed answer unless it is known where they are published', {skip: base}, () => {
    assert.equal(existsSync(`${root}dist/oembed`), false);
    for (const locale of locales) {
      assert.doesNotMatch(readText(`dist/frame/${locale}.html`), /oembed|optout\.example/);
    }
  });

  for (const locale of locales) {
    const page = readText(`dist/frame/${locale}.html`);

    it(`${locale}: the page points to its own files, from wherever it is`, () => {
      const files = [...page.matchAll(/<(?:script|link)\b[^>]* (?:src|href)="([^":]+\.js)"/g)];
      assert.deepEqual(
        files.map(([, file]) => file),
        [...(locale === 'en' ? [] : [`locales/${locale}.js`]), 'frame.js'],
      );
      for (const [, file = ''] of files) assert.ok(existsSync(`${root}dist/frame/${file}`), file);
      assert.doesNotMatch(page, /<(img|iframe|form|object|embed|link rel="stylesheet)/);
      assert.doesNotMatch(page, /\son[a-z]+=|javascript:|\sstyle="/);
    });

    it(`${locale}: the page is in its language, and says what it is`, () => {
      const direction = /^(ar|fa|he)$/.test(locale) ? 'rtl' : 'ltr';
      assert.ok(page.includes(`<html lang="${locale}" dir="${direction}">`));
      const {title} = oembedAnswer(locale, 'https://static.example/');
      assert.ok(
        page.includes(asciiHtml(`<title>${title.replaceAll('&', '&amp;')}</title>`)),
        title,
      );
      for (const part of ['name="viewport"', 'content="light dark"', 'content="noindex"']) {
        assert.ok(page.includes(part), part);
      }
    });
  }
});
