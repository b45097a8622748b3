import type { Distribution } from './frequency.js';
import type { LinkRecord } from './record.js';
/** What is not there on one side or both: no evidence either way. */
export declare const missing = -1;
/** The chance of each level, field by field. */
export type Chances = readonly (readonly number[])[];
/** What is known of a field before any pair is compared. */
export interface FieldShape {
  readonly name: string;
  /** The levels of agreement, from the worst to the best. */
  readonly levels: readonly string[];
  /** What is expected of two records of one person before any has been seen. */
  readonly expected: readonly number[];
  /** Which blocking pass makes this field agree, so that it cannot be learnt there. */
  readonly blockedBy?: 'date' | 'name' | 'code' | 'postcode';
  /** Whether brothers and sisters are expected to agree in it as if they were one person. */
  readonly isOfFamily?: boolean;
  /** Whether it tells brothers and sisters apart: they agree in it by chance only. */
  readonly isPersonal?: boolean;
}
/** A field with how it is compared. */
export interface Field extends FieldShape {
  /** The level, from 0 (different) up, or `missing`. */
  compare(left: LinkRecord, right: LinkRecord): number;
  /** At the best level, agreeing on something rare says more: how rare each thing is, and what a record has. */
  readonly rarity?: {
    readonly among: Distribution;
    of(record: LinkRecord): number | undefined;
  };
}
