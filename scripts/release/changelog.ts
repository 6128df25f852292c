// CHANGELOG.md in the form of Keep a Changelog, and the changesets that become its next section.

/** In the order in which a section has them. */
const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;

type Kind = (typeof kinds)[number];

export interface Entry {
  readonly kind: Kind;
  readonly text: string;
}

export interface Section {
  readonly version: string;
  /** ISO, or `unreleased`. */
  readonly date: string;
  readonly body: string;
}

const heading = /^## \[([^\]]+)\] - (\S+)$/m;

/** The section at the top; nothing when there is none in the form. */
export function newestSection(changelog: string): Section | undefined {
  const [, first] = changelog.split(/^(?=## )/m);
  const [line = '', version, date] = heading.exec(first ?? '') ?? [];
  if (first === undefined || version === undefined || date === undefined) return undefined;
  return {version, date, body: first.slice(line.length).trim()};
}

/**
 * What a changeset says of the change: its text begins with `Added:` or another kind.
 * @throws a `RangeError` when it begins with none
 */
export function readEntry(changeset: string): Entry {
  const [, text = ''] = /^---\n[^]*?\n---\n([^]*)$/.exec(changeset.replaceAll('\r\n', '\n')) ?? [];
  const [, name, rest = ''] = /^(\w+):\s*([^]+)$/.exec(text.trim()) ?? [];
  const kind = kinds.find((each) => each === name);
  if (!kind)
    throw new RangeError(`begins with none of ${kinds.map((each) => `${each}:`).join(' ')}`);
  return {kind, text: rest.trim().replace(/\s*\n\s*/g, ' ')};
}

/** The changelog with the entries in a dated section for the version: the unreleased one at the top, or a new one. */
export function withRelease(
  changelog: string,
  version: string,
  date: string,
  entries: readonly Entry[],
): string {
  const newest = newestSection(changelog);
  const goesOn = newest?.version === version;
  const old = new Map<string, string>(
    goesOn
      ? newest.body
          .split(/^### /m)
          .filter(Boolean)
          .map((part): [string, string] => {
            const [kind = '', ...lines] = part.split('\n');
            return [kind, lines.join('\n').trim()];
          })
      : [],
  );
  const parts = kinds.flatMap((kind) => {
    const lines = [
      ...(old.has(kind) ? [old.get(kind) ?? ''] : []),
      ...entries.filter((entry) => entry.kind === kind).map(({text}) => `- ${text}`),
    ];
    return lines.length > 0 ? [`### ${kind}\n\n${lines.join('\n')}`] : [];
  });
  const [start = '', ...sections] = changelog.split(/^(?=## )/m);
  const rest = goesOn ? sections.slice(1) : sections;
  return [start + `## [${version}] - ${date}`, ...parts, ...rest.map((part) => part.trim())]
    .join('\n\n')
    .concat('\n');
}

/** Whether a section's date is a day, and not one to come. */
export const hasCome = (day: string, now: Date): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && Date.parse(day) <= now.getTime();
