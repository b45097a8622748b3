import type { EncodedPerson } from '@ictg/kit/linkage';
import { assign, type Match } from './assign.js';
import { cluster, probabilities, type Link } from './cluster.js';
import { Comparison } from './comparison.js';
import { estimate, type Model } from './estimate.js';
import { fieldsFor } from './fields.js';
import { countFrequency } from './frequency.js';
import { comparePairs, comparePairsAtRandom, type Pairs } from './pairs.js';
import { weigh } from './weight.js';

/** The records of the same people, and what is needed to say why. */
export interface Linkage {
  readonly links: readonly Link[];
  readonly model: Model;
  readonly comparison: Comparison;
  /** How many pairs were compared. */
  readonly compared: number;
}

/** Below this probability a pair is not called a link. */
const least = 0.5;
const randomPairs = 60_000;

interface Weighed {
  readonly pairs: Pairs;
  readonly weights: Float64Array;
  readonly model: Model;
  readonly comparison: Comparison;
}

/** Finds the records of the same person within one source. */
export function dedupe(people: readonly EncodedPerson[]): Linkage {
  const { group, weighed } = groupsWithin(people);
  const { model, comparison, pairs } = weighed;
  return { links: linksWithin(group), model, comparison, compared: pairs.count };

  function linksWithin({ of, probability }: Groups): Link[] {
    const members = membersOf(of);
    return [...members.values()].flatMap((records) =>
      records.flatMap((left, at) =>
        records
          .slice(at + 1)
          .map((right) => ({ left, right, probability: probability(left, right) })),
      ),
    );
  }
}

/** Finds the records of the same people across two sources: people are linked one to one, their records all. */
export function link(left: readonly EncodedPerson[], right: readonly EncodedPerson[]): Linkage {
  const [leftOf, rightOf] = [left, right].map((people) => groupsWithin(people).group.of);
  if (leftOf === undefined || rightOf === undefined) throw new Error('Two sources are needed.');
  const { pairs, weights, model, comparison } = weighPairs(left, right, false);
  const best = new Map<number, Match>();
  for (let row = 0; row < pairs.count; row += 1) {
    const bits = weights[row] ?? 0;
    const person = leftOf[pairs.left[row] ?? 0] ?? 0;
    const other = rightOf[pairs.right[row] ?? 0] ?? 0;
    const key = person * right.length + other;
    if (bits > (best.get(key)?.bits ?? 0)) best.set(key, { left: person, right: other, bits });
  }
  const [leftMembers, rightMembers] = [membersOf(leftOf), membersOf(rightOf)];
  const chosen = assign([...best.values()], leftMembers.size, rightMembers.size, least);
  const links = chosen.flatMap(({ left: person, right: other, probability }) =>
    (leftMembers.get(person) ?? []).flatMap((a) =>
      (rightMembers.get(other) ?? []).map((b) => ({ left: a, right: b, probability })),
    ),
  );
  return { links, model, comparison, compared: pairs.count };
}

interface Groups {
  /** The person of each record. */
  readonly of: Int32Array;
  probability(left: number, right: number): number;
}

function groupsWithin(people: readonly EncodedPerson[]): { group: Groups; weighed: Weighed } {
  const weighed = weighPairs(people, people, true);
  const { pairs, weights } = weighed;
  const chances = probabilities(weights, Math.max(2, (people.length * (people.length - 1)) / 2));
  const links: Link[] = [];
  const known = new Map<number, number>();
  chances.forEach((probability, row) => {
    if (probability < 0.05) return;
    const [left, right] = [pairs.left[row] ?? 0, pairs.right[row] ?? 0];
    links.push({ left, right, probability });
    known.set(left * people.length + right, probability);
  });
  const of = cluster(people.length, links, least);
  const probability = (left: number, right: number): number =>
    Math.max(least, known.get(left * people.length + right) ?? 0);
  return { group: { of, probability }, weighed };
}

function weighPairs(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  isOneSource: boolean,
): Weighed {
  const frequency = countFrequency(isOneSource ? left : [...left, ...right]);
  const comparison = new Comparison(fieldsFor(left, right, isOneSource), frequency);
  const pairs = comparePairs(left, right, comparison, isOneSource);
  const wanted = Math.min(randomPairs, left.length * right.length);
  const random = comparePairsAtRandom(left, right, comparison, wanted);
  const model = estimate(
    comparison.fields,
    pairs,
    random,
    isOneSource ? (left.length * left.length) / 2 : left.length * right.length,
  );
  return {
    pairs,
    weights: weigh(
      pairs,
      model,
      comparison,
      Math.min(left.length, right.length),
      left.length * right.length,
    ),
    model,
    comparison,
  };
}

function membersOf(group: Int32Array): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  group.forEach((person, record) => {
    const known = members.get(person);
    if (known === undefined) members.set(person, [record]);
    else known.push(record);
  });
  return members;
}
