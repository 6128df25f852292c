// npm run check: the facts, the translations, and what is generated and kept, against their rules.
import {existsSync, readdirSync} from 'node:fs';
import {untitled} from '../integrations/wordpress/pack/options.js';
import {titlesOf} from '../integrations/wordpress/block/editor/titles.js';
import {loadPolicyDocument} from '../build/policy.js';
import {layouts, options} from '../src/options.js';
import {factsPath, readFacts} from './facts/read-facts.js';
import {makeTimeZones, zonesPath} from './generate-time-zones.js';
import {checkTranslation, unusedIds, type Exceptions} from './translations/rules.js';
import {outdatedBlocks} from './docs/blocks.js';
import {strayLinks} from './docs/stray-links.js';
import {readEnglish} from './translations/english.js';
import {readJson, readLocales, readText, root} from './lib/files.js';
import {readTextFiles} from './lib/text-files.js';
import {staleIds} from './translations/lock.js';
import {forgottenOptions} from './options/forgotten.js';
import {parseXliff} from './translations/xliff.js';

const titlesPath = 'integrations/wordpress/block/editor/titles.js';
const table = {byName: options, layouts};

const factFaults = readFacts(readText(factsPath)).faults ?? [];
const faults = [
  ...factFaults,
  ...wordFaults(),
  ...forgottenOptions(table, readText),
  ...untitled(table, titlesOf(String)).map((fault) => `${titlesPath}: ${fault}`),
  // What is made from the facts cannot be judged before these are right.
  ...(factFaults.length > 0
    ? []
    : [
        ...zoneFaults(),
        ...(await outdatedBlocks()),
        ...strayLinks(readTextFiles(), loadPolicyDocument().links),
      ]),
];
for (const fault of faults) console.error(fault);
console.log(
  faults.length > 0
    ? `${faults.length} faults`
    : `${readLocales().length} languages, facts and generated files are right`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

function wordFaults(): string[] {
  const english = readEnglish();
  const exceptions = readJson('locales/exceptions.json') as Exceptions;
  const [, ...locales] = readLocales();
  const perLocale = locales.flatMap((locale) => {
    const path = `locales/${locale}.xlf`;
    if (!existsSync(root + path)) return [`${path}: is missing`];
    const xml = readText(path);
    const units = parseXliff(xml);
    const found = checkTranslation(
      {locale, units, stale: staleIds(locale, units)},
      english,
      exceptions,
    );
    if (!xml.includes(`target-language="${locale}"`)) found.push('is for another language');
    return found.map((fault) => `${path}: ${fault}`);
  });
  const known = new Set(locales.map((locale) => `${locale}.xlf`));
  const strays = readdirSync(`${root}locales`).filter(
    (file) => file.endsWith('.xlf') && !known.has(file),
  );
  return [
    ...perLocale,
    ...strays.map((file) => `locales/${file}: is not in lit-localize.json`),
    ...Object.values(exceptions as unknown as Record<string, object>).flatMap((byLocale) =>
      Object.keys(byLocale)
        .filter((locale) => !locales.includes(locale))
        .map((locale) => `locales/exceptions.json: ${locale} is no language of the box`),
    ),
    ...unusedIds(english.keys(), readCode()).map(
      (id) => `src/locale/messages.ts: ${id}: no other file uses it`,
    ),
  ];
}

/** Everything in src/ that could use a word. */
function readCode(): string {
  return readdirSync(`${root}src`, {recursive: true})
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/^locale\/|generated\//.test(file))
    .map((file) => readText(`src/${file}`))
    .join('\n');
}

function zoneFaults(): string[] {
  try {
    return makeTimeZones() === readText(zonesPath)
      ? []
      : [`${zonesPath}: is old: run npm run facts`];
  } catch (error) {
    return [`${zonesPath}: ${String(error)}`];
  }
}
