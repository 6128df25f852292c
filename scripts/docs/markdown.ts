const cell = (text = ''): string => text.replaceAll('|', '\\|');

/** As code, or nothing. */
export const code = (text = ''): string => (text ? `\`${text}\`` : '');

export const table = (
  heads: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
