import type { Blocks } from './block.js';
import type { Compared, Comparison } from './comparison.js';
import type { LinkRecord } from './record.js';
type Source = readonly LinkRecord[];
/** Pairs that agree alike, counted together: all that learning the model needs. */
export interface Pattern {
  /** Level + 1 of each field; 0 is missing. */
  readonly levels: readonly number[];
  count: number;
}
/** The passes that make one field agree and leave the others free: what may be learnt from. */
export declare const lessons: readonly ['date', 'name', 'postcode', 'code'];
export type Lesson = (typeof lessons)[number];
/** Pairs brought together by blocking, counted by pass, and the share of all such pairs that they are. */
export interface Sample {
  readonly byPass: ReadonlyMap<Lesson, readonly Pattern[]>;
  readonly share: number;
}
/** What is asked of a pair before all of it is compared. */
export interface Gate {
  /** Compares the fields beside the name; false as soon as the rest cannot bring the pair over the cut. */
  mayPass(left: LinkRecord, right: LinkRecord, pair: Compared): boolean;
  /** The weight of a pair that is compared. */
  weigh(pair: Compared): number;
  readonly cut: number;
}
/** Pairs in columns, since there may be millions of them. */
export declare class Pairs {
  #private;
  count: number;
  left: Int32Array<ArrayBuffer>;
  right: Int32Array<ArrayBuffer>;
  bits: Float32Array<ArrayBuffer>;
  /** Adds one pair. */
  add(left: number, right: number, bits: number): void;
  /** Adds pairs of two sources whose records begin at these numbers. */
  addAll({ left, right, bits, count }: Pairs, leftStart: number, rightStart: number): void;
  /** The pairs with at least so many bits. */
  list(least: number): {
    left: number;
    right: number;
    bits: number;
  }[];
}
/** Draws records at random and compares them with all that blocking brings them together with, up to a number of pairs. */
export declare function samplePairs(
  left: Source,
  right: Source,
  blocks: Blocks,
  comparison: Comparison,
  wanted: number,
): Sample;
/** Pairs drawn at random: what agreement by chance looks like. */
export declare function comparePairsAtRandom(
  left: Source,
  right: Source,
  comparison: Comparison,
  wanted: number,
): readonly Pattern[];
/** Weighs all pairs that blocking brings together, within one source each once, and keeps those that pass. */
export declare function weighAll(
  left: Source,
  right: Source,
  blocks: Blocks,
  comparison: Comparison,
  gate: Gate,
): {
  readonly pairs: Pairs;
  readonly met: number;
};
export {};
