import type { EncodedPerson } from '@ictg/kit/linkage';
import type { Linkage } from './link.js';
import { compare, emptyPair } from './pairs.js';
import { levelBits } from './weight.js';

/** One step of a waterfall: what a field says, and how many bits that adds to the weight. */
export interface Step {
  readonly field: string;
  readonly says: string;
  readonly bits: number;
}

/**
 * Why two records are held to be of one person: one step a field, largest first, then what is taken off because other
 * people are alike too. The steps add up to the log-odds of this pair of records, in bits.
 */
export function explain(
  left: EncodedPerson,
  right: EncodedPerson,
  { model, comparison, weigh, prior }: Pick<Linkage, 'model' | 'comparison' | 'weigh' | 'prior'>,
): readonly Step[] {
  const bits = levelBits(model);
  const fields = comparison.agreements(left, right).map((agreement, at): Step => {
    const field = comparison.fields[at];
    const name = field?.name ?? '';
    const says = field?.levels[agreement.level];
    if (says === undefined) return { field: name, says: 'missing', bits: 0 };
    const total = (bits[at]?.[agreement.level] ?? 0) + comparison.rarity(agreement);
    return { field: name, says, bits: total };
  });
  const pair = emptyPair(comparison);
  compare(left, right, comparison, pair);
  const likeness = weigh(pair) - fields.reduce((sum, step) => sum + step.bits, 0);
  return [
    ...fields,
    { field: 'others alike', says: 'relatives, and names of one origin', bits: likeness },
    { field: 'before looking', says: 'few pairs of records are of one person', bits: prior },
  ]
    .map((step) => ({ ...step, bits: Math.round(step.bits * 100) / 100 }))
    .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
}
