import type { Pass } from './block.js';
import type { Field } from './field.js';
import type { Pattern } from './pairs.js';
type FieldShape = Omit<Field, 'compare'>;
/** The chance of each level, field by field. */
type Chances = readonly (readonly number[])[];
/** How probable each level of each field is for two records of one person (m) and of two people (u). */
export interface Model {
    readonly m: Chances;
    readonly u: Chances;
    /** Bits by which two people who agree in one part of the name agree in the other more often than by chance. */
    readonly nameTie: number;
    /** The same for a part of the name and the nationality. */
    readonly originTie: number;
    /** How many pairs of twins the blocks of equal birth dates held. */
    readonly twins: number;
}
/** The level from which a part of a name counts as agreeing. */
export declare const agreeing = 3;
/** How probable each level is for two people, from pairs drawn at random. */
export declare function chanceAgreement(fields: readonly FieldShape[], random: readonly Pattern[]): Chances;
/**
 * Learns the model without labels. u comes from random pairs. m comes from one run per blocking pass, over the fields
 * that the pass does not make agree; one run over all blocked pairs together takes blocking for evidence and ends with
 * everything a match. Inside a block chance agreement is higher than outside, so each run has a u of its own.
 */
export declare function estimate(fields: readonly FieldShape[], byPass: ReadonlyMap<Pass, readonly Pattern[]>, random: readonly Pattern[], possible: number): Model;
/** Whether a pair agrees in a part of the name. */
export declare function sharesName({ levels }: {
    readonly levels: ArrayLike<number>;
}): boolean;
export {};
