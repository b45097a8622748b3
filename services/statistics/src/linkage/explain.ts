import type { EncodedPerson } from '@ictg/kit/linkage';
import type { Comparison } from './comparison.js';
import type { Model } from './estimate.js';
import { levelBits } from './weight.js';

/** One step of a waterfall: what a field says, and how many bits that adds to the weight. */
export interface Step {
  readonly field: string;
  readonly says: string;
  readonly bits: number;
}

/** Why two records are held to be of one person: one step a field, largest first; they add up to the weight. */
export function explain(
  left: EncodedPerson,
  right: EncodedPerson,
  { model, comparison }: { readonly model: Model; readonly comparison: Comparison },
): readonly Step[] {
  const bits = levelBits(model);
  return comparison
    .agreements(left, right)
    .map((agreement, at): Step => {
      const field = comparison.fields[at];
      const name = field?.name ?? '';
      const says = field?.levels[agreement.level];
      if (says === undefined) return { field: name, says: 'missing', bits: 0 };
      const total = (bits[at]?.[agreement.level] ?? 0) + comparison.rarity(agreement);
      return { field: name, says, bits: Math.round(total * 100) / 100 };
    })
    .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
}
