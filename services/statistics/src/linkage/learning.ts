import type { Blocks } from './block.js';
import { Comparison } from './comparison.js';
import { estimate, type Model } from './estimate.js';
import { fieldsFor, toldBy, type Told } from './fields.js';
import { countFrequency, type Frequency } from './frequency.js';
import type { NameComparison } from './name.js';
import { explainedTie, Origins } from './origins.js';
import { comparePairsAtRandom, samplePairs, type Gate } from './pairs.js';
import type { LinkRecord } from './record.js';
import { gateOf, weigher, type Weigh } from './weight.js';

/** What is counted and estimated of two sources before their pairs are weighed. */
export interface Learnt {
  readonly told: Told;
  readonly frequency: Frequency;
  readonly origins: Origins;
  readonly model: Model;
  /** Records of the smaller source. */
  readonly smaller: number;
  /** Pairs that the two sources have. */
  readonly possible: number;
}

/** All that weighing a pair takes beside the two records. */
export interface Weighing {
  readonly comparison: Comparison;
  readonly weigh: Weigh;
  /** Lets only likely pairs through, of so many records. */
  gate(records: number): Gate;
}

const randomPairs = 60_000;
const pairsOfSample = 120_000;
/** Log-odds in bits below which a pair is neither a match nor a rival. */
const hopeless = -7;

/** Learns from a sample of the pairs. */
export function learnFrom(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  blocks: Blocks,
  names: NameComparison,
): Learnt {
  const isOneSource = left === right;
  const possible = Math.max(
    2,
    isOneSource ? (left.length * (left.length - 1)) / 2 : left.length * right.length,
  );
  const sources = isOneSource ? [left] : [left, right];
  const told = toldBy(left, right);
  const frequency = countFrequency(sources);
  const origins = new Origins(sources);
  const comparison = new Comparison(fieldsFor(told, frequency), frequency, names, origins);
  const random = comparePairsAtRandom(left, right, comparison, Math.min(randomPairs, possible * 2));
  const sample = samplePairs(left, right, blocks, comparison, pairsOfSample);
  const model = estimate(
    comparison.fields,
    sample,
    random,
    possible,
    explainedTie(left, right, comparison),
  );
  const smaller = Math.min(left.length, right.length);
  return { told, frequency, origins, model, smaller, possible };
}

/** How pairs are weighed by what was learnt. */
export function weighingBy(learnt: Learnt, names: NameComparison): Weighing {
  const { told, frequency, origins, model, smaller, possible } = learnt;
  const comparison = new Comparison(fieldsFor(told, frequency), frequency, names, origins);
  const weigh = weigher(model, comparison.fields, smaller, possible);
  // The prior is hardly ever above two matches for each record of the smaller source.
  const cut = hopeless - Math.log2(Math.min(0.5, (2 * smaller) / possible));
  return {
    comparison,
    weigh,
    gate: (records) => gateOf(comparison, model, weigh, cut, records),
  };
}
