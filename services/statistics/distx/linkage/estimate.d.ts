import type { Chances, FieldShape } from './field.js';
import { type Pattern, type Sample } from './pairs.js';
/** How probable each level of each field is for two records of one person (m), of two people (u) and of relatives (f). */
export interface Model {
  readonly m: Chances;
  readonly u: Chances;
  readonly f: Chances;
  /** Bits by which two people who agree in one part of the name agree in the other more often than nationalities explain. */
  readonly nameTie: number;
  /** How many pairs of twins the blocks of equal birth dates held. */
  readonly twins: number;
  /** How many pairs of relatives the blocks of equal postcodes held. */
  readonly housemates: number;
}
/**
 * Learns the model without labels. u comes from random pairs. m comes from one run per blocking pass, over the fields
 * that the pass does not make agree; one run over all blocked pairs together takes blocking for evidence and ends with
 * everything a match. Inside a block chance agreement is higher than outside, so each run has a u of its own.
 */
export declare function estimate(
  fields: readonly FieldShape[],
  { byPass, share }: Sample,
  random: readonly Pattern[],
  possible: number,
  explained: number,
): Model;
