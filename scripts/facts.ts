// npm run facts, after src/policy/linkedin.json has changed: checks it, and makes anew what is made from it.
import {writeBuiltInPolicy} from '../build/policy.js';
import {compileLocales} from '../build/locales.js';
import {writeBlocks} from './docs/blocks.js';
import {factsPath, readFacts} from './facts/read-facts.js';
import {makeTimeZones, zonesPath} from './generate-time-zones.js';
import {readText, writeText} from './lib/files.js';

const {faults} = readFacts(readText(factsPath));
if (faults) {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
writeText(zonesPath, makeTimeZones());
writeBuiltInPolicy();
compileLocales();
const changed = await writeBlocks();
console.log(['The facts are right. What is made from them is new.', ...changed].join('\n'));
