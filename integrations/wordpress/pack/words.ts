// The plugin's own words: collects them from its source, checks the translations against them, and writes what
// WordPress reads.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mo, po, type GetTextTranslations} from 'gettext-parser';
import {listFiles} from './files.js';
import {phpFile} from './php.js';

interface Word {
  readonly text: string;
  readonly context: string;
  /** The file that it stands in. */
  readonly file: string;
}

const domain = 'ai-optout-box-for-linkedin';

/** What the editor's script is made of. */
const editorFolder = 'block/editor';

/**
 * By path: the template for translators, and for each language what PHP and the editor's script read.
 * @throws when a translation is missing, or is of words that are no longer there
 */
export function wordFiles(folder: string): Record<string, string | Uint8Array> {
  const words = collectWords(folder);
  // WordPress looks for a script's translations under the name that the script is registered with.
  const {editorScript} = JSON.parse(readFileSync(join(folder, 'block/block.json'), 'utf8')) as {
    editorScript: string;
  };
  const files: Record<string, string | Uint8Array> = {
    [`languages/${domain}.pot`]: po.compile(template(words), {sort: false}),
  };
  for (const name of readdirSync(join(folder, 'languages')).sort()) {
    const locale = new RegExp(`^${domain}-(.+)\\.po$`).exec(name)?.[1];
    if (!locale) continue;
    const table = po.parse(readFileSync(join(folder, 'languages', name)));
    const messages = check(name, words, table);
    const rule = table.headers['Plural-Forms'] ?? '';
    const base = `languages/${domain}-${locale}`;
    files[`${base}.mo`] = mo.compile(table);
    files[`${base}.l10n.php`] = phpFile({domain, language: locale, 'plural-forms': rule, messages});
    files[`${base}-${editorScript}.json`] = jed(locale, rule, words, messages);
  }
  return files;
}

/** As gettext writes a message with a context: both in one key. */
const keyOf = ({text, context}: Pick<Word, 'text' | 'context'>): string =>
  context ? `${context}\u0004${text}` : text;

function collectWords(folder: string): Word[] {
  const paths = [
    `${domain}.php`,
    ...['includes', 'block', editorFolder].flatMap((sub) => listFiles(folder, sub)),
  ];
  const words = paths.flatMap((file): Word[] => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (file === 'block/block.json') return blockWords(text, file);
    if (file === `${domain}.php`) return [...headerWords(text, file), ...calls(text, file)];
    return /\.(?:php|js)$/.test(file) ? calls(text, file) : [];
  });
  return words.filter(
    (word, index) => words.findIndex((each) => keyOf(each) === keyOf(word)) === index,
  );
}

/** Every call with a text of its own; one that cannot be read is an error, not a word left out. */
function calls(source: string, file: string): Word[] {
  const called = source.match(/\b(?:__|_e|_x|_n|_nx|_ex|esc_(?:html|attr)_[_ex])\(/g) ?? [];
  const read = [
    ...source.matchAll(
      /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'ai-optout-box-for-linkedin',?\s*\)/g,
    ),
  ];
  if (called.length > read.length) {
    throw new Error(
      `${file}: a call for a translation is not of the form __( 'text', '${domain}' )`,
    );
  }
  return read.map(([, text = '']) => ({text: text.replace(/\\(.)/g, '$1'), context: '', file}));
}

function headerWords(source: string, file: string): Word[] {
  return ['Plugin Name', 'Description'].map((name) => ({
    text: new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(source)?.[1] ?? '',
    context: '',
    file,
  }));
}

function blockWords(source: string, file: string): Word[] {
  const {title, description, keywords} = JSON.parse(source) as {
    title: string;
    description: string;
    keywords: string[];
  };
  return [
    {text: title, context: 'block title', file},
    {text: description, context: 'block description', file},
    ...keywords.map((text) => ({text, context: 'block keyword', file})),
  ];
}

function template(words: readonly Word[]): GetTextTranslations {
  const table: GetTextTranslations = {
    charset: 'utf-8',
    headers: {
      'Project-Id-Version': domain,
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
      'X-Domain': domain,
    },
    translations: {},
  };
  for (const {text, context, file} of words) {
    (table.translations[context] ??= {})[text] = {
      ...(context && {msgctxt: context}),
      msgid: text,
      msgstr: [''],
      comments: {reference: file},
    };
  }
  return table;
}

function check(
  name: string,
  words: readonly Word[],
  {translations}: GetTextTranslations,
): Record<string, string> {
  const messages: Record<string, string> = {};
  const entries = Object.values(translations).flatMap((each) => Object.values(each));
  for (const {msgctxt = '', msgid, msgstr} of entries) {
    if (msgid) messages[keyOf({text: msgid, context: msgctxt})] = msgstr[0] ?? '';
  }
  const keys = words.map(keyOf);
  const missing = keys.filter((key) => !messages[key]);
  const left = Object.keys(messages).filter((key) => !keys.includes(key));
  if (missing.length + left.length > 0) {
    const list = (title: string, each: string[]) => each.map((key) => `\n  ${title}: ${key}`);
    throw new Error(
      `languages/${name}:${[...list('missing', missing), ...list('no longer used', left)].join('')}`,
    );
  }
  return messages;
}

/** What `wp.i18n` reads. */
function jed(
  locale: string,
  rule: string,
  words: readonly Word[],
  messages: Readonly<Record<string, string>>,
): string {
  const own = words.filter(({file}) => file.startsWith(`${editorFolder}/`)).map(keyOf);
  return JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': {domain: 'messages', lang: locale, 'plural-forms': rule},
        ...Object.fromEntries(own.map((key) => [key, [messages[key]]])),
      },
    },
  });
}
