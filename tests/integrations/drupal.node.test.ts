// The list in integrations/drupal/ under a small imitation of Drupal's `filter_html`, without Drupal itself.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import {attributeOf, attributesIn, optionRows} from '../../src/options.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

const list = readFileSync('integrations/drupal/allowed-html.txt', 'utf8');
const elementsOf = (html: string) => DomUtils.findAll(() => true, parseDocument(html).children);

const allowed = new Map(
  [...list.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag = '', attributes = '']) => [
    tag,
    new Set(attributes.split(/\s+/).filter(Boolean)),
  ]),
);

/** Drupal's own rules for every tag. */
function isGlobal(name: string, value: string): boolean {
  return name === 'lang' || (name === 'dir' && ['ltr', 'rtl'].includes(value));
}

/** In attributes that are not known to be text, what stands before a colon has to be an allowed protocol. */
function isSafe(name: string, value: string): boolean {
  if (/^(data-.*|title|alt|rel|property|class|datetime)$/.test(name)) return true;
  const [, protocol] = /^([^/?#:]*):/.exec(value) ?? [];
  return protocol === undefined || ['http', 'https', 'mailto', 'tel'].includes(protocol);
}

/** What the filter takes away, as `tag` or `tag attribute=value`. */
const takenFrom = (html: string): string[] =>
  elementsOf(html).flatMap(({name: tag, attribs}) => {
    const attributes = allowed.get(tag);
    if (!attributes) return [tag];
    return Object.entries(attribs)
      .filter(
        ([name, value]) => !isGlobal(name, value) && !(attributes.has(name) && isSafe(name, value)),
      )
      .map(([name, value]) => `${tag} ${name}=${value}`);
  });

const set = (names: readonly string[]) => names.map((name) => ` ${name}="x"`).join('');
const attributes = optionRows.flatMap(([name, row]) => attributeOf(name, row) ?? []);
const ofDiv = attributesIn('div').map((name) => `data-${name}`);
const tag = `<linkedin-ai-optout${set(attributes)}></linkedin-ai-optout>`;
const div = `<div data-linkedin-ai-optout lang="sv" dir="ltr"${set(ofDiv)}></div>`;

describe('Drupal’s allowed HTML', () => {
  it('the tag and the div form lose nothing', () => {
    assert.deepEqual(takenFrom(tag + div), []);
  });

  it('the plain rendition loses no tag and no address, in any language and at any level', () => {
    for (const lang of locales) {
      for (const headingLevel of [2, 6]) {
        const plain = renderOptOut({lang, region: 'GB', headingLevel, format: 'plain'});
        const lost = takenFrom(plain).filter(
          (each) => !/ dir=auto$|^a aria-label=[^/?#]+:/.test(each),
        );
        assert.deepEqual(lost, [], lang);
      }
    }
  });

  it('no tag is allowed that the box does not need', () => {
    const plain = [2, 3, 4, 5, 6].map((headingLevel) =>
      renderOptOut({lang: 'en', region: 'GB', headingLevel, format: 'plain'}),
    );
    const used = new Set(elementsOf([tag, div, ...plain].join('')).map(({name}) => name));
    assert.deepEqual([...allowed.keys()].sort(), [...used].sort());
  });

  it('scripts, handlers and other protocols are not let in', () => {
    assert.deepEqual(takenFrom('<script></script><p onclick="x"></p><a href="javascript:x"></a>'), [
      'script',
      'p onclick=x',
      'a href=javascript:x',
    ]);
  });
});
