// What is said about a series of measurements.

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Each round has both measurements, taken one after the other, so that a slow moment slows both. */
export const ratios = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.map((value, index) => value / (theirs[index] ?? Number.NaN));

/** Broken beyond doubt: not only in the middle of the rounds but in three quarters of them. */
export const clearlyAbove = (values: readonly number[], limit: number): boolean =>
  quantile(values, 0.25) > limit;

/** In any order: what was closed just before still costs the next one something. */
export const shuffled = <Value>(values: readonly Value[]): Value[] =>
  values
    .map((value) => ({value, place: Math.random()}))
    .sort((a, b) => a.place - b.place)
    .map(({value}) => value);

/** As `ratios`, but what is left of ours. */
export const differences = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.map((value, index) => value - (theirs[index] ?? Number.NaN));
