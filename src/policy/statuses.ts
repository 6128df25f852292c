// What may be known of a place: one row for each status, in the order in which the box lists them.

interface StatusRow {
  /** Ids of words: what the verdict says, and the term before the places. Both may take a day. */
  readonly sentence: string;
  readonly row: string;
  /** The status holds from a day on, which the document gives as `since`. */
  readonly since?: true;
  /** The same words for a day that has not come. Without them there can be none. */
  readonly ahead?: {readonly sentence: string; readonly row: string};
  /** There are no sources for what nobody has said. */
  readonly sourceless?: true;
}

export const statuses = {
  began: {
    sentence: 'began',
    row: 'beganOn',
    since: true,
    ahead: {sentence: 'begins', row: 'beginsOn'},
  },
  /** It had been paused, and was on again from that day. */
  resumed: {sentence: 'resumed', row: 'resumedOn', since: true},
  earlier: {sentence: 'earlier', row: 'beganEarlier'},
  unstated: {sentence: 'unstated', row: 'noStatement', sourceless: true},
} as const satisfies Readonly<Record<string, StatusRow>>;

export type Status = keyof typeof statuses;

export const statusIds = Object.keys(statuses) as Status[];

/** A row without the knowledge of which one it is. */
export const statusRow = (status: Status): StatusRow => statuses[status];
