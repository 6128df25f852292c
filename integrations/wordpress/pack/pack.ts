// Makes the WordPress plugin of integrations/wordpress, the script files and the plain renditions.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync, type Zippable} from 'fflate';
import {readJson, readText, root} from '../../../scripts/lib/files.js';
import {layouts, options} from '../../../src/options.js';
import {titlesOf} from '../block/editor/titles.js';
import {bundleEditor} from './editor.js';
import {listFiles} from './files.js';
import {languageTables} from './languages.js';
import {blockAttributes, editorOptions, phpOptions, untitled} from './options.js';
import {phpFile} from './php.js';
import {wordFiles} from './words.js';

export interface PlainLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * In order, the whole plain rendition. `null` is always printed, a section when it is shown. Headings have no
   * attributes and are `h2`, `h3`, `h4`.
   */
  readonly pieces: readonly {readonly section: string | null; readonly html: string}[];
  /** The one-line rendition: one `<p>` with `lang` and `dir`. */
  readonly inline: string;
}

export interface WordPressInput {
  /** By tag. */
  readonly plain: Readonly<Record<string, PlainLanguage>>;
  /** What is printed from a day on, when the facts may be out of date. */
  readonly stale?: {readonly from: string; readonly plain: WordPressInput['plain']};
  /** Address of the setting, from the facts: what the block saves in a post, and the pattern holds. */
  readonly setting: string;
  /** The folder with the built files; the plugin is written below it. */
  readonly dist: string;
}

const source = 'integrations/wordpress';

const slug = 'ai-optout-box-for-linkedin';

const table = {byName: options, layouts};

/** Writes `<dist>/wordpress/ai-optout-box-for-linkedin.zip`: the same bytes for the same files. */
export async function packWordPress({plain, stale, setting, dist}: WordPressInput): Promise<void> {
  const nameless = untitled(table, titlesOf(String));
  if (nameless.length > 0) throw new Error(`block/editor/titles.js: ${nameless.join('; ')}`);
  const {version} = readJson('package.json') as {version: string};
  const files: Record<string, string | Uint8Array> = {
    ...ownFiles(version),
    'block/editor.js': await bundleEditor(`${root}${source}/block/editor/editor.js`, {
      SETTING: setting,
      OPTION_TABLE: editorOptions(table),
    }),
    'block/block.json': blockFile(),
    'assets/options.php': phpFile(phpOptions(table)),
    ...scripts(dist, {version, languages: Object.keys(plain), setting}),
    ...wordFiles(`${root}${source}`),
    LICENSE: readText('LICENSE'),
    'plain/languages.php': phpFile(languageTables(Object.keys(plain))),
  };
  for (const [tag, {pieces, inline}] of Object.entries(plain)) {
    assertMovable(tag, pieces.map(({html}) => html).join(''));
    const later = stale?.plain[tag]?.pieces;
    files[`plain/${tag}.php`] = phpFile({
      inline,
      stale_from: stale?.from ?? '',
      pieces: pieces.map(({section, html}, index) => {
        const old = later?.[index]?.html ?? html;
        return [section ?? '', html, ...(old === html ? [] : [old])];
      }),
    });
  }
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`${slug}/${path}`] = typeof content === 'string' ? Buffer.from(content) : content;
  }
  // Zip files hold the local time: the same everywhere when it is made of local parts.
  const zip = zipSync(entries, {level: 9, mtime: new Date(1980, 0, 1)});
  mkdirSync(join(dist, 'wordpress'), {recursive: true});
  writeFileSync(join(dist, 'wordpress', `${slug}.zip`), zip);
}

/** What the plugin is written in, with the version of the package. */
function ownFiles(version: string): Record<string, string> {
  const paths = [
    `${slug}.php`,
    'readme.txt',
    ...listFiles(`${root}${source}`, 'includes'),
    ...listFiles(`${root}${source}`, 'block'),
  ];
  return Object.fromEntries(
    paths.map((path) => [
      path,
      readText(`${source}/${path}`).replace(
        /^((?: \* Version:|Stable tag:) +)0\.0\.0$/m,
        `$1${version}`,
      ),
    ]),
  );
}

/** The script and what it loads, in a folder whose name changes with any of them. */
function scripts(
  dist: string,
  given: {
    readonly version: string;
    readonly languages: readonly string[];
    readonly setting: string;
  },
): Record<string, string | Uint8Array> {
  const names = ['ai-optout.js', 'policy-check.js', ...listFiles(dist, 'locales')];
  const contents = names.map((name) => readFileSync(join(dist, name)));
  const hash = createHash('sha256');
  for (const content of contents) hash.update(createHash('sha256').update(content).digest());
  const folder = `assets/${hash.digest('hex').slice(0, 12)}`;
  const entry = contents[0] ?? '';
  return {
    ...Object.fromEntries(names.map((name, index) => [`${folder}/${name}`, contents[index] ?? ''])),
    'assets/module.php': phpFile({
      path: `${folder}/ai-optout.js`,
      integrity: `sha384-${createHash('sha384').update(entry).digest('base64')}`,
      ...given,
      languages: given.languages.join(' '),
    }),
  };
}

/** Its attributes are those of the table. */
function blockFile(): string {
  const block = readJson(`${source}/block/block.json`) as object;
  return `${JSON.stringify({...block, attributes: blockAttributes(table)}, null, 2)}\n`;
}

/** PHP moves headings by their bare tags. */
function assertMovable(tag: string, html: string): void {
  const [wrong] = /<\/?h(?:[156]|[2-4][^>])[^>]*>/.exec(html) ?? [];
  if (wrong) throw new Error(`plain rendition in ${tag}: ${wrong} cannot be moved`);
}
