import type { Form } from './frequency.js';
import type { Part } from './record.js';
/** How far two parts of a name agree, and on what. */
export interface PartAgreement {
  readonly level: number;
  readonly on: readonly number[];
  readonly form: Form;
}
/** What a part that is missing says. */
export declare const nothing: PartAgreement;
/** Compares parts of names, and remembers the pairs of words it met last: the same names come again and again. */
export declare class PartComparison {
  #private;
  /** How far two parts agree. */
  compare(left: Part | undefined, right: Part | undefined): PartAgreement;
}
