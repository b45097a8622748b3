/** Two people, one of each source, with the weight of their best pair of records. */
export interface Match {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}
/** A match that was chosen, with its probability. */
export interface Chosen extends Match {
  readonly probability: number;
}
/**
 * One-to-one between people. The probability of a match takes its rivals into account: of two twins who both look
 * like one record, only one can be it. The prior is found by going round until it stands.
 */
export declare function assign(
  matches: readonly Match[],
  leftPeople: number,
  rightPeople: number,
  least: number,
): readonly Chosen[];
