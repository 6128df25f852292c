// The words for the status of a place, in the future while its day has not come.
import type {RegionGroup, Status} from '../policy/policy.js';
import {statusRow, type statuses} from '../policy/statuses.js';
import type {GuideContext} from './guide-context.js';

type Row = (typeof statuses)[Status];
type Ahead = Extract<Row, {ahead: object}>['ahead'];
type WordsId = Row['sentence'] | Row['row'] | Ahead['sentence'] | Ahead['row'];

/** Whether a group's status holds from a day on that is still to come. */
export const isAhead = ({since = ''}: Pick<RegionGroup, 'since'>, now: Date): boolean =>
  Date.parse(since) > now.getTime();

/** What the verdict says of a place with this status, or, as `row`, the term before all such places. */
export function statusWords(
  {policy, words: {messages}, date}: GuideContext,
  kind: 'sentence' | 'row',
  status: Status,
  since: string | undefined,
  now: Date,
): string {
  const row = statusRow(status);
  const id = (isAhead({since}, now) && row.ahead ? row.ahead : row)[kind] as WordsId;
  const message = messages[id];
  return typeof message === 'string' ? message : message(date(since ?? policy.start));
}
