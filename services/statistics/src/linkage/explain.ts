import type { EncodedPerson } from '@ictg/kit/linkage';
import type { Comparison } from './comparison.js';
import { agreeing, type Model } from './estimate.js';
import { levelBits } from './weight.js';

/** One step of a waterfall: what a field says, and how many bits that adds to the weight. */
export interface Step {
  readonly field: string;
  readonly says: string;
  readonly bits: number;
}

/** Why two records are held to be of one person: one step a field, largest first; they add up to the weight,
 * from which only the chance of a brother or sister is still taken. */
export function explain(
  left: EncodedPerson,
  right: EncodedPerson,
  { model, comparison }: { readonly model: Model; readonly comparison: Comparison },
): readonly Step[] {
  const bits = levelBits(model);
  const agreements = comparison.agreements(left, right);
  const together: Step[] = agreements.slice(0, 2).every(({ level }) => level >= agreeing)
    ? [
        {
          field: 'both names',
          says: 'names of one origin go together',
          bits: -round(model.nameTie),
        },
      ]
    : [];
  const steps = agreements.map((agreement, at): Step => {
    const field = comparison.fields[at];
    const name = field?.name ?? '';
    const says = field?.levels[agreement.level];
    if (says === undefined) return { field: name, says: 'missing', bits: 0 };
    const total = (bits[at]?.[agreement.level] ?? 0) + comparison.rarity(agreement);
    return { field: name, says, bits: round(total) };
  });
  return [...steps, ...together].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100;
}
