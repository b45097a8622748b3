import type { Comparison } from './comparison.js';
import { type Model } from './estimate.js';
import type { Compared } from './pairs.js';
/** The bits that each level of each field adds to a match weight. */
export declare function levelBits({ m, u }: Pick<Model, 'm' | 'u'>): readonly (readonly number[])[];
/** The match weight of a pair, in bits, without the prior. */
export type Weigh = (pair: Compared) => number;
/**
 * How much more probable what agrees is for one person than for two. The two may be strangers or of one family, who
 * share surname and place and, as twins, the birth date; and strangers of one origin share more than chance says.
 */
export declare function weigher(model: Model, { fields }: Comparison, smaller: number, possible: number): Weigh;
/** The odds that a weight stands for, within what a computer can count. */
export declare function oddsOf(bits: number): number;
