// What the second reading of the evidence found: each claim is in the box of the reader it concerns, and what was not
// carried by the evidence is in nobody's.
import {expect} from '@open-wc/testing';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {guideFor, sectionOf, textsOf, unlisted, wordsOf} from '../support/guide.js';

const english = await wordsOf('en');
const {messages} = english;
const document = (await (await fetch('/src/policy/linkedin.json')).json()) as PolicyDocument;
const start = 'November 3, 2025';

/** All that a reader in a country, or in none that is known, can read. */
const read = (region?: string) => [...textsOf(guideFor(english, region))].map(([, text]) => text);

const everyone = [undefined, 'SE', 'NO', 'GB', 'CH', 'CA', 'HK', 'US', unlisted.code, 'CN'];

describe('regions', () => {
  const resumed: [region: string, day: string][] = [
    ['GB', 'September 20, 2024'],
    ['CA', 'December 10, 2024'],
    ['HK', 'October 15, 2024'],
  ];
  for (const [region, day] of resumed) {
    it(`${region}: paused in 2024 after questions from its authority, on since ${start}`, () => {
      const texts = read(region);
      expect(texts).to.include(messages.resumed(start));
      expect(texts).to.include(messages.paused(day));
      expect(texts).not.to.include(messages.began(start));
    });
  }
  it('SE: began, without a word of a pause', () => {
    const texts = read('SE');
    expect(texts).to.include(messages.began(start));
    expect(texts.join()).not.to.include('pause,');
  });
  it('mainland China stays without a statement; the report on it is a note in the document', () => {
    expect(read('CN')).to.include(messages.unstated);
    const note = document.regions.find(({countries}) => countries.includes('CN'))?.note;
    expect(note).to.match(/Register/);
  });
  it('what holds elsewhere rests on more than one report of no change', () => {
    expect(document.claims.elsewhere?.sources).not.to.include('gulf-news');
  });
});

describe('what nobody reads any more', () => {
  const gone: [what: string, pattern: RegExp][] = [
    ['that anything is the same everywhere', /everywhere/i],
    ['that AI is trained, without saying which', /train(s|ing)? AI on/],
    ['that anybody has approved', /approved/],
  ];
  for (const [what, pattern] of gone) {
    it(what, () => {
      for (const region of everyone) {
        for (const text of read(region)) expect(text, region ?? 'none').not.to.match(pattern);
      }
    });
  }
  it('that an authority has approved, but for the one that said that it had not', () => {
    const approving = read('IE').filter((text) => /approved/.test(text));
    expect(approving).to.deep.equal([messages.changes('November 7, 2025')]);
    expect(approving[0]).to.include('neither approved the training nor found it compliant');
  });
});

describe('what everybody reads', () => {
  const said: [what: string, text: string][] = [
    ['which AI', messages.heading],
    ['the narrow form of what is not used: credentials', messages.logins],
    ['the narrow form of what is not used: salaries', messages.salary],
    ['the narrow form of what is not used: applications', messages.applications],
    ['feedback, where the exception is', messages.feedback],
    ['that one can object to the training itself, without an account too', messages.objection],
    ['where the advertising settings are', messages.openAds],
    ['every purpose of the notice', messages.adCopy],
    ['every purpose of the notice', messages.ownContent],
    ['every purpose of the notice', messages.assistant],
    ['what older content has to do with it, after what switching off does', messages.disputed],
  ];
  for (const [what, text] of said) {
    it(`${what}: “${text.slice(0, 40)}…”`, () => {
      for (const region of everyone) expect(read(region), region ?? 'none').to.include(text);
    });
  }
  it('feedback is not among the data that the switch is about', () => {
    const {rows = []} = sectionOf(guideFor(english, 'SE'), 'summary');
    expect(JSON.stringify(rows)).not.to.match(/feedback/);
  });
  it('is told to whoever has no country, or one that is not named, whether the link is for them', () => {
    for (const region of [undefined, unlisted.code]) {
      expect(read(region)).to.include(messages.ifThere);
    }
  });
  it('of the Microsoft line: Britons, and whoever has no country', () => {
    for (const region of everyone) {
      const isTold = region === undefined || region === 'GB';
      expect(read(region).includes(messages.microsoft), region ?? 'none').to.equal(isTold);
    }
  });
});

describe('the authority of the reader’s own country', () => {
  const own: [region: string, name: string, lang: string][] = [
    ['SE', 'Integritetsskyddsmyndigheten', 'sv'],
    ['IT', 'Garante per la protezione dei dati personali', 'it'],
    ['RE', 'Commission nationale de l’informatique et des libertés', 'fr'],
    ['NO', 'Datatilsynet', 'nb'],
    ['GB', 'Information Commissioner’s Office', 'en'],
    ['CA', 'Office of the Privacy Commissioner of Canada', 'en'],
  ];
  const rowOf = (region?: string) =>
    sectionOf(guideFor(english, region), 'region').rows?.find(({id}) => id === 'authority');

  for (const [region, text, lang] of own) {
    it(`${region}: ${text}, and that one can complain there`, () => {
      const [name, ...said] = rowOf(region)?.items ?? [];
      expect(name).to.deep.equal({text, lang});
      expect(said.at(-1)?.text).to.equal(messages.complaint);
      for (const {notes} of said) expect(notes).not.to.be.empty;
    });
  }
  it('is named in the reader’s language where it has a name in it', async () => {
    const french = guideFor(await wordsOf('fr'), 'CA');
    const {rows = []} = sectionOf(french, 'region');
    expect(rows.find(({id}) => id === 'authority')?.items[0]).to.deep.equal({
      text: 'Commissariat à la protection de la vie privée du Canada',
      lang: 'fr',
    });
  });
  it('is there for every country of the EU and the EEA', () => {
    const countries = document.regions
      .filter(({id}) => ['eu', 'eea', 'uk', 'ch', 'ca', 'hk'].includes(id))
      .flatMap((group) => group.countries);
    expect(countries).to.have.lengthOf(34);
    for (const country of countries) expect(rowOf(country), country).to.exist;
  });
  it('is not there where none is known to be asked', () => {
    for (const region of [undefined, 'US', unlisted.code]) expect(rowOf(region)).not.to.exist;
  });
});

describe('sources', () => {
  it('all have an address that opens what they carry', () => {
    for (const [id, {url}] of Object.entries(document.sources)) expect(url, id).to.be.a('string');
  });
  it('the policy of 2024 is read where that text is', () => {
    expect(document.sources['privacy-policy-2024']?.url).to.match(
      /OpenTermsArchive.*\/[0-9a-f]{40}\//,
    );
  });
  it('what began is not shown on the word of an article from before', () => {
    for (const {status, since, sources} of builtInPolicy.regions) {
      if (status !== 'began' && status !== 'resumed') continue;
      const dates = sources.map((id) => document.sources[id]?.date ?? '');
      expect(
        dates.some((date) => date >= (since ?? '')),
        sources.join(),
      ).to.equal(true);
    }
  });
});
