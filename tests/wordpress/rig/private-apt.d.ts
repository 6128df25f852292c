/** @throws {Unavailable} */
export function unpackPackages(wanted: {
  readonly suite: string;
  readonly packages: readonly string[];
  readonly folder: string;
}): string;
