/**
 * How well two sources were linked, by the model's own probabilities: precision is the mean probability of the links
 * made, recall their sum over that of all true pairs expected. It stands until reviewers have looked at a sample.
 */
export function qualityOf(left, right, judged) {
  const line = (by, group, some) => ({
    left,
    right,
    by,
    group,
    ...estimated(some),
    basis: 'MATCH_PROBABILITIES',
    sampleSize: 0,
  });
  const byGroup = ['NATIONALITY_GROUP', 'SEX', 'REGION'].flatMap((by) =>
    [...Map.groupBy(judged, ({ groups }) => groups[by])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, some]) => line(by, group, some)),
  );
  return [line('ALL', 'ALL', judged), ...byGroup];
}
function estimated(judged) {
  const links = judged.flatMap(({ linked }) => linked ?? []);
  const right = sum(links);
  const missed = judged.filter(({ linked }) => linked === null).map((one) => one.missed);
  const doubtOfLinks = sum(links.map((p) => p * (1 - p)));
  const doubtOfMissed = sum(missed.map((p) => p * (1 - p)));
  const expected = right + sum(missed);
  return {
    precision: within(right, links.length, doubtOfLinks),
    recall: within(right, expected, doubtOfLinks + doubtOfMissed),
  };
}
/** A share with the 95% interval that doubts about its parts give it. */
function within(part, whole, doubt) {
  if (whole === 0) return { value: 0, least: 0, greatest: 1 };
  const value = part / whole;
  const reach = (1.96 * Math.sqrt(doubt)) / whole;
  return { value, least: Math.max(0, value - reach), greatest: Math.min(1, value + reach) };
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
//# sourceMappingURL=quality.rules.js.map
