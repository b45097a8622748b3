import { oddsOf } from './weight.js';
/**
 * One-to-one between people. The probability of a match takes its rivals into account: of two twins who both look
 * like one record, only one can be it. The prior is found by going round until it stands.
 */
export function assign(matches, leftPeople, rightPeople, least) {
  const possible = leftPeople * rightPeople;
  let expected = Math.max(1, 0.3 * Math.min(leftPeople, rightPeople));
  let judged = [];
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
function judge(matches, prior) {
  const left = new Map();
  const right = new Map();
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
function choose(judged, least) {
  const takenLeft = new Set();
  const takenRight = new Set();
  return [...judged]
    .sort((a, b) => b.bits - a.bits)
    .filter(({ left, right, probability }) => {
      if (probability < least || takenLeft.has(left) || takenRight.has(right)) return false;
      takenLeft.add(left);
      takenRight.add(right);
      return true;
    });
}
//# sourceMappingURL=assign.js.map
