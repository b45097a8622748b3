import type { EncodedPerson } from '@ictg/kit/linkage';
import type { Comparison } from './comparison.js';
import { type Model } from './estimate.js';
/** One step of a waterfall: what a field says, and how many bits that adds to the weight. */
export interface Step {
    readonly field: string;
    readonly says: string;
    readonly bits: number;
}
/** Why two records are held to be of one person: one step a field, largest first; they add up to the weight,
 * from which only the chance of a brother or sister is still taken. */
export declare function explain(left: EncodedPerson, right: EncodedPerson, { model, comparison }: {
    readonly model: Model;
    readonly comparison: Comparison;
}): readonly Step[];
