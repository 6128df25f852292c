// What e-mail clients do to HTML is written down nowhere as a whole; these are the rules that hold in all usual ones.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import {inMail, newsletter} from '../../build/newsletter.js';
import {layouts} from '../../src/options.js';
import {plain as draw} from '../../src/targets/server/plain.js';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import {locales} from '../../src/targets/server/server.js';
import {contrast, type Light} from '../support/contrast.js';
import {shippedDocument} from '../support/policy-document.js';

const allowedTags =
  'table tr td div h2 h3 h4 h5 h6 p strong b small sup a ol ul li dl dt dd bdi br'.split(' ');

const allowedAttributes =
  'role lang dir width cellpadding cellspacing border align bgcolor style href target aria-label translate'.split(
    ' ',
  );

const allowedProperties = [
  ...['background-color', 'color', 'display', 'line-height', 'text-align', 'text-decoration'],
  ...['font-family', 'font-size', 'font-weight', 'list-style-type', 'max-width', 'width', 'margin'],
  ...['border', 'border-radius', 'border-spacing', 'padding', 'padding-left', 'padding-right'],
];

/** Gmail cuts off what comes after 102 kB of a whole message; this much of it is promised to be ours at most. */
const mostBytes = 70_000;

/** What goes into a mail, in all its forms. */
const forms: Readonly<Record<string, (lang: string) => string>> = {
  whole: (lang) => draw(inMail(prepare({lang}).guide), layouts.card),
  short: (lang) => draw(inMail(prepare({lang}).guide, true), layouts.card),
  'of a country': (lang) => draw(inMail(prepare({lang, region: 'GB'}).guide), layouts.card),
  inline: (lang) => draw(inMail(prepare({lang}).guide), layouts.inline),
};
const elementsOf = (html: string) => DomUtils.findAll(() => true, parseDocument(html).children);
const textOf = (html: string) => DomUtils.textContent(parseDocument(html)).replace(/\s+/g, '');
const addressesOf = (html: string) =>
  elementsOf(html).flatMap(({attribs}) => attribs['href'] ?? []);

const styleOf = (style = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    style
      .split(';')
      .filter((each) => each.trim())
      .map((each) => each.split(':').map((part) => part.trim())),
  ) as Record<string, string>;

const stylesOf = (html: string) => elementsOf(html).map(({attribs}) => styleOf(attribs['style']));

const lightOf = (color: string): Light =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** Every rule takes the mail and the rendition that it was made from, and gives what breaks it. */
const rules: Readonly<Record<string, (mail: string, plain: string, lang: string) => unknown[]>> = {
  'no tag that a client removes': (mail) =>
    elementsOf(mail).filter(({name}) => !allowedTags.includes(name)),
  'no class, no id, nothing to run': (mail) =>
    elementsOf(mail)
      .flatMap(({attribs}) => Object.keys(attribs))
      .filter((name) => !allowedAttributes.includes(name)),
  'no style that a client ignores': (mail) =>
    stylesOf(mail)
      .flatMap((style) => Object.keys(style))
      .filter((property) => !allowedProperties.includes(property)),
  'nothing is loaded from a style': (mail) => mail.match(/url\(|@import|var\(/g) ?? [],
  'absolute addresses over https': (mail) =>
    addressesOf(mail).filter((address) => !address.startsWith('https://')),
  'every text is there': (mail, plain) => (textOf(mail) === textOf(plain) ? [] : [textOf(mail)]),
  'every link is there': (mail, plain) =>
    addressesOf(mail).join() === addressesOf(plain).join() ? [] : addressesOf(mail),
  'nothing is cut off': (mail) => (Buffer.byteLength(mail) < mostBytes ? [] : [mail.length]),
  'no line that a mailer breaks': (mail) =>
    mail.split('\n').filter((line) => Buffer.byteLength(line) > 998),
  'ASCII: no mailer has to encode it, and none can do so wrongly': (mail) =>
    mail.match(/[^\n -~]+/g) ?? [],
  'no line ends within a reference or a tag': (mail) =>
    mail.split('\n').filter((line) => /&[^;]*$|<[^>]*$/.test(line.replace(/<!--$/, ''))),
  // A line's end is a space, where a client does not know that Japanese has none.
  'no space comes in, and none is lost': (mail, plain) => {
    const words = (html: string) =>
      DomUtils.textContent(
        parseDocument(html.replace(/<\/?(?:p|li|h\d|d[dlt]|[ou]l|t\w+|br)\b[^>]*>/g, '\n')),
      )
        .replace(/\s+/g, ' ')
        .trim();
    return words(mail) === words(plain) ? [] : [words(mail)];
  },
  'what has a ground has a colour that can be read on it': (mail) =>
    stylesOf(mail).filter(
      ({color, 'background-color': ground}) =>
        ground && !(color && contrast(lightOf(color), lightOf(ground)) >= 4.5),
    ),
  'the ground of a cell is also an attribute': (mail) =>
    elementsOf(mail).filter(
      ({name, attribs}) =>
        name === 'td' && styleOf(attribs['style'])['background-color'] !== attribs['bgcolor'],
    ),
  'every other colour can be read on white': (mail) =>
    stylesOf(mail)
      .flatMap(({color = '#000000'}) => color)
      .filter((color) => color !== '#ffffff' && contrast(lightOf(color), lightOf('#ffffff')) < 4.5),
  'it is said which language it is, and its direction': (mail, plain, lang) => {
    const [root] = elementsOf(mail);
    const dir = elementsOf(plain)[0]?.attribs['dir'];
    return root?.attribs['lang'] === lang && root.attribs['dir'] === dir ? [] : [root?.attribs];
  },
  'lists and lines begin on their side': (mail, plain) => {
    const wrong = elementsOf(plain)[0]?.attribs['dir'] === 'rtl' ? 'left' : 'right';
    return stylesOf(mail).filter((s) => `padding-${wrong}` in s || s['text-align'] === wrong);
  },
};

/** What templates take from their own text, and this one must keep. */
const marks: Readonly<Record<string, (name: string, parent: string) => boolean>> = {
  border: (name) => name === 'td',
  padding: (name) => name === 'td',
  'font-weight': (name) => /^h[2-6]$|^dt$/.test(name),
  'list-style-type': (name) => name === 'ol' || name === 'ul',
  'text-decoration': (name, parent) => name === 'a' && ['p', 'li', 'div'].includes(parent),
};

describe('the newsletter', () => {
  it('a template with a reset leaves cells, headings, lists and links what they are', () => {
    for (const {name, attribs, parent} of elementsOf(newsletter(forms['whole']?.('en') ?? ''))) {
      const above = parent && 'name' in parent ? parent.name : '';
      for (const [property, isMarked] of Object.entries(marks)) {
        if (isMarked(name, above))
          assert.ok(property in styleOf(attribs['style']), `${name}: ${property}`);
      }
    }
  });

  for (const [rule, faultsIn] of Object.entries(rules)) {
    it(`${rule}, in all languages`, () => {
      for (const lang of locales) {
        for (const [form, plainOf] of Object.entries(forms)) {
          const plain = plainOf(lang);
          assert.deepEqual(faultsIn(newsletter(plain), plain, lang), [], `${lang} ${form}`);
        }
      }
    });
  }

  it('has one button, and it leads to the setting', () => {
    for (const lang of locales) {
      const mail = newsletter(forms['whole']?.(lang) ?? '');
      const buttons = elementsOf(mail).filter(
        ({name, attribs}) => name === 'a' && styleOf(attribs['style'])['background-color'],
      );
      assert.deepEqual(
        buttons.map(({attribs}) => attribs['href']),
        [shippedDocument().links.setting.url],
        lang,
      );
    }
  });

  it('the button is a cell in Outlook, which reads what others skip', () => {
    for (const lang of locales) {
      const mail = newsletter(forms['whole']?.(lang) ?? '');
      const seen = mail.replace(/<!--\[if mso\]>(.*?)<!\[endif\]-->/gs, '$1');
      const cell = elementsOf(seen).findLast(({name}) => name === 'td');
      assert.match(cell?.attribs['bgcolor'] ?? '', /^#/);
      const links = DomUtils.getElementsByTagName('a', cell ?? []);
      assert.deepEqual(
        links.map(({attribs}) => attribs['href']),
        [shippedDocument().links.setting.url],
        lang,
      );
      assert.equal(seen.match(/<table/g)?.length, seen.match(/<\/table>/g)?.length, lang);
    }
  });

  it('a known country, a heading of another level, some sections only: the same rules hold', () => {
    const options = {lang: 'ar', region: 'GB', headingLevel: 4, show: 'steps limits'};
    const plain = draw(inMail(prepare(options).guide), layouts.card);
    for (const [rule, faultsIn] of Object.entries(rules)) {
      assert.deepEqual(faultsIn(newsletter(plain), plain, 'ar'), [], rule);
    }
  });

  it('what is no rendition is refused', () => {
    assert.throws(() => newsletter('not HTML'), TypeError);
  });
});
