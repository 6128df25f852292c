// What each language is written with. Whoever adds a language adds its row here, and its section in locales/glossary.md.

export interface Typography {
  /** Before and after a quotation; with a third one, the space that stands inside. */
  readonly quotes: string;
  /** Whether ’ is a letter or an apostrophe in it. */
  readonly apostrophe?: true;
  /** Its quotation mark is also that of abbreviations, and may be there once. */
  readonly alone?: true;
  /** Scripts besides Latin, which names such as LinkedIn bring into every language. */
  readonly scripts?: readonly string[];
  /** Words in Latin letters that a language of another script has taken over. */
  readonly loans?: readonly string[];
  /** Sentences end without a full stop. */
  readonly noFullStop?: true;
}

export const typography: Readonly<Record<string, Typography>> = {
  ar: {quotes: '«»', scripts: ['Arabic']},
  bg: {quotes: '„“', scripts: ['Cyrillic']},
  bn: {quotes: '“”', scripts: ['Bengali']},
  cs: {quotes: '„“'},
  da: {quotes: '””', apostrophe: true},
  de: {quotes: '„“'},
  el: {quotes: '«»', scripts: ['Greek'], loans: ['email']},
  es: {quotes: '“”'},
  et: {quotes: '„“'},
  fa: {quotes: '«»', scripts: ['Arabic']},
  fi: {quotes: '””'},
  fil: {quotes: '“”'},
  fr: {quotes: '«»\u{A0}', apostrophe: true},
  ga: {quotes: '“”', apostrophe: true},
  he: {quotes: '״״', alone: true, scripts: ['Hebrew']},
  hi: {quotes: '“”', scripts: ['Devanagari']},
  hr: {quotes: '„”'},
  hu: {quotes: '„”'},
  id: {quotes: '“”'},
  is: {quotes: '„“'},
  it: {quotes: '“”', apostrophe: true},
  ja: {quotes: '「」', scripts: ['Han', 'Hiragana', 'Katakana']},
  ko: {quotes: '‘’', scripts: ['Hangul']},
  lt: {quotes: '„“'},
  lv: {quotes: '„”'},
  mr: {quotes: '“”', scripts: ['Devanagari']},
  ms: {quotes: '“”'},
  mt: {quotes: '“”', apostrophe: true},
  nb: {quotes: '«»'},
  nl: {quotes: '‘’', apostrophe: true},
  pa: {quotes: '“”', apostrophe: true, scripts: ['Gurmukhi']},
  pl: {quotes: '„”'},
  'pt-BR': {quotes: '“”'},
  'pt-PT': {quotes: '«»'},
  ro: {quotes: '„”'},
  ru: {quotes: '«»', scripts: ['Cyrillic']},
  sk: {quotes: '„“'},
  sl: {quotes: '»«'},
  sv: {quotes: '””'},
  te: {quotes: '“”', scripts: ['Telugu']},
  th: {quotes: '“”', scripts: ['Thai'], noFullStop: true},
  tr: {quotes: '“”', apostrophe: true},
  uk: {quotes: '«»', apostrophe: true, scripts: ['Cyrillic']},
  vi: {quotes: '“”'},
  'zh-Hans': {quotes: '“”', scripts: ['Han']},
  'zh-Hant': {quotes: '「」', scripts: ['Han']},
};

/** Languages written in another script than Latin; their files may be larger. */
export const nonLatinLocales: readonly string[] = Object.keys(typography).filter(
  (locale) => typography[locale]?.scripts,
);
