import type { Blocks } from './block.js';
import { Comparison } from './comparison.js';
import { type Model } from './estimate.js';
import { type Pairs } from './pairs.js';
import type { NameComparison } from './name.js';
import type { LinkRecord } from './record.js';
import { type Weigh } from './weight.js';
/** The likely pairs of two sources, or of one with itself, and by what they were weighed. */
export interface Weighed {
  /** With their log-odds in bits. */
  readonly pairs: Pairs;
  readonly model: Model;
  readonly comparison: Comparison;
  readonly weigh: Weigh;
  /** The log-odds, in bits, of two records drawn at random. */
  readonly prior: number;
  /** How many pairs blocking brought together. */
  readonly compared: number;
  /** The log-odds of any pair, in bits. */
  bitsOf(left: LinkRecord, right: LinkRecord): number;
}
/** Learns from a sample of the pairs, then weighs all that blocking brings together. */
export declare function weighPairs(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  blocks: Blocks,
  names: NameComparison,
  records: number,
): Weighed;
