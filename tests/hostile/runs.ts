// How much is tried: 10,000 requests and documents, unless OPTOUT_RUNS asks for another number. A failure says the seed,
// which OPTOUT_SEED takes.

const all = Number(process.env['OPTOUT_RUNS'] ?? 10_000);
const parameters = {
  seed: Number(process.env['OPTOUT_SEED'] ?? 20261127),
  includeErrorInReport: true,
};

/** Of all, by what they are sent to. */
export const runs = {
  server: {...parameters, numRuns: Math.ceil(all * 0.5)},
  edge: {...parameters, numRuns: Math.ceil(all * 0.3)},
  policy: {...parameters, numRuns: Math.ceil(all * 0.2)},
};

/** A part of them, where one takes longer. */
export const some = ({numRuns, ...others}: (typeof runs)['server'], part: number) => ({
  ...others,
  numRuns: Math.ceil(numRuns * part),
});
