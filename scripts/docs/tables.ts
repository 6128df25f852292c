// The generated tables, as Markdown.
import {labelIds} from '../../src/policy/labels.js';
import {oldestBrowsers} from '../../build/browsers.js';
import {privacyRows} from '../../build/published/privacy.js';
import {loadPolicyDocument} from '../../build/policy.js';
import {code, table} from './markdown.js';
import {newerFeatures} from './newer-features.js';
import {readJson, readLocales} from '../lib/files.js';

/** Who wrote a translation and who read it; how many sentences each reading mended, and what is left open. */
interface Review {
  readonly written: string;
  readonly read: string;
  readonly mended: readonly number[];
  readonly left: readonly string[];
}

const languageName = (tag: string, locale: string): string =>
  new Intl.DisplayNames([locale], {type: 'language'}).of(tag) ?? tag;

/** How many of LinkedIn's labels are quoted in the language. */
function labelState(found: number): string {
  if (found === 0) return 'English';
  return found < labelIds.length ? `${found} of ${labelIds.length} native` : 'native';
}

/** Which languages there are, and how far each can be trusted. */
export function languageTable(): string {
  const {labels} = loadPolicyDocument();
  const reviews = readReviews();
  const rows = readLocales().map((tag) => {
    const review = reviews[tag];
    return [
      code(tag),
      languageName(tag, tag),
      languageName(tag, 'en'),
      labelState(Object.keys(labels[tag] ?? {}).length),
      review ? review.mended.join(' + ') : 'source of the others',
      review ? String(review.left.length || 'nothing') : '',
    ];
  });
  const heads = ['Tag', 'Language', 'In English', 'LinkedIn’s labels', 'Mended', 'Left open'];
  return table(heads, rows);
}

const browserNames: Readonly<Record<string, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  ios_saf: 'Safari on iOS',
};

/** Which browsers the box is for, and what the older ones of them show. */
export function browserTable(): string {
  const oldest = Array.from(
    oldestBrowsers,
    ([id, version]) => `${browserNames[id] ?? id} ${version}`,
  );
  const heads = [
    'What is newer',
    'Chrome, Edge',
    'Safari',
    'Firefox',
    'What readers see before that',
  ];
  return [
    `The box is for ${new Intl.ListFormat('en').format(oldest)}, and whatever is newer. Older browsers, and those without module scripts, show what you put inside the tag.`,
    table(
      heads,
      newerFeatures.map(({name, since, older}) => [
        name,
        since.chrome ?? '',
        since.safari ?? '',
        since.firefox ?? '',
        older,
      ]),
    ),
  ].join('\n\n');
}

/** What the box does with its readers' data. */
export const privacyTable = (): string =>
  table(
    ['Question', 'Answer'],
    privacyRows.map(({question, answer}) => [question, answer]),
  );

/** Where the facts come from. */
export function sourceTable(): string {
  const {checked, sources} = loadPolicyDocument();
  const read = {
    page: 'on the original page',
    archive: 'in an archive',
    quoted: 'as quoted by others',
  };
  const rows = Object.values(sources).map(({publisher, title, url, date, lang, read: how}) => {
    // The names of pages that have none are their addresses' hosts.
    const name = title ?? (url ? new URL(url).host : 'no address known');
    return [
      publisher,
      url ? `[${name.replace(/[[\]]/g, '\\$&')}](${url})` : name,
      lang,
      date ?? '',
      read[how],
    ];
  });
  return [
    `All facts were last checked on ${checked}.`,
    table(['Publisher', 'Page', 'Language', 'Dated', 'Read'], rows),
  ].join('\n\n');
}

/** Per language: what reading it blind changed, and what nobody could settle. */
export function reviewList(): string {
  const reviews = readReviews();
  const [, ...locales] = readLocales();
  return locales
    .map((tag) => {
      const review = reviews[tag];
      if (!review) throw new Error(`locales/reviews.json says nothing of ${tag}`);
      const {written, read, mended, left} = review;
      return [
        `### ${tag} ${languageName(tag, tag)}`,
        [
          `- Written by: ${written}. Read by: ${read}.`,
          `- Mended: ${mended.map((count, round) => `${String(count)} after reading ${String(round + 1)}`).join(', ')}.`,
          ...left.map((each) => `- Left open: ${each}`),
        ].join('\n'),
      ].join('\n\n');
    })
    .join('\n\n');
}

export const readReviews = () =>
  readJson('locales/reviews.json') as Readonly<Record<string, Review>>;
