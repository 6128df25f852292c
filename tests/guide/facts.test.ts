// What is said only where it holds, and no longer than it holds.
import {expect} from '@open-wc/testing';
import type {Evidence} from '../../src/region/infer-region.js';
import type {Guide} from '../../src/guide/guide.js';
import {locales} from '../../src/locale/generated/locales.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {guideFor, sectionOf, unlisted, wordsOf} from '../support/guide.js';

const english = await wordsOf('en');
const {messages} = english;
const codes = builtInPolicy.regions.flatMap((group) => group.codes.split(' '));

const rowsOf = (guide: Guide, id: 'remarks' | 'authority') =>
  (sectionOf(guide, 'region').rows ?? []).filter((row) => row.id === id);

const remarks = (guide: Guide) =>
  rowsOf(guide, 'remarks').flatMap(({items}) => items.map(({text}) => text));

/** The places, as the document has them. */
const document = (await (await fetch('/src/policy/linkedin.json')).json()) as PolicyDocument;
const {claims, regions} = document;
const inGroups = (ids: readonly string[] = []) =>
  regions
    .filter(({id}) => ids.includes(id))
    .flatMap(({countries, territories}) => [...countries, ...territories]);
const onBasis = inGroups(claims['legal-basis']?.where);

describe('remarks', () => {
  it('are on known places', () => {
    for (const code of ['DE', 'NO', 'GB', 'CH']) expect(onBasis).to.include(code);
    for (const code of ['CA', 'HK', 'US']) expect(onBasis).not.to.include(code);
  });

  for (const code of [...codes, unlisted.code, 'ZZ', undefined]) {
    const european = code !== undefined && onBasis.includes(code);
    it(`${code ?? 'no country'}: ${european ? 'the legal basis' : 'no legal basis'}${code === 'GB' ? ', and Microsoft' : ''}`, () => {
      const expected = [
        ...(european ? [messages.legalBasis] : []),
        ...(code === 'GB' ? [messages.microsoft] : []),
      ];
      // Who has no country reads what holds where.
      if (code) expect(remarks(guideFor(english, code))).to.deep.equal(expected);
    });
  }

  it('are said of their places to a reader whose country is not known', () => {
    const rows = rowsOf(guideFor(english), 'remarks').map(({term, items}) => [
      term.text,
      items.map(({text}) => text),
    ]);
    expect(rows).to.have.lengthOf(2);
    expect(rows[0]?.[0]).to.match(/^(European Union|EU), Iceland, Liechtenstein, Norway, /);
    expect(rows[0]?.[1]).to.deep.equal([messages.legalBasis]);
    expect(rows[1]).to.deep.equal(['United Kingdom', [messages.microsoft]]);
  });
});

describe('status of a country', () => {
  const rows: [string | undefined, Guide['verdict']['status'], string][] = [
    ['SE', 'began', 'Sweden'],
    ['GP', 'began', 'Guadeloupe'],
    ['US', 'earlier', 'United States'],
    [unlisted.code, 'unstated', unlisted.name],
    ['ZZ', 'unstated', 'Another country or territory'],
    ['GB', 'resumed', 'United Kingdom'],
    ['CA', 'resumed', 'Canada'],
    [undefined, 'unknown', 'Country or territory'],
    // Codes that stand for no country.
    ['XX', 'unknown', 'Country or territory'],
    ['AA', 'unknown', 'Country or territory'],
    ['EU', 'unknown', 'Country or territory'],
    ['UN', 'unknown', 'Country or territory'],
    ['EZ', 'unknown', 'Country or territory'],
    ['XA', 'unknown', 'Country or territory'],
  ];
  for (const [region, status, title] of rows) {
    it(`${region ?? 'none'}: ${status}`, () => {
      const {verdict} = guideFor(english, region);
      expect(verdict.status).to.equal(status);
      expect(verdict.title.replace(/^US$/, 'United States')).to.equal(title);
      expect(verdict.picker.options.map(({value}) => value)).to.include(verdict.picker.value);
    });
  }

  it('marks the own country in the list of places, or the group that stands for it', () => {
    const marked = (region: string) =>
      (sectionOf(guideFor(english, region), 'region').rows ?? []).flatMap(({items}) =>
        items.filter(({mark}) => mark).map(({text}) => text),
      );
    expect(marked('NO')).to.deep.equal(['Norway']);
    expect(marked('SE')).to.have.lengthOf(1);
    expect(marked('SE')[0]).to.match(/^(European Union|EU) \(Sweden\)$/);
    expect(marked(unlisted.code)).to.deep.equal([unlisted.name]);
    expect(marked('ZZ')).to.deep.equal(['Another country or territory']);
  });
});

describe('how the country is known', () => {
  const rows: [Evidence, string][] = [
    ['attribute', messages.fromAttribute],
    ['reader', messages.fromReader],
    ['time-zone', messages.fromTimeZone],
    ['language', messages.fromLanguage],
  ];
  for (const [evidence, text] of rows) {
    it(`${evidence}: ${text}`, () => {
      const {verdict} = guideFor(english, 'SE', {evidence});
      expect(verdict.basis).to.equal(text);
      expect(verdict.evidence).to.equal(evidence);
    });
  }
  it('without a country nothing is claimed to be known', () => {
    for (const region of [undefined, 'XX']) {
      const {verdict} = guideFor(english, region, {evidence: region ? 'attribute' : 'unknown'});
      expect([verdict.evidence, verdict.basis]).to.deep.equal(['unknown', messages.fromNothing]);
    }
  });
  it('is told apart in every language', async () => {
    for (const locale of locales) {
      const words = await wordsOf(locale);
      const texts = rows.map(([evidence]) => guideFor(words, 'SE', {evidence}).verdict.basis);
      expect(new Set([...texts, words.messages.fromNothing]).size, locale).to.equal(5);
    }
  });
});

describe('freshness', () => {
  const day = 864e5;
  const inEnglish = (date: Date) =>
    date.toLocaleDateString('en', {dateStyle: 'long', timeZone: 'UTC'});
  const checked = inEnglish(new Date(builtInPolicy.checked));
  const rows: [string, number, boolean][] = [
    ['on the day of the check', 0, false],
    ['before it, on a wrong clock', -400 * day, false],
    ['180 days after', 180 * day, false],
    ['a moment later', 180 * day + 1, true],
    ['years after', 2000 * day, true],
  ];
  for (const [name, age, stale] of rows) {
    it(`${name}: ${stale ? 'says' : 'does not say'} that it may be out of date`, () => {
      const now = new Date(Date.parse(builtInPolicy.checked) + age);
      const {warning} = guideFor(english, 'SE', {now});
      expect(warning).to.equal(stale ? messages.stale(checked) : undefined);
    });
  }

  it('says until when the facts can be trusted, for forms that are never drawn anew', () => {
    const until = new Date(Date.parse(builtInPolicy.checked) + 180 * day);
    const {footer} = guideFor(english, 'SE');
    expect(footer).to.equal(
      `${messages.checked(checked, inEnglish(until))} ${messages.unaffiliated}`,
    );
  });
});
