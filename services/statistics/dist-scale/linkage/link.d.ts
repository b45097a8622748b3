import type { EncodedPerson } from '@ictg/kit/linkage';
import { Comparison } from './comparison.js';
import { type Model } from './estimate.js';
/** Two records with the probability that they are of one person. */
export interface Link {
    readonly left: number;
    readonly right: number;
    readonly probability: number;
}
/** The records of the same people, and what is needed to say why. */
export interface Linkage {
    readonly links: readonly Link[];
    readonly model: Model;
    readonly comparison: Comparison;
    /** How many pairs were compared. */
    readonly compared: number;
}
type Source = readonly EncodedPerson[];
/** Finds the records of the same person within one source. */
export declare function dedupe(people: Source): Linkage;
/** Finds the records of the same people across two sources, and within each: people are linked, with all their records. */
export declare function link(left: Source, right: Source): Linkage;
export {};
