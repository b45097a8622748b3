import type { EncodedPerson } from '@ictg/kit/linkage';
import { type Agreement, type Field, type Frequency } from './field.js';
/** Compares two people in every field; one row of levels a pair. */
export declare class Comparison {
    #private;
    readonly others: readonly Field[];
    readonly frequency: Frequency;
    readonly fields: readonly Omit<Field, 'compare'>[];
    constructor(others: readonly Field[], frequency: Frequency);
    /** The agreement in each field, in the order of `fields`. */
    agreements(left: EncodedPerson, right: EncodedPerson): Agreement[];
    /** How much more, in bits, agreeing on this says than agreeing in this field usually does. */
    rarity({ level, on, kind }: Agreement): number;
}
