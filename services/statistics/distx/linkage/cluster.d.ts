import type { Pairs } from './pairs.js';
/** What people have decided about two records: it stands above every weight. */
export interface Ruled {
  readonly a: number;
  readonly b: number;
  readonly isSame: boolean;
}
/** Two records of one person with the probability that they are. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}
/**
 * The prior in bits: the share of all pairs that the weights themselves make matches, found by going round until it
 * stands.
 */
export declare function priorOf({ bits, count }: Pairs, possible: number): number;
/**
 * Gathers records into people, all sources together. The surest pairs come first, and two groups are joined only if
 * all the pairs between them, on the whole, speak for it: so a record goes to the twin it is most like, and repeats
 * within one source are found through the other source too.
 * @param pairs the likely ones, records numbered through all sources, with their log-odds in bits
 * @param bitsOf the log-odds of any pair
 * @param ruled what people have decided: those of one person are joined first, those of two never come together
 */
export declare function gather(
  records: number,
  pairs: Pairs,
  bitsOf: (a: number, b: number) => number,
  ruled?: readonly Ruled[],
): readonly Match[];
