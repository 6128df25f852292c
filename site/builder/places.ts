// Where people publish, one row each: what is put there, which settings it takes, and which document is about it. The
// builder's questions, the front page and the page of forms are made from here.
import {
  attributeOf,
  factsOptions,
  optionRows,
  type FactsOption,
  type OptionName,
  type OptionRow,
  type Place,
} from '../../src/options.js';
import type {Form} from './snippets.js';

export type Group = 'pages' | 'cms' | 'applications' | 'elsewhere';

/** Where a piece of code goes. */
export type Spot =
  'head' | 'article' | 'sheet' | 'beside' | 'post' | 'code' | 'compiler' | 'mail' | 'feed' | 'text';

export interface PlaceRow {
  readonly group: Group;
  readonly form: Form;
  /** Whose column of the table of options counts. */
  readonly via: Place | 'element';
  /** Where it takes fewer. */
  readonly only?: readonly OptionName[];
  /** It is written once, and so in one language. */
  readonly isWritten?: boolean;
  /** Which colours can be set: any by the box's tokens, or the one that stands in the file. */
  readonly colors: 'tokens' | 'accent' | 'none';
  /** Below the project's folder. */
  readonly document: string;
  /** What has to lie at the address of the files, below dist/. */
  readonly files: readonly string[];
}

const script = ['ai-optout.js', 'locales/'];

const div = {
  group: 'cms',
  form: 'div',
  via: 'div',
  colors: 'tokens',
  files: script,
} as const satisfies Partial<PlaceRow>;

/** What mere text can show of the settings. */
const inText: readonly OptionName[] = ['lang', 'region', 'layout', 'show'];

export const places = {
  html: {
    group: 'pages',
    form: 'tag',
    via: 'element',
    colors: 'tokens',
    document: 'README.md#put-it-into-a-page',
    files: script,
  },
  complete: {
    group: 'pages',
    form: 'complete',
    via: 'server',
    isWritten: true,
    colors: 'tokens',
    document: 'docs/static-files.md',
    files: script,
  },
  oneLanguage: {
    group: 'pages',
    form: 'oneLanguage',
    via: 'element',
    isWritten: true,
    colors: 'tokens',
    document: 'docs/static-files.md#in-one-language-with-integrity',
    files: ['standalone/'],
  },
  server: {
    group: 'pages',
    form: 'server',
    via: 'server',
    colors: 'tokens',
    document: 'docs/server.md',
    files: script,
  },
  wordpress: {
    group: 'cms',
    form: 'wordpress',
    via: 'wordpress',
    colors: 'tokens',
    document: 'docs/cms.md#wordpress',
    files: [],
  },
  ghost: {
    group: 'cms',
    form: 'tagWithText',
    via: 'element',
    colors: 'tokens',
    document: 'integrations/ghost/README.md',
    files: script,
  },
  drupal: {...div, document: 'integrations/drupal/README.md'},
  typo3: {...div, document: 'integrations/typo3/README.md'},
  tinymce: {...div, document: 'integrations/tinymce/README.md'},
  ckeditor: {...div, document: 'integrations/ckeditor/README.md'},
  otherCms: {...div, document: 'docs/cms.md#where-a-sanitizer-removes-custom-elements'},
  markdown: {
    group: 'pages',
    form: 'markdown',
    via: 'server',
    isWritten: true,
    colors: 'tokens',
    document: 'docs/static-files.md#in-markdown',
    files: script,
  },
  eleventy: {
    group: 'cms',
    form: 'eleventy',
    via: 'server',
    only: ['lang', 'region', 'layout'],
    isWritten: true,
    colors: 'tokens',
    document: 'integrations/eleventy/README.md',
    files: script,
  },
  react: {
    group: 'applications',
    form: 'react',
    via: 'element',
    colors: 'tokens',
    document: 'docs/frameworks.md#frameworks',
    files: [],
  },
  vue: {
    group: 'applications',
    form: 'vue',
    via: 'element',
    colors: 'tokens',
    document: 'docs/frameworks.md#frameworks',
    files: [],
  },
  frame: {
    group: 'elsewhere',
    form: 'frame',
    via: 'frame',
    isWritten: true,
    colors: 'none',
    document: 'docs/frames.md',
    files: ['frame/'],
  },
  newsletter: {
    group: 'elsewhere',
    form: 'newsletter',
    via: 'server',
    only: ['lang', 'layout'],
    isWritten: true,
    colors: 'accent',
    document: 'docs/newsletters.md#newsletters',
    files: [],
  },
  feed: {
    group: 'elsewhere',
    form: 'plain',
    via: 'server',
    only: [...inText, 'headingLevel'],
    isWritten: true,
    colors: 'none',
    document: 'docs/newsletters.md#feeds',
    files: [],
  },
  text: {
    group: 'elsewhere',
    form: 'text',
    via: 'server',
    only: inText,
    isWritten: true,
    colors: 'none',
    document: 'docs/newsletters.md',
    files: [],
  },
} as const satisfies Readonly<Record<string, PlaceRow>>;

export type PlaceId = keyof typeof places;

export const placeIds = Object.keys(places) as readonly PlaceId[];

export const groups: readonly Group[] = ['pages', 'cms', 'applications', 'elsewhere'];

/** What a form can ask for: neither addresses nor objects. */
export type SettingName = Exclude<OptionName, FactsOption>;

export interface Setting {
  readonly name: SettingName;
  readonly attribute: string;
  readonly row: OptionRow;
}

/** What can be set by a list or by boxes to tick; a policy of one's own is for documents, not for a form. */
export const settings: readonly Setting[] = optionRows.flatMap(([name, row]) => {
  const attribute = attributeOf(name, row);
  return isOfFacts(name) || !attribute ? [] : [{name, attribute, row}];
});

function isOfFacts(name: OptionName): name is FactsOption {
  const names: readonly OptionName[] = factsOptions;
  return names.includes(name);
}

/** The settings that a place takes; a frame has its language in its address. */
export function settingsOf({via, only, isWritten}: PlaceRow): readonly Setting[] {
  return settings.filter(
    ({name, row}) =>
      (only?.includes(name) ?? true) &&
      (via === 'element' || row.places.includes(via) || (name === 'lang' && isWritten)),
  );
}
