/// <reference types="node" />
// The gate of the translations: that each kind of fault is caught. The translations themselves go through
// `npm run check`.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTranslation, unusedIds, type Exceptions} from '../../scripts/translations/rules.js';
import {readEnglish} from '../../scripts/translations/english.js';
import {readLocales, readText} from '../../scripts/lib/files.js';
import {typography} from '../../scripts/translations/languages.js';
import {parseXliff, type Unit} from '../../scripts/translations/xliff.js';

const source = 'Began on {date}, for all members';
const right = 'Började {date}, för alla medlemmar';
const english = new Map([['began', source]]);
const cure = 'translate it, or give the reason in locales/exceptions.json';
const noExceptions: Exceptions = {equal: {}, long: {}};
const unit = (target: string | undefined, more: Partial<Unit> = {}): Unit => ({
  id: 'began',
  source,
  target,
  note: '',
  ...more,
});

interface Given {
  readonly locale?: string;
  readonly exceptions?: Exceptions;
}

const check = (units: Unit[], {locale = 'sv', exceptions = noExceptions}: Given = {}) =>
  checkTranslation({locale, units}, english, exceptions);

const table: readonly (readonly [name: string, units: Unit[], fault: string, given?: Given])[] = [
  ['a message that is missing', [], 'began: is missing'],
  ['a message without a target', [unit(undefined)], 'began: has no translation'],
  ['an empty target', [unit('  ')], 'began: has no translation'],
  [
    'a message that is not in English',
    [unit(right), unit('Mer', {id: 'more', source: 'More'})],
    'more: is not in the English words any more',
  ],
  ['a message that is there twice', [unit(right), unit(right)], 'began: is there twice'],
  [
    'English that is old',
    [unit(right, {source: 'Starts on {date}, for all members'})],
    'began: the English in this file is old: run npm run locales',
  ],
  [
    'a lost placeholder',
    [unit('Började då, för alla medlemmar')],
    'began: placeholder {date} is lost',
  ],
  [
    'a misspelt placeholder',
    [unit('Började {datum} ({date}) för alla')],
    'began: placeholder {datum} is not in the English',
  ],
  [
    'a placeholder too many',
    [unit('Började {date}, {date} för alla')],
    'began: placeholder {date} is there 2 times, 1 in English',
  ],
  [
    'an entity',
    [unit('Började {date} &amp; för alla')],
    'began: has an &, which lit-localize leaves as &amp;',
  ],
  [
    'an ampersand',
    [unit('Började {date} & för alla')],
    'began: has an &, which lit-localize leaves as &amp;',
  ],
  [
    'a straight double quote',
    [unit('Började {date}, för "alla"')],
    'began: has a straight double quote',
  ],
  [
    'a straight apostrophe',
    [unit("C'est depuis {date}, pour tous")],
    'began: has a straight single quote or apostrophe',
  ],
  ['a space at the end', [unit(`${right} `)], 'began: begins or ends with a space'],
  ['two spaces', [unit('Började  {date}, för alla')], 'began: has two spaces in a row'],
  [
    'letters that are not composed',
    [unit(right.normalize('NFD'))],
    'began: is not in Unicode normal form C',
  ],
  [
    'another script',
    [unit('Började {date}, för всех')],
    'began: “всех” is not in a script of this language',
  ],
  [
    'the script of a neighbour',
    [unit('{date} 开始于あ')],
    'began: “あ” is not in a script of this language',
    {locale: 'zh-Hans'},
  ],
  [
    'a look-alike inside a word',
    [unit('Нaчалось {date}, для всех')],
    'began: mixes Latin and other letters in one word',
    {locale: 'ru'},
  ],
  ['English left in place', [unit(source)], `began: is the same as in English: ${cure}`],
  [
    'English in other words',
    [unit('It began on {date}, for all our members')],
    `began: reads as in English: ${cure}`,
  ],
  [
    'English in other words, in another script',
    [unit('Started {date}, everybody')],
    'began: “started everybody” is not translated',
    {locale: 'ar'},
  ],
  ['markup', [unit('Började <b>{date}</b>, för alla')], 'began: has markup: write plain words'],
  ['code', [unit('Började `{date}`, för alla')], 'began: has signs of code: write plain words'],
  [
    'a line break',
    [unit('Började {date},\nför alla')],
    'began: has a line break or a character that nobody sees',
  ],
  [
    'a character that nobody sees',
    [unit('Började\u{200B} {date}, för alla')],
    'began: has a line break or a character that nobody sees',
  ],
  [
    'the quotation marks of another language',
    [unit('Började „{date}“, för alla')],
    'began: “„ “” is no quotation mark of this language: write ”…”',
  ],
  [
    'a quotation that is not closed',
    [unit('Började ”{date}, för alla')],
    'began: a quotation is not closed, or not opened: write ”…”',
  ],
  [
    'French quotation marks without their space',
    [unit('Depuis «{date}», pour tous')],
    'began: a quotation mark lacks the no-break space inside: write «\u{A0}…\u{A0}»',
    {locale: 'fr'},
  ],
  [
    'a full stop that the English has not',
    [unit(`${right}.`)],
    'began: ends with “.”, the English without a full stop',
  ],
  [
    'a sentence that is too long',
    [unit(`${right}, ${right}`)],
    'began: has 70 characters, at most 57 fit',
  ],
  [
    'an exception that is not needed',
    [unit(right)],
    'began: needs no exception “equal” any more',
    {exceptions: {equal: {sv: {began: 'The same word.'}}, long: {}}},
  ],
  [
    'an exception for nothing',
    [unit(right)],
    'ended: the exception “long” is for no message',
    {exceptions: {equal: {}, long: {sv: {ended: 'Long words.'}}}},
  ],
];

describe('the check of a translation', () => {
  it('passes one that is right', () => {
    assert.deepEqual(check([unit(right)]), []);
  });

  for (const [name, units, fault, given] of table) {
    it(`reports ${name}`, () => {
      assert.ok(
        check(units, given).includes(fault),
        `wanted “${fault}”, found: ${check(units, given).join(' | ') || 'nothing'}`,
      );
    });
  }

  it('lets a reason stand against length and likeness, in its language only', () => {
    const equal: Exceptions = {equal: {fr: {began: 'The same.'}}, long: {}};
    assert.deepEqual(check([unit(source)], {locale: 'fr', exceptions: equal}), []);
    assert.equal(check([unit(source)], {exceptions: equal}).length, 1);
    const long: Exceptions = {equal: {}, long: {sv: {began: 'Long words.'}}};
    assert.deepEqual(check([unit(`${right}, {date}`.replace('{date}, ', ''))]), []);
    assert.deepEqual(
      check([unit(`${right}${', och så vidare'.repeat(2)}`)], {exceptions: long}),
      [],
    );
  });

  it('lets Latin names and a language’s own script stand', () => {
    assert.deepEqual(check([unit('LinkedIn で {date} に始まった')], {locale: 'ja'}), []);
    assert.deepEqual(check([unit('LinkedIn мав {date}, для всіх')], {locale: 'uk'}), []);
  });

  it('finds words that nothing uses', () => {
    assert.deepEqual(unusedIds(['began', 'more'], 'words.messages.beganOn(messages.more)'), [
      'began',
    ]);
  });
});

describe('the translations', () => {
  const [, ...locales] = readLocales();
  const words = readEnglish();

  it('are in 46 languages, with every message', () => {
    assert.equal(locales.length, 46);
    assert.equal(words.get('chooseUnder'), 'Under {heading}, choose {label}.');
    for (const locale of locales) {
      const units = parseXliff(readText(`locales/${locale}.xlf`));
      assert.deepEqual(new Set(units.map(({id}) => id)), new Set(words.keys()), locale);
    }
  });

  it('quote as the glossary says', () => {
    const sections = readText('locales/glossary.md').split(/^## /m).slice(1);
    for (const section of sections) {
      const [tag = ''] = section.split(' ', 1);
      const [, said = ''] = /^\| quotation marks, spacing\s*\| *(.*)/m.exec(section) ?? [];
      const [, open, close] = /(.) ?…? ?(.)/u.exec(said) ?? [];
      assert.equal(typography[tag]?.quotes.slice(0, 2), `${open ?? ''}${close ?? ''}`, tag);
    }
    assert.equal(sections.length, locales.length);
  });
});
