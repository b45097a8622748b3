import type { Comparison } from './comparison.js';
import { agreeing, type Model } from './estimate.js';
import type { Pairs } from './pairs.js';

/** The bits that each level of each field adds to a match weight. */
export function levelBits({ m, u }: Model): readonly (readonly number[])[] {
  return m.map((field, at) =>
    field.map((chance, level) => Math.log2(chance / (u[at]?.[level] ?? chance))),
  );
}

// For every hundred people about ten have a brother or sister in the other source, and one a twin.
const relatives = 0.1;
const twins = 0.01;

/**
 * The match weight of every pair, in bits, without the prior: how much more probable what agrees is for one person
 * than for two. The two may be strangers or of one family, who share surname and place and, as twins, the birth date.
 */
export function weigh(
  pairs: Pairs,
  model: Model,
  comparison: Comparison,
  smaller: number,
  possible: number,
): Float64Array {
  const bits = levelBits(model);
  const { fields } = comparison;
  const weights = new Float64Array(pairs.count);
  for (let row = 0; row < pairs.count; row += 1) {
    let sum = pairs.rarity[row] ?? 0;
    let family = pairs.familyRarity[row] ?? 0;
    let date = 0;
    for (let at = 0; at < fields.length; at += 1) {
      const level = pairs.levels[row * fields.length + at] ?? 0;
      if (level === 0) continue;
      const gain = bits[at]?.[level - 1] ?? 0;
      sum += gain;
      if (fields[at]?.isOfFamily === true) family += gain;
      if (fields[at]?.blockedBy === 'date') date = gain;
    }
    const first = row * fields.length;
    const bothAgree =
      (pairs.levels[first] ?? 0) > agreeing && (pairs.levels[first + 1] ?? 0) > agreeing;
    if (bothAgree) sum -= model.tie;
    const ofFamily = (smaller / possible) * oddsOf(family) * (relatives + twins * oddsOf(date));
    weights[row] = sum - Math.log2(1 + ofFamily);
  }
  return weights;
}

/** The odds that a weight stands for, within what a computer can count. */
export function oddsOf(bits: number): number {
  return 2 ** Math.min(60, Math.max(-60, bits));
}
