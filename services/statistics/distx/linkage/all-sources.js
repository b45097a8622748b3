import { gather } from './cluster.js';
import { weighPairs } from './link.js';
import { oddsOf } from './weight.js';
/**
 * Gathers the records of any number of sources into people at once. Each source is compared with itself and with each
 * other one time, and a record found through one source helps to find its person in the next.
 */
export function linkAll(sources, done = () => undefined) {
  const starts = sources.map((_, at) =>
    sources.slice(0, at).reduce((sum, { length }) => sum + length, 0),
  );
  const total = sources.reduce((sum, { length }) => sum + length, 0);
  const weighed = new Map();
  const edges = [];
  sources.forEach((left, at) => {
    sources.slice(at).forEach((right, further) => {
      const other = at + further;
      if (left.length === 0 || right.length === 0) return;
      const pairs = weighPairs(left, right);
      weighed.set(`${at} ${other}`, pairs);
      for (const { a, b, bits } of pairs.edges)
        edges.push({ a: a + (starts[at] ?? 0), b: b + (starts[other] ?? 0), bits });
      done({ left: at, right: other, compared: pairs.compared });
    });
  });
  const placeOf = (record) => {
    const source = starts.findLastIndex((start) => start <= record);
    return [source, record - (starts[source] ?? 0)];
  };
  const bitsOf = (a, b) => {
    const [first, second] = [placeOf(Math.min(a, b)), placeOf(Math.max(a, b))];
    return weighed.get(`${first[0]} ${second[0]}`)?.bitsOf(first[1], second[1]) ?? 0;
  };
  const chosen = gather(total, edges, bitsOf);
  const isChosen = new Set(chosen.map(({ a, b }) => keyOf(a, b)));
  return [
    ...chosen.map(({ a, b, probability }) => pairOf(a, b, probability, true)),
    ...edges
      .filter(({ a, b }) => !isChosen.has(keyOf(a, b)))
      .map(({ a, b, bits }) => pairOf(a, b, oddsOf(bits) / (1 + oddsOf(bits)), false)),
  ];
  function pairOf(a, b, probability, isOne) {
    const [left, right] = [placeOf(Math.min(a, b)), placeOf(Math.max(a, b))];
    return { left, right, probability, isChosen: isOne };
  }
  function keyOf(a, b) {
    return Math.min(a, b) * total + Math.max(a, b);
  }
}
//# sourceMappingURL=all-sources.js.map
