import type { Comparison } from './comparison.js';
import { agreeing, sharesName, type Model } from './estimate.js';
import type { Compared } from './pairs.js';

/** The bits that each level of each field adds to a match weight. */
export function levelBits({ m, u }: Pick<Model, 'm' | 'u'>): readonly (readonly number[])[] {
  return m.map((field, at) =>
    field.map((chance, level) => Math.log2(chance / (u[at]?.[level] ?? chance))),
  );
}

/** The match weight of a pair, in bits, without the prior. */
export type Weigh = (pair: Compared) => number;

// For every hundred people about ten have a brother or sister in the other source, and at least one a twin.
const siblings = 0.1;
const leastTwins = 0.01;

/**
 * How much more probable what agrees is for one person than for two. The two may be strangers or of one family, who
 * share surname and place and, as twins, the birth date; and strangers of one origin share more than chance says.
 */
export function weigher(
  model: Model,
  { fields }: Comparison,
  smaller: number,
  possible: number,
): Weigh {
  const bits = levelBits(model);
  const familyBits = levelBits({ m: model.f, u: model.u });
  const nationality = fields.findIndex(({ name }) => name === 'nationality');
  const relatives = Math.max(smaller * siblings, model.housemates) / possible;
  const twins = Math.max(smaller * leastTwins, model.twins) / possible;
  return ({ levels, rarity, familyRarity }) => {
    let sum = rarity;
    let family = familyRarity;
    let date = 0;
    for (let at = 0; at < fields.length; at += 1) {
      const level = levels[at] ?? 0;
      if (level === 0) continue;
      const gain = bits[at]?.[level - 1] ?? 0;
      sum += gain;
      family += familyBits[at]?.[level - 1] ?? 0;
      if (fields[at]?.blockedBy === 'date') date = gain;
    }
    if ((levels[0] ?? 0) > agreeing && (levels[1] ?? 0) > agreeing) sum -= model.nameTie;
    if (isSameNation(levels, nationality, fields) && sharesName({ levels })) {
      sum -= model.originTie;
      if ((levels[1] ?? 0) > agreeing) family -= model.originTie;
    }
    return sum - Math.log2(1 + oddsOf(family) * (relatives + twins * oddsOf(date)));
  };
}

function isSameNation(levels: Uint8Array, at: number, fields: Comparison['fields']): boolean {
  return at >= 0 && levels[at] === fields[at]?.levels.length;
}

/** The odds that a weight stands for, within what a computer can count. */
export function oddsOf(bits: number): number {
  return 2 ** Math.min(60, Math.max(-60, bits));
}
