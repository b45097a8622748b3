import type { EncodedPerson } from '@ictg/kit/linkage';
import { type Pass } from './block.js';
import type { Comparison } from './comparison.js';
/** Pairs that agree alike, counted together: all that learning the model needs. */
export interface Pattern {
    /** Level + 1 of each field; 0 is missing. */
    readonly levels: readonly number[];
    count: number;
}
/** A pair compared: the levels of its fields as in a pattern, and what the rarity of what they agree on adds. */
export interface Compared {
    readonly levels: Uint8Array;
    /** Bits of rarity. */
    rarity: number;
    /** The part of it that comes from what a family has in common. */
    familyRarity: number;
}
/** Pairs in columns, since there may be millions of them. */
export interface Pairs {
    count: number;
    left: Int32Array;
    right: Int32Array;
    levels: Uint8Array<ArrayBuffer>;
    rarity: Float32Array;
    familyRarity: Float32Array;
}
/** The outcome of blocking: what each pass found, counted, and the pairs that may be of one person. */
export interface Found {
    readonly compared: number;
    readonly byPass: ReadonlyMap<Pass, readonly Pattern[]>;
    readonly kept: Pairs;
}
/** Finds and compares the pairs worth comparing, within one source each pair once, and keeps the promising ones. */
export declare function comparePairs(left: readonly EncodedPerson[], right: readonly EncodedPerson[], comparison: Comparison, isPromising: (pair: Compared) => boolean): Found;
/** Pairs drawn at random: what agreement by chance looks like. */
export declare function comparePairsAtRandom(left: readonly EncodedPerson[], right: readonly EncodedPerson[], comparison: Comparison, wanted: number): readonly Pattern[];
/** A pair to compare into. */
export declare function emptyPair({ fields }: Comparison): Compared;
/** Compares two people into a pair that is used again and again. */
export declare function compare(person: EncodedPerson, partner: EncodedPerson, comparison: Comparison, pair: Compared): void;
