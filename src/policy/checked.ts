// On which day the facts were looked at: each claim and each link says so for itself.
import type {PolicyDocument} from './policy-document.js';

/** Every day on which something in a document was checked, with the path that leads to it. */
export function* checks(node: unknown, path = ''): Generator<{path: string; day: string}> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const here = path ? `${path}.${key}` : key;
    if (key === 'checked') yield {path: here, day: String(value)};
    else yield* checks(value, here);
  }
}

/** The day that the box shows: the oldest of all, so that it promises nothing that nobody looked at. */
export const oldestCheck = (document: PolicyDocument): string =>
  Array.from(checks(document), ({day}) => day).reduce((one, other) => (one < other ? one : other));

/** The day that it already is somewhere on Earth, `YYYY-MM-DD`. */
export const latestToday = (now = Date.now()): string =>
  new Date(now + 14 * 36e5).toISOString().slice(0, 10);
