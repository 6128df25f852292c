// npm run docs: writes the generated tables into the documents that have a place for them.
import {writeBlocks} from './docs/blocks.js';

const changed = await writeBlocks();
console.log(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'All tables were current');
