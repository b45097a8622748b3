import { type Compared, type Comparison } from './comparison.js';
import type { Model } from './estimate.js';
import type { FieldShape } from './field.js';
import type { Gate } from './pairs.js';
/** The bits that each level of each field adds to a match weight. */
export declare function levelBits({ m, u }: Pick<Model, 'm' | 'u'>): readonly (readonly number[])[];
/** The match weight of a pair, in bits, without the prior. */
export type Weigh = (pair: Compared) => number;
/**
 * How much more probable what agrees is for one person than for two. The two may be strangers or of one family, who
 * share surname and place and, as twins, the birth date; and strangers of one origin share more than chance says.
 */
export declare function weigher(
  model: Model,
  fields: readonly FieldShape[],
  smaller: number,
  possible: number,
): Weigh;
/**
 * Lets only those pairs through to the comparison of names that could still be listed: the cheap fields come first, and
 * what is left to compare can add no more than a perfect agreement on the rarest that there is.
 */
export declare function gateOf(
  comparison: Comparison,
  model: Model,
  weigh: Weigh,
  cut: number,
  records: number,
): Gate;
/** The odds that a weight stands for, within what a computer can count. */
export declare function oddsOf(bits: number): number;
