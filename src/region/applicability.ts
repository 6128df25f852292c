// What applies in a country: looked up in the policy's groups, never inferred.

/**
 * The group that lists a country or territory; none when no group does.
 * @param groups with ISO 3166-1 alpha-2 codes separated by spaces
 * @param region one such code, in capitals
 */
export const groupOf = <Group extends {readonly codes: string}>(
  groups: readonly Group[],
  region: string | undefined,
): Group | undefined => (region ? groups.find(({codes}) => codes.includes(region)) : undefined);
