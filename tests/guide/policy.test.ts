// Another policy document: a sentence without its claim is not said, and labels are quoted as they are attested.
import {expect} from '@open-wc/testing';
import type {Guide, QuotedLabel} from '../../src/guide/guide.js';
import {partIds} from '../../src/guide/sections.js';
import {locales} from '../../src/locale/generated/locales.js';
import {compilePolicy} from '../../src/policy/compile-policy.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {guideFor, sectionOf, textsOf, unlisted, wordsOf} from '../support/guide.js';

type Tree = Record<string, unknown>;

const english = await wordsOf('en');
const {messages} = english;
const source = await (await fetch('/src/policy/linkedin.json')).text();

/** The document without what is at these paths. */
function without(...paths: string[]): PolicyDocument {
  const tree = JSON.parse(source) as Tree;
  for (const path of paths) {
    const keys = path.split(' ');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((node, key) => node[key] as Tree, tree);
    expect(parent, path).to.have.property(last);
    Reflect.deleteProperty(parent, last);
  }
  return tree as unknown as PolicyDocument;
}

const textsIn = (guide: Guide) => [...textsOf(guide)].map(([, text]) => text);
const guideOf = (...paths: string[]) =>
  guideFor(english, 'GB', {policy: compilePolicy(without(...paths))});

describe('a policy without a claim', () => {
  const rows: [string, string][] = [
    ['claims default', messages.onByDefault],
    ['claims legal-basis', messages.legalBasis],
    ['claims microsoft-sharing', messages.microsoft],
    ['claims retroactive', messages.notRetroactive],
    ['claims retroactive', messages.effect],
    ['claims announced', messages.announced],
    ['claims notice', messages.announced],
    ['claims objection-form', messages.objection],
    ['claims objection-without-account', messages.objection],
    ['claims older-content', messages.disputed],
    ['claims hidden-entries', messages.reportedData('PCWorld')],
    ['claims feed-algorithm', messages.reportedAlgorithm('PCWorld')],
    ['links objection', messages.openForm],
    ['used profile', messages.profile],
    ['unused salary', messages.salary],
    ['limits ads', messages.ads],
    ['purposes writing', messages.writing],
    ['claims elsewhere', messages.mostOthers],
    ['links ads', messages.openAds],
    ['seed', messages.reportedRegions('PCWorld')],
  ];
  const complete = textsIn(guideOf());
  for (const [path, text] of rows) {
    it(`${path}: does not say “${text.slice(0, 50)}”`, () => {
      expect(complete).to.include(text);
      const texts = textsIn(guideOf(path));
      expect(texts).not.to.include(text);
      for (const each of texts) expect(each).not.to.match(/undefined|Invalid/);
    });
  }
  it('leaves out a row of the summary of which nothing is left', () => {
    const purposes = ['writing', 'recruiting', 'ad-copy', 'own-content', 'assistant'];
    const guide = guideOf(...purposes.map((each) => `purposes ${each}`));
    expect(sectionOf(guide, 'background').rows?.map(({id}) => id)).to.deep.equal(['announced']);
  });
  it('leaves out a part of which nothing is left', () => {
    const {sections} = guideOf('claims retroactive');
    expect(sections.map(({id}) => id)).not.to.include('effect');
  });
  it('still says something under Reported differently, or has no such title', () => {
    const none = ['hidden-entries', 'feed-algorithm'].map((id) => `claims ${id}`);
    expect(sectionOf(guideOf('seed', ...none), 'sources').list).to.deep.equal([]);
  });
});

describe('a part that is deferred', () => {
  const pathsIn = (section: string) =>
    Object.keys((JSON.parse(source) as Record<string, object>)[section] ?? {}).map(
      (key) => `${section} ${key}`,
    );
  const rows: [string, readonly string[]][] = [
    ['nothing is missing', []],
    ['no limits are known', pathsIn('limits')],
    ['neither limits nor links are', [...pathsIn('limits'), 'links objection', 'links ads']],
    ['no purposes are known', pathsIn('purposes')],
    ['neither purposes nor a day are', [...pathsIn('purposes'), 'claims announced']],
    ['no use is known', pathsIn('used')],
    ['neither use nor what is not used is', [...pathsIn('used'), ...pathsIn('unused')]],
    ['nothing of an effect is known', ['claims retroactive']],
  ];
  const deferred = new Set(partIds);
  for (const [what, paths] of rows) {
    for (const region of ['GB', undefined]) {
      it(`${what}, ${region ?? 'nowhere'}: has its title only where there is something to say`, () => {
        const policy = compilePolicy(without(...paths));
        const {sections} = guideFor(english, region, {policy});
        const titles = guideFor(english, region, {policy, deferred}).sections;
        expect(titles.map(({id, title}) => [id, title])).to.deep.equal(
          sections.map(({id, title}) => [id, title]),
        );
        for (const {id, folded, ...part} of titles) {
          expect(Object.keys(part).join() === 'title', id).to.equal(folded);
        }
        for (const {routes, rows, entries, list, texts, actions, id} of sections) {
          const content = [routes, rows, entries, list, texts, actions];
          expect(
            content.some((each) => each?.[0]),
            id,
          ).to.equal(true);
        }
      });
    }
  }

  it('of lists has the chosen entry', () => {
    for (const region of ['SE', 'ZZ', unlisted.code, undefined]) {
      const whole = guideFor(english, region).verdict.picker;
      const picker = guideFor(english, region, {deferred: new Set(['countries'])}).verdict.picker;
      expect(picker.options).to.deep.equal(
        whole.options.filter(({value}) => value === whole.value),
      );
    }
  });

  it('behind “more” has nothing', () => {
    expect(guideFor(english, 'SE', {deferred: new Set(['more'])}).sections).to.deep.equal([]);
  });
});

describe('LinkedIn’s labels', () => {
  const labelsOf = (guide: Guide): QuotedLabel[] =>
    (sectionOf(guide, 'steps').routes ?? []).flatMap(({steps}) =>
      steps.flatMap(({segments}) => segments.filter((part) => typeof part === 'object')),
    );
  const inEnglish = Object.values(builtInPolicy.labels['en'] ?? {}).map(({text}) => text);

  for (const locale of locales) {
    it(`${locale}: in that language, or in English with a gloss, between its quotation marks`, async () => {
      const words = await wordsOf(locale);
      const guide = guideFor(words, 'DE');
      const labels = labelsOf(guide);
      expect(labels).to.have.lengthOf(10);
      for (const {label, lang} of labels) {
        expect(label).not.to.equal('');
        if (lang === 'en') expect(inEnglish).to.include(label);
        // LinkedIn has one Portuguese, which is that of Brazil.
        else expect(lang, label).to.equal(locale === 'pt-PT' ? 'pt-BR' : locale);
      }
      const {quotation, quotationWithGloss} = words.messages;
      const glosses = Object.entries(words.messages).flatMap(([id, text]) =>
        id.startsWith('gloss') && typeof text === 'string' ? [text] : [],
      );
      const sentences = (sectionOf(guide, 'steps').routes ?? []).flatMap(({steps}) => steps);
      for (const {segments} of sentences) {
        const sentence = segments
          .map((part) => (typeof part === 'string' ? part : part.label))
          .join('');
        for (const part of segments) {
          if (typeof part === 'string') continue;
          const marked =
            part.lang === 'en' && locale !== 'en'
              ? glosses.map((gloss) => quotationWithGloss(part.label, gloss))
              : [quotation(part.label)];
          expect(
            marked.some((text) => sentence.includes(text)),
            sentence,
          ).to.equal(true);
        }
      }
      const foreign = labels.some(({lang}) => lang !== locale);
      const texts = sectionOf(guide, 'steps').texts?.map(({text}) => text);
      expect(texts).to.deep.equal(foreign ? [words.messages.labelsNote] : []);
    });
  }

  it('come in the language where they are attested', async () => {
    const {labels} = without();
    for (const [locale, attested] of Object.entries(labels)) {
      const texts = labelsOf(guideFor(await wordsOf(locale), 'DE')).map(({label}) => label);
      for (const label of Object.values(attested)) if (label) expect(texts).to.include(label.text);
    }
  });
});
