// What the watch has found, for people: the gravest first. Texts of others stand in it as text, never as markup.
import {states, type Finding, type State, type Watched} from './finding.js';

const titles: Readonly<Record<State, string>> = {
  gone: 'Gone',
  moved: 'Moved',
  changed: 'Changed',
  'never-seen': 'Never seen before: nothing to compare with',
  unreachable: 'Unreachable: no verdict',
  unchanged: 'Unchanged',
};

/** So much of a change is shown. */
const longest = 4000;

/** Markdown. */
export function reportOf({at, findings}: Watched): string {
  const by = (state: State) =>
    Object.entries(findings).filter(([, finding]) => finding.state === state);
  const found = states
    .toReversed()
    .map((state) => ({state, entries: by(state)}))
    .filter(({entries}) => entries.length > 0);
  const counts = found.map(({state, entries}) => `${entries.length} ${state.replace('-', ' ')}`);
  const parts = found.map(
    ({state, entries}) =>
      `## ${titles[state]}\n\n${entries.map(([id, finding]) => entryOf(id, finding)).join('\n')}`,
  );
  return `# What the watch found\n\n${at.slice(0, 10)}: ${counts.join(', ') || 'nothing to watch'}.\n\n${parts.join('\n\n')}\n`;
}

function entryOf(
  id: string,
  {state, address, note, target, diff, print, text, commit, seen}: Finding,
) {
  const isNews = state !== 'unchanged' && state !== 'unreachable';
  const lines = [
    `- ${code(id)}, ${code(address)}${note ? `: ${code(note)}` : ''}`,
    target && `  now at ${code(target)}`,
    isNews && commit && `  the newest commit: ${code(commit)}`,
    isNews && print && `  the new fingerprint: ${code(print)}`,
    state === 'unreachable' && `  last seen: ${seen ?? 'never'}`,
    isNews && (diff ?? (state === 'never-seen' && text)) && block(diff ?? text ?? ''),
  ];
  return lines.filter(Boolean).join('\n');
}

const code = (text: string): string => `\`${text.replaceAll(/[`\s]+/g, ' ').slice(0, 500)}\``;

function block(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)} …` : text;
  const fence = '`'.repeat(
    Math.max(3, ...(short.match(/`+/g) ?? []).map(({length}) => length + 1)),
  );
  return ['', `${fence}text`, ...short.split('\n'), fence, '']
    .map((line) => (line ? `  ${line}` : line))
    .join('\n');
}
