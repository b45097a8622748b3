import type { LinkRecord } from './record.js';
/** How often each thing occurs among the records that have the field. */
export declare class Distribution {
  #private;
  /** Counts what one record has. */
  add(tokens: readonly number[]): void;
  /** The share of records that have it. A name seen twice may be one person twice: nothing is taken to be rarer. */
  share(token: number): number;
  /** How much more, in bits, agreeing on this says than agreeing usually does. */
  bits(token: number): number;
  /** The most that agreeing on anything adds. */
  get mostBits(): number;
}
/** The forms in which a part of a name is compared. */
export declare const forms: readonly ['word', 'spelling', 'skeleton'];
export type Form = (typeof forms)[number];
/** What a part of a name may be. */
export type Role = 'forename' | 'surname';
type OfPart = Readonly<Record<Form, Distribution>>;
/** What people agree on, counted, so that a rare name in common weighs more than a frequent one. */
export interface Frequency extends Readonly<Record<Role, OfPart>> {
  readonly nationality: Distribution;
  readonly place: Distribution;
  readonly postcode: Distribution;
}
/** Counts what stands in the records of some sources. */
export declare function countFrequency(sources: readonly (readonly LinkRecord[])[]): Frequency;
export {};
