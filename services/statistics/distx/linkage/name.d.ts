import { type PartAgreement } from './part.js';
import type { LinkRecord } from './record.js';
/** The levels of a part of a name, worst first. */
export declare const nameLevels: readonly [
  'different',
  'a little alike',
  'alike',
  'same consonants',
  'one letter apart, or sounds the same',
  'same but for spelling or a further word',
  'same',
];
/**
 * Names in the order in which they agree best: straight, forename and surname exchanged, or with the border between
 * the two elsewhere, as when a third word is a middle name to one clerk and part of the surname to another. The outcome
 * of the last comparison is kept here, since millions follow each other.
 */
export declare class NameComparison {
  #private;
  forename: PartAgreement;
  surname: PartAgreement;
  /** Compares the names of two records, each name of one with each of the other. */
  compare(left: LinkRecord, right: LinkRecord): void;
}
