// npm run transcripts: writes down what the virtual screen reader says now. Read the difference.
import {mkdirSync, writeFileSync} from 'node:fs';
import {openStage} from './stage.js';
import {listen, pathOf, transcripts} from './transcript.js';

const stage = await openStage([]);
try {
  mkdirSync(pathOf(''), {recursive: true});
  for (const [file, state] of Object.entries(transcripts)) {
    writeFileSync(pathOf(file), await listen(await stage.show(state)));
  }
} finally {
  await stage.close();
}
