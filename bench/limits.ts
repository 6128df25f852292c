// What the box may cost, relative to a bare Lit element that shows what a reader sees before touching anything, with its
// words in a file where the box has them in one.
export const limits = {
  /** Times as late. */
  shown: 1.15,
  /** Milliseconds more, on a processor slowed four times: audits of pages must not fail because of the box. */
  blocking: 50,
  /** Elements, texts and comments. */
  nodes: {card: 800, compact: 300},
  /** Bytes of the heap of scripts for each. */
  heap: {card: 60_000, compact: 30_000},
  /** 500 boxes to 500 bare ones. */
  crowd: 2,
  /** 500 boxes to 50. */
  growth: 10.5,
  /** A box from a server to the same as plain HTML. */
  served: 1.05,
  /** Writing a box on a server to encoding it as UTF-8, which every server has to do as well. */
  encoding: 6.5,
};
