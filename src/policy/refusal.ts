/** What is thrown for a policy document that is not taken, with a line per fault. */
export const refusal = (...faults: readonly string[]): TypeError =>
  new TypeError(`The policy document is refused.\n${faults.join('\n')}`);
