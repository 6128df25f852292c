// Whom to write to: from package.json alone, where the project's public addresses stand.
import {readJson} from '../lib/files.js';

interface Manifest {
  readonly homepage?: string;
  readonly bugs?: string | {readonly url?: string; readonly email?: string};
}

/** One sentence, as Markdown. */
export function contact(): string {
  const {homepage, bugs = {}} = readJson('package.json') as Manifest;
  const {url, email} = typeof bugs === 'string' ? {url: bugs, email: undefined} : bugs;
  const ways = [
    ...(url ? [`[the list of issues](${url})`] : []),
    ...(email ? [`<${email}>`] : []),
    ...(homepage ? [`[the project’s page](${homepage})`] : []),
  ];
  return ways.length > 0
    ? `Write to: ${ways.join(', ')}.`
    : 'The project has no public address yet. Whoever publishes the box answers to their readers.';
}
