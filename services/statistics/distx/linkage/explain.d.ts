import type { EncodedPerson } from '@ictg/kit/linkage';
import type { Linkage } from './link.js';
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
export declare function explain(
  left: EncodedPerson,
  right: EncodedPerson,
  { model, comparison, weigh, prior, register }: Omit<Linkage, 'links' | 'rivals' | 'compared'>,
): readonly Step[];
