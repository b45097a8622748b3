import { Blocks } from './block.js';
import { gather } from './cluster.js';
import { NameComparison } from './name.js';
import { Pairs } from './pairs.js';
import { Register } from './record.js';
import { oddsOf } from './weight.js';
import { weighPairs } from './weigh-pairs.js';
/** Finds the records of the same person within one source. */
export function dedupe(people) {
  return linkageOf(linkAll([people]), 0, 0);
}
/** Finds the records of the same people across two sources. */
export function link(left, right) {
  return linkageOf(linkAll([left, right]), 0, 1);
}
/**
 * Links all sources at once: people are gathered with their records in every source, so that each two sources may be
 * brought together by a third.
 * @param done hears of each comparison as it is done
 * @param decided what people have decided: it stands above every weight
 */
export function linkAll(sources, done = () => undefined, decided = []) {
  const register = new Register();
  const all = sources.map((people) => people.map((person) => register.record(person)));
  const records = all.flat();
  const blocks = all.map((source) => new Blocks(source));
  const names = new NameComparison();
  const weighed = all.flatMap((one, left) =>
    all.slice(left).map((other, later) => {
      const right = left + later;
      const block = blocks[right] ?? new Blocks(other);
      const found = weighPairs(one, other, block, names, records.length);
      done({ left, right, compared: found.compared });
      return { left, right, weighed: found };
    }),
  );
  const start = all.map((_, at) => all.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  const sourceOf = sourcesOf(all);
  const between = (a, b) =>
    weighed.find(({ left, right }) => left === sourceOf[a] && right === sourceOf[b]);
  const bitsOf = (a, b) => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    const [one, other] = [records[first], records[second]];
    if (one === undefined || other === undefined) return -Infinity;
    return between(first, second)?.weighed.bitsOf(one, other) ?? -Infinity;
  };
  const pairs = new Pairs();
  for (const { left, right, weighed: found } of weighed)
    pairs.addAll(found.pairs, start[left] ?? 0, start[right] ?? 0);
  const numberOf = ({ source, at }) => (start[source] ?? 0) + at;
  const ruled = decided.map(({ left, right, isSame }) => ({
    a: numberOf(left),
    b: numberOf(right),
    isSame,
  }));
  const links = new Map(weighed.map((one) => [one, new Array()]));
  for (const { a, b, probability } of gather(records.length, pairs, bitsOf, ruled)) {
    const of = between(a, b);
    if (of === undefined) continue;
    links
      .get(of)
      ?.push({ left: a - (start[of.left] ?? 0), right: b - (start[of.right] ?? 0), probability });
  }
  return weighed.map((one) => ({
    left: one.left,
    right: one.right,
    linkage: told(one.weighed, links.get(one) ?? [], register),
  }));
}
function linkageOf(all, left, right) {
  const found = all.find((one) => one.left === left && one.right === right);
  if (found === undefined) throw new Error('The linkage of these sources is missing.');
  return found.linkage;
}
function sourcesOf(all) {
  return Uint8Array.from(all.flatMap((source, at) => source.map(() => at)));
}
function told({ pairs, model, comparison, weigh, prior, compared }, links, register) {
  return {
    links,
    model,
    comparison,
    weigh,
    prior,
    compared,
    register,
    rivals: (least) => {
      const chosen = new Set(links.map(({ left, right }) => `${left} ${right}`));
      return pairs.list(Math.log2(least / (1 - least))).flatMap(({ left, right, bits }) => {
        if (chosen.has(`${left} ${right}`)) return [];
        const odds = oddsOf(bits);
        return [{ left, right, probability: odds / (1 + odds) }];
      });
    },
  };
}
//# sourceMappingURL=link.js.map
