import type { Blocks } from './block.js';
import { priorOf } from './cluster.js';
import { Comparison } from './comparison.js';
import { estimate, type Model } from './estimate.js';
import { fieldsFor } from './fields.js';
import { countFrequency } from './frequency.js';
import { explainedTie, Origins } from './origins.js';
import { comparePairsAtRandom, samplePairs, weighAll, type Pairs } from './pairs.js';
import type { NameComparison } from './name.js';
import type { LinkRecord } from './record.js';
import { gateOf, weigher, type Weigh } from './weight.js';

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

const randomPairs = 60_000;
const learntFrom = 120_000;
/** Log-odds in bits below which a pair is neither a match nor a rival. */
const hopeless = -7;

/** Learns from a sample of the pairs, then weighs all that blocking brings together. */
export function weighPairs(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  blocks: Blocks,
  names: NameComparison,
  records: number,
): Weighed {
  const isOneSource = left === right;
  const possible = Math.max(
    2,
    isOneSource ? (left.length * (left.length - 1)) / 2 : left.length * right.length,
  );
  const smaller = Math.min(left.length, right.length);
  const sources = isOneSource ? [left] : [left, right];
  const frequency = countFrequency(sources);
  const origins = new Origins(sources);
  const comparison = new Comparison(fieldsFor(left, right, frequency), frequency, names, origins);
  const random = comparePairsAtRandom(left, right, comparison, Math.min(randomPairs, possible * 2));
  const sample = samplePairs(left, right, blocks, comparison, learntFrom);
  const model = estimate(
    comparison.fields,
    sample,
    random,
    possible,
    explainedTie(left, right, comparison),
  );
  const weigh = weigher(model, comparison.fields, smaller, possible);
  // The prior is hardly ever above two matches for each record of the smaller source.
  const cut = hopeless - Math.log2(Math.min(0.5, (2 * smaller) / possible));
  const gate = gateOf(comparison, model, weigh, cut, records);
  const { pairs, met } = weighAll(left, right, blocks, comparison, gate);
  const prior = priorOf(pairs, possible);
  for (let row = 0; row < pairs.count; row += 1) pairs.bits[row] = (pairs.bits[row] ?? 0) + prior;
  const pair = comparison.emptyPair();
  return {
    pairs,
    model,
    comparison,
    weigh,
    prior,
    compared: met,
    bitsOf: (one, other) => {
      comparison.compare(one, other, pair);
      return weigh(pair) + prior;
    },
  };
}
