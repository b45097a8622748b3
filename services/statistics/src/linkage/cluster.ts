import { oddsOf } from './weight.js';

/** Two records with the probability that they are of one person. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
}

/**
 * The probability of each pair when anybody may have any number of records: the prior is the share of all pairs that
 * the weights themselves make matches, found by going round until it stands.
 */
export function probabilities(weights: Float64Array, possible: number): Float64Array {
  const answer = new Float64Array(weights.length);
  let matches = Math.min(possible / 2, Math.sqrt(possible) / 10 + 1);
  for (let round = 0; round < 40; round += 1) {
    const prior = Math.log2(matches / (possible - matches));
    let sum = 0;
    for (let row = 0; row < weights.length; row += 1) {
      const odds = oddsOf((weights[row] ?? 0) + prior);
      answer[row] = odds / (1 + odds);
      sum += answer[row] ?? 0;
    }
    const before = matches;
    matches = Math.min(possible / 2, Math.max(0.5, sum));
    if (Math.abs(matches - before) < 0.001 * before) break;
  }
  return answer;
}

/**
 * The person of each record: records that belong together get one number. The surest pairs come first, and two groups
 * are joined only while the pairs between them that were compared do not speak against it.
 */
export function cluster(records: number, links: readonly Link[], least: number): Int32Array {
  const group = Int32Array.from({ length: records }, (_, at) => at);
  const members = Array.from({ length: records }, (_, at) => [at]);
  const known = new Map(links.map((link) => [link.left * records + link.right, link.probability]));
  for (const { left, right, probability } of [...links].sort(
    (a, b) => b.probability - a.probability,
  )) {
    if (probability < least) break;
    const [into, from] = [group[left] ?? left, group[right] ?? right];
    if (into === from) continue;
    const [mine, theirs] = [members[into] ?? [], members[from] ?? []];
    const between = mine.flatMap((a) =>
      theirs.map((b) => known.get(Math.min(a, b) * records + Math.max(a, b)) ?? 0.2),
    );
    if (between.reduce((sum, one) => sum + one, 0) / between.length < 0.35) continue;
    for (const record of theirs) {
      group[record] = into;
      mine.push(record);
    }
    members[from] = [];
  }
  return group;
}
