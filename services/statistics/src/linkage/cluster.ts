import { oddsOf } from './weight.js';

/** Two records, numbered through all sources, with the log-odds in bits that they are of one person. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
}

/** Two records of one person with the probability that they are. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

// A little below even: there F1 is at its best just as well, and what is listed comes nearer to all that is true.
const least = -0.6;
// One pair of records can outweigh its neighbours, but not drown them.
const most = 20;
const bounded = (bits: number): number => Math.min(most, Math.max(-most, bits));

/**
 * The prior in bits: the share of all pairs that the weights themselves make matches, found by going round until it
 * stands.
 */
export function priorOf(weights: Float64Array, possible: number): number {
  let matches = Math.min(possible / 2, Math.sqrt(possible) / 10 + 1);
  for (let round = 0; round < 40; round += 1) {
    const prior = Math.log2(matches / (possible - matches));
    let sum = 0;
    for (const bits of weights) {
      const odds = oddsOf(bits + prior);
      sum += odds / (1 + odds);
    }
    const before = matches;
    matches = Math.min(possible / 2, Math.max(0.5, sum));
    if (Math.abs(matches - before) < 0.001 * before) break;
  }
  return Math.log2(matches / (possible - matches));
}

/**
 * Gathers records into people, all sources together. The surest pairs come first, and two groups are joined only if
 * all the pairs between them, on the whole, speak for it: so a record goes to the twin it is most like, and repeats
 * within one source are found through the other source too.
 * @param bitsOf the log-odds of a pair that no block brought together
 */
export function gather(
  records: number,
  edges: readonly Edge[],
  bitsOf: (a: number, b: number) => number,
): readonly Match[] {
  const known = new Map(edges.map(({ a, b, bits }) => [keyOf(a, b), bits]));
  const between = (a: number, b: number): number => {
    const key = keyOf(a, b);
    const bits = known.get(key) ?? bitsOf(a, b);
    known.set(key, bits);
    return bounded(bits);
  };
  const group = Int32Array.from({ length: records }, (_, at) => at);
  const members = new Map<number, number[]>();
  const membersOf = (of: number): number[] => members.get(of) ?? [of];
  const joined = new Map<number, number>();
  for (const { a, b, bits } of [...edges].sort((one, other) => other.bits - one.bits)) {
    if (bits <= least) break;
    const [into, from] = [group[a] ?? a, group[b] ?? b];
    if (into === from) continue;
    const [mine, theirs] = [membersOf(into), membersOf(from)];
    const all = mine.flatMap((one) => theirs.map((other) => between(one, other)));
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    if (mean <= least) continue;
    for (const one of mine) for (const other of theirs) joined.set(keyOf(one, other), mean);
    for (const other of theirs) group[other] = into;
    members.set(into, [...mine, ...theirs]);
    members.delete(from);
  }
  return judged(edges, group, joined, known);

  function keyOf(a: number, b: number): number {
    return Math.min(a, b) * records + Math.max(a, b);
  }
}

/** The probability of each pair in a group takes into account the records outside that one of the two is like. */
function judged(
  edges: readonly Edge[],
  group: Int32Array,
  joined: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
): readonly Match[] {
  const rival = new Float64Array(group.length);
  for (const { a, b, bits } of edges) {
    if (group[a] === group[b]) continue;
    rival[a] = Math.max(rival[a] ?? 0, oddsOf(bits));
    rival[b] = Math.max(rival[b] ?? 0, oddsOf(bits));
  }
  return [...joined].map(([key, mean]) => {
    const [a, b] = [Math.floor(key / group.length), key % group.length];
    const odds = oddsOf(Math.max(mean, known.get(key) ?? mean));
    return { a, b, probability: odds / (1 + odds + (rival[a] ?? 0) + (rival[b] ?? 0)) };
  });
}
