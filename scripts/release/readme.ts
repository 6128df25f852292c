// README.md as the registry shows it, where none of the project's other files is beside it.

/** The address of the project's files, from `repository` in package.json, which is the one place it stands in. */
export function repositoryAddress(repository: unknown): string | undefined {
  const given =
    typeof repository === 'string'
      ? repository
      : (repository as {readonly url?: string} | undefined)?.url;
  const [, address] = /^(?:git\+)?(https:\/\/.+?)(?:\.git)?\/?$/.exec(given ?? '') ?? [];
  return address;
}

/**
 * The text with the addresses of the files it leads to, at the version's tag. While there is no public address, links to
 * files are mere text, and pictures are left out.
 * @param address as `repositoryAddress` gives it
 */
export function publishedReadme(
  markdown: string,
  address: string | undefined,
  version: string,
): string {
  const at = (kind: string, path: string) => `${address ?? ''}/${kind}/v${version}/${path}`;
  return markdown
    .replace(/^!\[([^\]]*)\]\((?!https?:)([^)]+)\)\n\n?/gm, (_, text: string, path: string) =>
      address ? `![${text}](${at('raw', path)})\n\n` : '',
    )
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#)([^)]+)\)/g, (_, text: string, path: string) =>
      address ? `[${text}](${at('blob', path)})` : text,
    );
}
