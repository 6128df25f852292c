// Chance that can be had again: the same seed, the same sequence.

export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** A list of up to `most` items. */
  readonly list: <Item>(most: number, make: (index: number) => Item) => Item[];
  /** True as often as not. */
  readonly flip: () => boolean;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    oneOf: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    list: (most, make) => Array.from({length: below(most + 1)}, (_, index) => make(index)),
    flip: () => next() < 0.5,
  };
}
