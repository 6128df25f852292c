// One open issue for what the watch finds: opened when something has happened, kept up to date until somebody closes it.
import {exitCodeOf, type Watched} from './finding.js';

/** Runs the forge's own program, `gh`, and returns what it says. */
export type Forge = (...command: string[]) => string;

const label = 'watch';
/** From here on a page has changed, moved or gone; what could not be seen is no news. */
const news = 4;

/**
 * @param report the path of a file
 * @returns what was done, in a sentence
 */
export function keepIssue(watched: Watched, report: string, forge: Forge): string {
  const open = ['--label', label, '--state', 'open', '--limit', '1', '--json', 'number'];
  const [issue] = JSON.parse(forge('issue', 'list', ...open)) as {number: number}[];
  if (issue) {
    forge('issue', 'edit', String(issue.number), '--body-file', report);
    return `Issue ${issue.number} is up to date.`;
  }
  if (exitCodeOf(watched) < news) return 'Nothing has happened: no issue.';
  forge('label', 'create', label, '--force', '--description', 'What npm run watch has found');
  const title = 'A source or a link of the facts has changed';
  forge('issue', 'create', '--title', title, '--label', label, '--body-file', report);
  return 'An issue is open.';
}
