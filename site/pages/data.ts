// What the builder has to know of the build, in one place: versions, hashes, recipes, languages.
import {marked, type Tokens} from 'marked';
import {ownAccent} from '../../build/newsletter.js';
import {loadPolicyDocument} from '../../build/policy.js';
import {readJson, readText} from '../../scripts/lib/files.js';
import type {SectionId} from '../../src/options.js';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import {locales} from '../../src/targets/server/server.js';
import {builtIn} from '../../src/locale/built-in.js';
import {allWords} from '../../src/locale/generated/all-words.js';
import {uis, type Ui} from '../words/words.js';
import type {Mode} from './shell.js';

export interface SiteData {
  /** Of the package. */
  readonly name: string;
  readonly version: string;
  /** The day of the facts. */
  readonly checked: string;
  /** The folder with the files of dist/, from the root of the site. */
  readonly box: string;
  readonly setting: string;
  readonly ownAccent: string;
  readonly languages: readonly {
    readonly tag: string;
    /** In the language itself. */
    readonly name: string;
    readonly heading: string;
    readonly action: string;
  }[];
  readonly inUi: Readonly<
    Record<
      Ui,
      {
        readonly countries: readonly {readonly value: string; readonly label: string}[];
        readonly sections: Readonly<Record<SectionId, string>>;
      }
    >
  >;
  /** By path in dist/: what `integrity` says of a script. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly recipes: {readonly react: string; readonly vue: string};
  /** By document, with its anchor: where it stands, from the root of the site. */
  readonly documents: Readonly<Record<string, string>>;
}

/** Where the box's own files are on the site. */
export const boxFolder = 'box/';

export function siteData(
  {box, isPublished}: Pick<Mode, 'box' | 'isPublished'>,
  documents: SiteData['documents'],
): SiteData {
  const {name, version} = readJson('package.json') as {name: string; version: string};
  const policy = loadPolicyDocument();
  const names = new Map(
    prepare({lang: 'en'}).guide.languages?.options.map(({value, label}) => [value, label]),
  );
  return {
    name,
    version,
    checked: policy.checked,
    box,
    setting: policy.links.setting.url,
    ownAccent: ownAccent(),
    languages: locales.map((tag) => {
      const {heading, action} = prepare({lang: tag}).guide;
      return {tag, name: names.get(tag) ?? tag, heading, action: action.text};
    }),
    inUi: Object.fromEntries(uis.map((ui) => [ui, inUi(ui)])) as SiteData['inUi'],
    // What `npm start` shows has not been built.
    integrity: isPublished ? integrity() : {},
    recipes: {
      react: recipe('docs/frameworks.md', '<linkedin-ai-optout'),
      vue: recipe('docs/frameworks.md', 'isCustomElement'),
    },
    documents,
  };
}

function inUi(ui: Ui): SiteData['inUi'][Ui] {
  const {messages} = allWords[ui] ?? builtIn;
  return {
    countries: prepare({lang: ui}).guide.verdict.picker.options.filter(({value}) => value),
    sections: {
      summary: messages.summary,
      region: messages.regions,
      steps: messages.steps,
      limits: messages.limits,
      sources: messages.sources,
    },
  };
}

/** Of the scripts that snippets load by an address. */
function integrity(): SiteData['integrity'] {
  const hashes = readJson('dist/integrity.json') as Readonly<Record<string, string>>;
  return Object.fromEntries(
    Object.entries(hashes).filter(([file]) =>
      /^(?:ai-optout|frame\/host|standalone\/[\w-]+)\.js$/.test(file),
    ),
  );
}

/**
 * The first piece of code in a document that has a word in it.
 * @throws when there is none
 */
function recipe(document: string, word: string): string {
  const found = marked
    .lexer(readText(document))
    .find(
      (token): token is Tokens.Code =>
        token.type === 'code' && String(token['text']).includes(word),
    );
  if (!found) throw new Error(`${document} has no code with “${word}”`);
  return found.text;
}
