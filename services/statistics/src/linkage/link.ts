import type { EncodedPerson } from '@ictg/kit/linkage';
import { gather, priorOf, type Edge } from './cluster.js';
import { Comparison } from './comparison.js';
import { chanceAgreement, estimate, type Model } from './estimate.js';
import { fieldsFor } from './fields.js';
import { countFrequency } from './frequency.js';
import { comparePairs, comparePairsAtRandom, compare, emptyPair, type Compared } from './pairs.js';
import { levelBits, weigher, type Weigh } from './weight.js';

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
  readonly weigh: Weigh;
  /** The log-odds, in bits, of two records drawn at random. */
  readonly prior: number;
  /** How many pairs were compared. */
  readonly compared: number;
  /** Every pair of the two sources that may be one person, chosen or not, with its log-odds. */
  readonly edges: readonly Edge[];
}

type Source = readonly EncodedPerson[];

/** Finds the records of the same person within one source. */
export function dedupe(people: Source): Linkage {
  const weighed = weighPairs(people, people);
  const records = people.length;
  const links = gather(records, edgesOf(weighed, 0, 0), (a, b) => weighed.bitsOf(a, b)).map(
    ({ a, b, probability }) => ({ left: a, right: b, probability }),
  );
  return { ...weighed, links };
}

/** Finds the records of the same people across two sources, and within each: people are linked, with all their records. */
export function link(left: Source, right: Source): Linkage {
  const start = left.length;
  const [withinLeft, withinRight] = [weighPairs(left, left), weighPairs(right, right)];
  const across = weighPairs(left, right);
  const edges = [
    ...edgesOf(withinLeft, 0, 0),
    ...edgesOf(withinRight, start, start),
    ...edgesOf(across, 0, start),
  ];
  const bitsOf = (a: number, b: number): number => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    if (second < start) return withinLeft.bitsOf(first, second);
    if (first >= start) return withinRight.bitsOf(first - start, second - start);
    return across.bitsOf(first, second - start);
  };
  const links = gather(start + right.length, edges, bitsOf)
    .filter(({ a, b }) => a < start && b >= start)
    .map(({ a, b, probability }) => ({ left: a, right: b - start, probability }));
  return { ...across, links };
}

interface Weighed {
  readonly edges: readonly Edge[];
  /** The log-odds of any pair. */
  bitsOf(left: number, right: number): number;
  readonly model: Model;
  readonly comparison: Comparison;
  readonly weigh: Weigh;
  readonly prior: number;
  readonly compared: number;
}

const randomPairs = 60_000;
/** Log-odds in bits below which a pair is neither a match nor a rival. */
const hopeless = -7;

function weighPairs(left: Source, right: Source): Weighed {
  const isOneSource = left === right;
  const possible = Math.max(
    2,
    isOneSource ? (left.length * (left.length - 1)) / 2 : left.length * right.length,
  );
  const smaller = Math.min(left.length, right.length);
  const frequency = countFrequency(isOneSource ? left : [...left, ...right]);
  const comparison = new Comparison(fieldsFor(left, right, isOneSource), frequency);
  const { fields } = comparison;
  const random = comparePairsAtRandom(left, right, comparison, Math.min(randomPairs, possible * 2));
  const promising = promise(
    comparison,
    chanceAgreement(fields, random),
    Math.max(left.length, right.length),
  );
  const { kept, byPass, compared } = comparePairs(left, right, comparison, promising);
  const model = estimate(fields, byPass, random, possible);
  const weigh = weigher(model, comparison, smaller, possible);
  const weights = new Float64Array(kept.count);
  for (let row = 0; row < kept.count; row += 1) {
    weights[row] = weigh({
      levels: kept.levels.subarray(row * fields.length, (row + 1) * fields.length),
      rarity: kept.rarity[row] ?? 0,
      familyRarity: kept.familyRarity[row] ?? 0,
    });
  }
  const prior = priorOf(weights, possible);
  const edges: Edge[] = [];
  weights.forEach((bits, row) => {
    if (bits + prior < hopeless) return;
    edges.push({ a: kept.left[row] ?? 0, b: kept.right[row] ?? 0, bits: bits + prior });
  });
  const pair = emptyPair(comparison);
  const bitsOf = (a: number, b: number): number => {
    const [person, partner] = [left[a], right[b]];
    if (person === undefined || partner === undefined) return hopeless;
    compare(person, partner, comparison, pair);
    return weigh(pair) + prior;
  };
  return { edges, bitsOf, model, comparison, weigh, prior, compared };
}

/** Whether a pair is worth keeping, by what is expected before anything has been learnt. */
function promise(
  { fields }: Comparison,
  u: Model['u'],
  larger: number,
): (pair: Compared) => boolean {
  const bits = levelBits({ m: fields.map(({ expected }) => expected), u });
  // Fewer than one pair in `larger` is a match; what the model learns may move a weight by some bits.
  const least = Math.log2(larger) - 10;
  return ({ levels, rarity }) => {
    let sum = rarity;
    for (let at = 0; at < levels.length; at += 1) {
      const level = levels[at] ?? 0;
      if (level > 0) sum += bits[at]?.[level - 1] ?? 0;
    }
    return sum > least;
  };
}

function edgesOf({ edges }: Weighed, left: number, right: number): readonly Edge[] {
  return edges.map(({ a, b, bits }) => ({ a: a + left, b: b + right, bits }));
}
