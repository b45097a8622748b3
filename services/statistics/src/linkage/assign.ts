import { oddsOf } from './weight.js';

/** Two people, one of each source, with the weight of their best pair of records. */
export interface Match {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/** A match that was chosen, with its probability. */
export interface Chosen extends Match {
  readonly probability: number;
}

/**
 * One-to-one between people. The probability of a match takes its rivals into account: of two twins who both look
 * like one record, only one can be it. The prior is found by going round until it stands.
 */
export function assign(
  matches: readonly Match[],
  leftPeople: number,
  rightPeople: number,
  least: number,
): readonly Chosen[] {
  const possible = leftPeople * rightPeople;
  let expected = Math.max(1, 0.3 * Math.min(leftPeople, rightPeople));
  let judged: Chosen[] = [];
  for (let round = 0; round < 30; round += 1) {
    const prior = Math.log2(expected / Math.max(1, possible - expected));
    judged = judge(matches, prior);
    const sum = judged.reduce((total, { probability }) => total + probability, 0);
    const before = expected;
    expected = Math.min(Math.max(0.5, sum), 0.98 * Math.min(leftPeople, rightPeople));
    if (Math.abs(expected - before) < 0.0005 * before) break;
  }
  return choose(judged, least);
}

function judge(matches: readonly Match[], prior: number): Chosen[] {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  const odds = matches.map(({ bits }) => oddsOf(bits + prior));
  matches.forEach((match, at) => {
    left.set(match.left, (left.get(match.left) ?? 0) + (odds[at] ?? 0));
    right.set(match.right, (right.get(match.right) ?? 0) + (odds[at] ?? 0));
  });
  return matches.map((match, at) => {
    const own = odds[at] ?? 0;
    const rivals = Math.max(
      0,
      (left.get(match.left) ?? 0) + (right.get(match.right) ?? 0) - 2 * own,
    );
    return { ...match, probability: own / (1 + own + rivals) };
  });
}

function choose(judged: readonly Chosen[], least: number): readonly Chosen[] {
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return [...judged]
    .sort((a, b) => b.bits - a.bits)
    .filter(({ left, right, probability }) => {
      if (probability < least || takenLeft.has(left) || takenRight.has(right)) return false;
      takenLeft.add(left);
      takenRight.add(right);
      return true;
    });
}
