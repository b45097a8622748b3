import type { LinkageQuality } from '../cube/counted-child.js';
/** A pair that people looked at and could tell. */
export interface ReviewedPair {
  /** The band of weights that it was drawn from, 1 the lowest. */
  readonly band: number;
  /** Whether linking had chosen it. */
  readonly isChosen: boolean;
  readonly isSame: boolean;
}
/** A pair that linking found; one of probability 1 was decided by people. */
export interface FoundPair {
  readonly probability: number;
  readonly isChosen: boolean;
}
/** Fewer than this say less than the model does. */
export declare const fewestReviewed = 30;
/**
 * How well two sources were linked, by the pairs that people looked at: of each band, and of links made and not made in
 * it apart, the share that was right stands for all. What was decided counts as decided. Undefined until enough were
 * looked at; where none of a part was, the model's own probabilities stand for it.
 */
export declare function qualityBySample(
  found: readonly FoundPair[],
  sample: readonly ReviewedPair[],
): Pick<LinkageQuality, 'precision' | 'recall' | 'basis' | 'sampleSize'> | undefined;
