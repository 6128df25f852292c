// npm run check: the facts, the translations, and what is generated and kept, against their rules.
//   --fresh   also fails when the facts are soon to be out of date
import {readdirSync} from 'node:fs';
import {untitled} from '../integrations/wordpress/pack/options.js';
import {titlesOf} from '../integrations/wordpress/block/editor/titles.js';
import {loadPolicyDocument} from '../build/policy.js';
import {layouts, options} from '../src/options.js';
import {factsPath, readFacts} from './facts/read-facts.js';
import {makeTimeZones, zonesPath} from './generate-time-zones.js';
import {translationFaults} from './translations/faults.js';
import {unusedIds} from './translations/rules.js';
import {freshnessWarning} from './release/freshness.js';
import {outdatedBlocks} from './docs/blocks.js';
import {strayLinks} from './docs/stray-links.js';
import {readEnglish} from './translations/english.js';
import {readLocales, readText, root} from './lib/files.js';
import {readTextFiles} from './lib/text-files.js';
import {forgottenOptions} from './options/forgotten.js';

const titlesPath = 'integrations/wordpress/block/editor/titles.js';
const table = {byName: options, layouts};

const factFaults = readFacts(readText(factsPath)).faults ?? [];
const words = wordFaults();
const faults = [
  ...factFaults,
  ...words,
  ...forgottenOptions(table, readText),
  ...untitled(table, titlesOf(String)).map((fault) => `${titlesPath}: ${fault}`),
  // What is made from the facts and the reviews cannot be judged before these are right.
  ...(factFaults.length > 0 || words.some((fault) => fault.startsWith('locales/reviews'))
    ? []
    : [
        ...zoneFaults(),
        ...(await outdatedBlocks()),
        ...strayLinks(readTextFiles(), loadPolicyDocument().links),
      ]),
];
// A warning: the tree is right, and time passes. With --fresh, as once a week, it fails.
const warning =
  factFaults.length > 0 ? undefined : freshnessWarning(loadPolicyDocument().checked, new Date());
if (warning && process.argv.includes('--fresh')) faults.push(warning);
else if (warning) console.warn(`Warning: ${warning}`);
for (const fault of faults) console.error(fault);
console.log(
  faults.length > 0
    ? `${faults.length} faults`
    : `${readLocales().length} languages, facts and generated files are right`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

function wordFaults(): string[] {
  const english = readEnglish();
  const {broken, wrong} = translationFaults(root, english);
  return [
    ...broken,
    ...wrong,
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
