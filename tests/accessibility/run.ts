// npm run accessibility: three engines look at the box in every language and state. Needs a build; takes an hour or so on two
// cores.
//   --lang sv,ar   these languages only
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import {readLocales} from '../../scripts/lib/files.js';
import {findingsIn, tools} from './engines.js';
import {asLine, exceptionFor, exceptions, type Exception} from './exceptions.js';
import {openStage} from './stage.js';
import {nameOf, statesIn} from './states.js';

const {values} = parseArgs({options: {lang: {type: 'string'}}});
const languages = values.lang?.split(',') ?? readLocales();
const states = statesIn(languages);
const used = new Set<Exception>();
let failed = 0;

// Whoever is free takes the next one.
const waiting = states.entries();

async function work(): Promise<void> {
  const stage = await openStage(tools);
  try {
    for (const [index, state] of waiting) {
      const faults = (await findingsIn(await stage.show(state))).filter((finding) => {
        const exception = exceptionFor(finding);
        if (exception) used.add(exception);
        return !exception;
      });
      if (faults.length > 0) {
        failed++;
        console.log(`${nameOf(state)}\n  ${faults.map(asLine).join('\n  ')}`);
      }
      if (index % 30 === 29) console.log(`${String(index + 1)} of ${String(states.length)} states`);
    }
  } finally {
    await stage.close();
  }
}

// Beyond eight, browsers cost more memory than they save time.
await Promise.all(Array.from({length: Math.min(availableParallelism(), 8)}, work));
// Some languages alone do not show that nothing needs it.
if (!values.lang) {
  for (const {engine, rule} of exceptions.filter((each) => !used.has(each))) {
    failed++;
    console.log(`exceptions.ts: ${engine}: ${rule}: comes up no more`);
  }
}
console.log(`\n${String(states.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
