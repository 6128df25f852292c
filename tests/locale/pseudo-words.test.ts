import {expect} from '@open-wc/testing';
import {pseudoWords} from '../../demo/pseudo-words.js';
import {buildGuide} from '../../src/guide/build-guide.js';
import type {SectionId} from '../../src/guide/guide.js';
import {builtIn} from '../../src/locale/built-in.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';

const show = new Set<SectionId>(['summary', 'region', 'steps', 'limits', 'sources']);

const guideIn = (locale: 'en-XA' | 'ar-XB') =>
  buildGuide({
    policy: builtInPolicy,
    words: pseudoWords(builtIn, locale),
    format: 'en',
    evidence: 'unknown',
    now: new Date('2026-11-24'),
    show,
    headingLevel: 2,
  });

describe('every word of the box goes through translation', () => {
  it('leaves no plain English sentence in en-XA', () => {
    const guide = guideIn('en-XA');
    const {verdict, action, sections} = guide;
    const texts = [
      guide.heading,
      guide.brief,
      guide.more,
      guide.footer,
      action.text,
      action.hint,
      verdict.basis,
      ...verdict.statements.map(({text}) => text),
      ...sections.flatMap(({title, list = [], texts: more = [], rows = []}) => [
        title,
        ...[...list, ...more].map(({text}) => text),
        ...rows
          .filter(({id}) => id !== 'places')
          .flatMap(({items}) => items.filter(({lang}) => !lang).map(({text}) => text)),
      ]),
    ];
    expect(texts.filter((text) => !/^\[.*\]/s.test(text))).to.deep.equal([]);
  });

  it('is longer by two fifths', () => {
    expect(guideIn('en-XA').heading.length).to.be.at.least(builtIn.messages.heading.length * 1.4);
  });

  it('runs from right to left in ar-XB', () => {
    expect(guideIn('ar-XB').dir).to.equal('rtl');
  });
});
