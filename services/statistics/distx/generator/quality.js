/**
 * Judges links between two sources, or within one when both are the same.
 * @param counts which children to judge on, for a subgroup
 */
export function qualityOf(links, left, right, counts = () => true) {
  const tally = (records) => {
    const counted = new Map();
    for (const child of records.values()) counted.set(child, (counted.get(child) ?? 0) + 1);
    return counted;
  };
  const rightCounts = tally(right);
  let truth = 0;
  for (const [child, count] of tally(left)) {
    if (counts(child))
      truth += left === right ? (count * (count - 1)) / 2 : count * (rightCounts.get(child) ?? 0);
  }
  const judged = links.filter((link) => counts(left.get(link.left) ?? -1));
  const hits = judged.filter((link) => left.get(link.left) === right.get(link.right)).length;
  const precision = judged.length === 0 ? 1 : hits / judged.length;
  const recall = truth === 0 ? 1 : hits / truth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const calibration =
    judged.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, truth);
  return { precision, recall, f1, calibration };
}
//# sourceMappingURL=quality.js.map
