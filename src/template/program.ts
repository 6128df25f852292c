// What a template is read into: a flat list of what to write.

export interface Attribute {
  readonly name: string;
  /** Set or not, as a condition says; its texts are empty. */
  readonly isToggle: boolean;
  /** The fixed texts around its values: one more than there are values. */
  readonly texts: readonly string[];
  /** The index of its first value. */
  readonly at: number;
}

export type Instruction =
  | {readonly kind: 'text'; readonly data: string}
  /** A place for the value with that index. */
  | {readonly kind: 'hole'; readonly at: number}
  | {
      readonly kind: 'open';
      readonly tag: string;
      readonly isSvg: boolean;
      readonly attributes: readonly Attribute[];
    }
  /** Without a tag after an element that has no end tag, such as `br`. */
  | {readonly kind: 'close'; readonly tag?: string | undefined};

export type Program = readonly Instruction[];

/** Stands for a value between the strings: a private-use character, which no template has. */
export const hole = '\uE00F';
