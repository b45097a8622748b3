import type { EncodedPerson } from '@ictg/kit/linkage';

/** What is not there on one side or both: no evidence either way. */
export const missing = -1;

/** The outcome of comparing one field of two people. */
export interface Agreement {
  /** From 0 (different) up, or `missing`. */
  readonly level: number;
  /** What the two agree on, where agreeing on something rare says more. */
  readonly on?: readonly string[];
  /** The distribution of `on`. */
  readonly kind?: string;
}

/** A field with its levels of agreement, from the worst to the best. */
export interface Field {
  readonly name: string;
  readonly levels: readonly string[];
  /** What is expected of two records of one person before any has been seen. */
  readonly expected: readonly number[];
  /** Which blocking pass makes this field agree, so that it cannot be learnt there. */
  readonly blockedBy?: 'date' | 'name' | 'code' | 'postcode';
  /** Whether brothers and sisters are expected to agree in it as if they were one person. */
  readonly isOfFamily?: boolean;
  /** Whether it tells brothers and sisters apart: they agree in it by chance only. */
  readonly isPersonal?: boolean;
  compare(left: EncodedPerson, right: EncodedPerson): Agreement;
}

/** How often each token occurs among records that have the field, by distribution. */
export interface Frequency {
  /** The share of records with this token. */
  share(kind: string, token: string): number;
  /** The chance that two records drawn at random agree. */
  chance(kind: string): number;
}
