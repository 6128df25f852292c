/** Something that stands in the way of a release. */
export interface Finding {
  /** With the file it is in. */
  readonly what: string;
  /** What to do, as a command where there is one. */
  readonly cure: string;
}

export const lineOf = ({what, cure}: Finding): string => `${what}\n    → ${cure}`;
