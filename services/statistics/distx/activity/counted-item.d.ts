import { type Place, type Quarter } from '../cube/counted-child.js';
import type { Subject } from './subject.data.js';
/** Where a thing done is counted. */
export interface ItemPlace {
  /** Code that the authority has today, or the area that it lies in, or `UNKNOWN`. */
  readonly authority: string;
  readonly region: string;
  readonly nation: Place['nation'];
}
export declare const nowhere: ItemPlace;
/** One thing that is counted: a child, a referral, a consultation; with a code for each attribute of its subject. */
export interface CountedItem {
  readonly subject: Subject;
  /** As a counted child's: the same thing has the same tie in every snapshot, and it leads back to no record. */
  readonly tie: string;
  readonly quarter: Quarter;
  readonly place: ItemPlace;
  /** In the order of the subject's attributes. */
  readonly codes: readonly string[];
}
