import type { EncodedPerson } from '@ictg/kit/linkage';
import type { Linkage } from './link.js';
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
  {
    model,
    comparison,
    weigh,
    prior,
    register,
  }: Pick<Linkage, 'model' | 'comparison' | 'weigh' | 'prior' | 'register'>,
): readonly Step[] {
  const bits = levelBits(model);
  const [one, other] = [register.record(left), register.record(right)];
  const pair = comparison.emptyPair();
  const others = comparison.others.map((_, at) => comparison.compareOther(at, one, other, pair));
  const ofOthers = pair.familyRarity;
  const forename = comparison.compareNames(one, other, pair);
  const rarities = [forename, pair.familyRarity - ofOthers, ...others];
  const fields = comparison.fields.map(({ name, levels }, at): Step => {
    const level = (pair.levels[at] ?? 0) - 1;
    const says = levels[level];
    if (says === undefined) return { field: name, says: 'missing', bits: 0 };
    return { field: name, says, bits: (bits[at]?.[level] ?? 0) + (rarities[at] ?? 0) };
  });
  const likeness = weigh(pair) - fields.reduce((sum, step) => sum + step.bits, 0);
  return [
    ...fields,
    { field: 'others alike', says: 'relatives, and names of one origin', bits: likeness },
    { field: 'before looking', says: 'few pairs of records are of one person', bits: prior },
  ]
    .map((step) => ({ ...step, bits: Math.round(step.bits * 100) / 100 }))
    .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
}
