import { oddsOf } from './weight.js';
// A little below even: there F1 is at its best just as well, and what is listed comes nearer to all that is true.
const least = +(process.env.LE ?? -0.6);
// One pair of records can outweigh its neighbours, but not drown them.
const most = 20;
const bounded = (bits) => Math.min(most, Math.max(-most, bits));
/**
 * The prior in bits: the share of all pairs that the weights themselves make matches, found by going round until it
 * stands.
 */
export function priorOf({ bits, count }, possible) {
  let matches = Math.min(possible / 2, Math.sqrt(possible) / 10 + 1);
  for (let round = 0; round < 40; round += 1) {
    const prior = Math.log2(matches / (possible - matches));
    let sum = 0;
    for (let row = 0; row < count; row += 1) {
      const odds = oddsOf((bits[row] ?? 0) + prior);
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
 * @param pairs the likely ones, records numbered through all sources, with their log-odds in bits
 * @param bitsOf the log-odds of any pair
 * @param ruled what people have decided: those of one person are joined first, those of two never come together
 */
export function gather(records, pairs, bitsOf, ruled = []) {
  const group = Int32Array.from({ length: records }, (_, at) => at);
  const members = new Map();
  const membersOf = (of) => members.get(of) ?? [of];
  const joined = [];
  const apart = new Set(
    ruled.flatMap(({ a, b, isSame }) => (isSame ? [] : [`${a} ${b}`, `${b} ${a}`])),
  );
  const isRuledOut = (mine, theirs) =>
    apart.size > 0 && mine.some((one) => theirs.some((other) => apart.has(`${one} ${other}`)));
  const join = (a, b, isRuled) => {
    const [into, from] = [group[a] ?? a, group[b] ?? b];
    if (into === from) return;
    const [mine, theirs] = [membersOf(into), membersOf(from)];
    if (isRuledOut(mine, theirs)) return;
    const all = mine.flatMap((one) => theirs.map((other) => bitsOf(one, other)));
    const mean = all.reduce((sum, one) => sum + bounded(one), 0) / all.length;
    if (mean <= least && !isRuled) return;
    mine.forEach((one, at) => {
      theirs.forEach((other, place) => {
        const own = Math.max(mean, all[at * theirs.length + place] ?? mean);
        const bits =
          isRuled && (one === a || one === b) && (other === a || other === b) ? most : own;
        joined.push({ a: Math.min(one, other), b: Math.max(one, other), bits });
      });
    });
    for (const other of theirs) group[other] = into;
    members.set(into, [...mine, ...theirs]);
    members.delete(from);
  };
  for (const { a, b, isSame } of ruled) if (isSame) join(a, b, true);
  for (const row of surestFirst(pairs)) join(pairs.left[row] ?? 0, pairs.right[row] ?? 0, false);
  const rival = rivals(pairs, group);
  // The probability takes into account the records outside that one of the two is like.
  return joined.map(({ a, b, bits }) => {
    const odds = oddsOf(bits);
    return { a, b, probability: odds / (1 + odds + (rival[a] ?? 0) + (rival[b] ?? 0)) };
  });
}
function surestFirst({ bits, count }) {
  let hopeful = 0;
  for (let row = 0; row < count; row += 1) if ((bits[row] ?? 0) > least) hopeful += 1;
  const rows = new Uint32Array(hopeful);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    if ((bits[row] ?? 0) <= least) continue;
    rows[at] = row;
    at += 1;
  }
  return rows.sort((one, other) => (bits[other] ?? 0) - (bits[one] ?? 0) || one - other);
}
function rivals({ left, right, bits, count }, group) {
  const rival = new Float64Array(group.length);
  for (let row = 0; row < count; row += 1) {
    const [a, b] = [left[row] ?? 0, right[row] ?? 0];
    if (group[a] === group[b]) continue;
    const odds = oddsOf(bits[row] ?? 0);
    rival[a] = Math.max(rival[a] ?? 0, odds);
    rival[b] = Math.max(rival[b] ?? 0, odds);
  }
  return rival;
}
//# sourceMappingURL=cluster.js.map
