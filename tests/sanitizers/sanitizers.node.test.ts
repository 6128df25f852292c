// What a server's sanitizer leaves of the box: with its defaults the text, with data attributes the box itself.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import sanitizeHtml from 'sanitize-html';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

const {allowedAttributes, allowedTags} = sanitizeHtml.defaults;

/** The defaults and what the div form needs. */
const withData: sanitizeHtml.IOptions = {
  allowedAttributes: {
    ...allowedAttributes,
    div: ['data-*'],
    '*': ['lang', 'dir', 'aria-label'],
  },
};

/** For sites that would rather have the tag, with all of its attributes. */
const withTag: sanitizeHtml.IOptions = {
  allowedTags: [...allowedTags, 'linkedin-ai-optout'],
  allowedAttributes: {
    ...allowedAttributes,
    'linkedin-ai-optout': [
      ...['lang', 'follow', 'region', 'layout', 'show', 'heading-level', 'theme', 'policy-src'],
    ],
  },
};

const plainOf = (lang: string) => renderOptOut({lang, format: 'plain'});
const divForm = (lang: string) =>
  `<div data-linkedin-ai-optout data-lang="${lang}" data-region="GB" data-heading-level="3">${plainOf(lang)}</div>`;

const elements = (html: string, name: string) =>
  DomUtils.getElementsByTagName(name, parseDocument(html), true);
const textOf = (html: string) => DomUtils.textContent(parseDocument(html));
const outline = (html: string) =>
  DomUtils.findAll(() => true, parseDocument(html).children).map(({name}) => name);
const addresses = (html: string) => elements(html, 'a').map(({attribs}) => attribs['href']);

describe('sanitize-html', () => {
  for (const [name, options] of Object.entries({defaults: {}, 'data attributes': withData})) {
    it(`${name}: no text, tag or link of the div form is lost, in any language`, () => {
      for (const lang of locales) {
        const dirty = divForm(lang);
        const clean = sanitizeHtml(dirty, options);
        assert.equal(textOf(clean), textOf(dirty), lang);
        assert.deepEqual(outline(clean), outline(dirty), lang);
        assert.deepEqual(addresses(clean), addresses(dirty), lang);
      }
    });
  }

  it('data attributes: the script still finds its div, with every setting', () => {
    const [div] = elements(sanitizeHtml(divForm('sv'), withData), 'div');
    assert.deepEqual(div?.attribs, {
      'data-linkedin-ai-optout': '',
      'data-lang': 'sv',
      'data-region': 'GB',
      'data-heading-level': '3',
    });
  });

  it('data attributes: the text keeps its language, its direction and the names of its footnotes', () => {
    const plain = plainOf('ar');
    const kept = (html: string) =>
      DomUtils.findAll(() => true, parseDocument(html).children).map(
        ({attribs: {lang, dir, 'aria-label': label}}) => [lang, dir, label],
      );
    assert.deepEqual(kept(sanitizeHtml(plain, withData)), kept(plain));
    assert.deepEqual(kept(plain)[0], ['ar', 'rtl', undefined]);
  });

  it('the tag, where it is not allowed: its content is left, and readable', () => {
    const clean = sanitizeHtml(`<linkedin-ai-optout>${plainOf('ar')}</linkedin-ai-optout>`);
    assert.deepEqual(outline(clean), outline(plainOf('ar')));
  });

  it('the tag, where it is allowed: nothing but handlers and styles is lost', () => {
    const tag = (more: string) =>
      `<linkedin-ai-optout lang="sv" region="GB" layout="compact" show="steps" heading-level="3" theme="dark" follow="page" policy-src="/p.json"${more}></linkedin-ai-optout>`;
    assert.equal(sanitizeHtml(tag(' onclick="alert(1)" style="x"'), withTag), tag(''));
  });

  it('the shadow rendition: the template and its style go, the plain rendition inside stays', () => {
    const clean = sanitizeHtml(renderOptOut({lang: 'ja'}));
    assert.deepEqual(elements(clean, 'template'), []);
    assert.doesNotMatch(clean, /:host|<style/);
    assert.ok(clean.endsWith(sanitizeHtml(plainOf('ja'))));
  });
});
