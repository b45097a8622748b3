import type { Chances, FieldShape } from './field.js';
import type { Pattern } from './pairs.js';
/** What one run learnt: the chances of each level for one person and for relatives, and how many pairs were of which. */
export interface Lore {
  readonly m: Chances;
  readonly f: Chances;
  readonly matches: number;
  readonly strangers: number;
  readonly relatives: number;
}
/**
 * Expectation and maximisation over the patterns of one pass, in three classes: one person, relatives and strangers.
 * Twins agree in the blocked date and in all that a family shares: a class of their own, or they would teach the model
 * that one person often has two forenames.
 */
export declare function learn(
  fields: readonly FieldShape[],
  patterns: readonly Pattern[],
  u: Chances,
  mostFamily: number,
): Lore;
