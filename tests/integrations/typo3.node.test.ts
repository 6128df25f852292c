// The configuration in integrations/typo3/ held against what the box is made of, without TYPO3 itself.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import {attributesIn} from '../../src/options.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

const [editor = '', processing = ''] = readFileSync('integrations/typo3/OptOut.yaml', 'utf8').split(
  /^processing:/m,
);

/** What TYPO3 keeps by itself when an article is saved, of the tags that are in question. */
const savedByDefault = 'a br dd dl div dt h2 h3 h4 h5 h6 li ol p section small strong sup ul'.split(
  ' ',
);

/** What buttons of the editor make. */
const madeByButtons = 'a br h2 h3 h4 h5 h6 li ol p strong ul'.split(' ');

const items = (yaml: string) => [...yaml.matchAll(/^ +- ([\w-]+)$/gm)].map(([, item = '']) => item);

const rules = new Map(
  editor.split(/^ +- \{?name: /m).flatMap((rule, index) => {
    if (index === 0) return [];
    const inline = /attributes: \[(.*)\]/.exec(rule)?.[1]?.split(', ');
    return [[/^[\w-]+/.exec(rule)?.[0] ?? '', inline ?? items(rule)] as const];
  }),
);

const settings = attributesIn('div')
  .map((name) => ` data-${name}="x"`)
  .join('');
const divForm = (lang: string, headingLevel: number) =>
  `<div data-linkedin-ai-optout lang="sv" dir="ltr"${settings}>${renderOptOut({lang, region: 'GB', headingLevel, format: 'plain'})}</div>`;

const elements = locales
  .flatMap((lang) => [2, 6].map((level) => divForm(lang, level)))
  .flatMap((html) => DomUtils.findAll(() => true, parseDocument(html).children));

describe('TYPO3’s configuration', () => {
  it('the editor keeps every tag of the div form', () => {
    const kept = new Set([...madeByButtons, ...rules.keys()]);
    assert.deepEqual(
      [...new Set(elements.map(({name}) => name))].filter((tag) => !kept.has(tag)),
      [],
    );
  });

  it('the editor keeps every attribute of the div form', () => {
    const lost = elements.flatMap(({name, attribs}) =>
      Object.keys(attribs)
        .filter((attribute) => !(name === 'a' && attribute === 'href'))
        .filter((attribute) => !rules.get(name)?.includes(attribute))
        .map((attribute) => `${name} ${attribute}`),
    );
    assert.deepEqual([...new Set(lost)], []);
  });

  it('every tag is saved', () => {
    const saved = new Set([...savedByDefault, ...items(processing)]);
    assert.deepEqual(
      [...new Set(elements.map(({name}) => name))].filter((tag) => !saved.has(tag)),
      [],
    );
  });
});
