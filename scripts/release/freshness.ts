// Tells maintainers that the facts are going stale before the box tells readers.
import {freshDays} from '../../src/guide/build-guide.js';

/** From so many days before the facts are out of date, nothing is released and every check warns. */
export const daysOfWarning = 30;

const day = 864e5;

/** Whole days until readers are told that the facts may be out of date; negative from then on. */
export const daysLeft = (checked: string, now: Date): number =>
  Math.ceil((Date.parse(checked) + freshDays * day - now.getTime()) / day);

/** One line, or nothing while there is time. */
export function freshnessWarning(checked: string, now: Date): string | undefined {
  const left = daysLeft(checked, now);
  if (left > daysOfWarning) return undefined;
  const when =
    left < 0
      ? 'readers are told that they may be out of date'
      : `in ${left} days readers are told that they may be out of date`;
  return `src/policy/linkedin.json: the facts were last checked on ${checked}: ${when}`;
}
