import {waitUntil} from '@open-wc/testing';

/** A wait ends with what it waits for; on a busy machine that may take long, and after this long it is in vain. In milliseconds. */
const lastResort = 90_000;

/** Waits until something holds. @throws {Error} with the message, when it never does */
export const eventually = (check: () => unknown, message?: string): Promise<void> =>
  waitUntil(check, message, {timeout: lastResort});
