// What the pages for officers have in tables: what a browser is asked, and how far each language was read.
import {readings, requests} from '../../build/published/privacy.js';
import {code, table} from './markdown.js';
import {readReviews} from './tables.js';

/** Every request and every reading. */
export const askedTables = (): string =>
  [
    '## Requests',
    table(
      ['File', 'When'],
      requests.map(({file, when}) => [file.endsWith('.js') ? code(file) : file, when]),
    ),
    '## Readings',
    table(
      ['What a script asks the browser for', 'Why'],
      readings.map(({reading, why}) => [code(reading), why]),
    ),
  ].join('\n\n');

/** How many languages were read by whom. */
export function trustTable(): string {
  const counts = new Map<string, number>();
  for (const {written, read} of Object.values(readReviews())) {
    const key = `${written} | ${read}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return table(
    ['Written by', 'Read by', 'Languages'],
    [...counts].map(([key, count]) => [...key.split(' | '), String(count)]),
  );
}
