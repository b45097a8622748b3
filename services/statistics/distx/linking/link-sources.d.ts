import type { MikroORM } from '@mikro-orm/postgresql';
import { type Source } from '../feed/feed.vocabulary.js';
import { type Step } from '../linkage/explain.js';
/** One step of linking that is done, for whoever watches. */
export interface LinkingStep {
  readonly step: number;
  readonly steps: number;
  readonly says: string;
  /** How many pairs were compared. */
  readonly compared: number;
}
/** Two records that are of one child, and how probably. */
export interface RecordLink {
  readonly leftId: string;
  readonly rightId: string;
  readonly probability: number;
  /** Whether it was chosen; the others are kept to tell how many children may have been missed. */
  readonly isChosen: boolean;
}
/** What people have decided about the records of two owners. */
export interface DecidedPair {
  readonly leftKey: string;
  readonly rightKey: string;
  readonly isSame: boolean;
}
/** A pair that was drawn for review, by the owners' own tokens, with what speaks for it and against it. */
export interface DrawnPair {
  readonly leftSource: Source;
  readonly leftKey: string;
  readonly rightSource: Source;
  readonly rightKey: string;
  readonly probability: number;
  readonly isChosen: boolean;
  readonly steps: readonly Step[];
}
/** What came of linking. */
export interface Linked {
  /** How many pairs were found to be of one child. */
  readonly links: number;
  readonly drawn: readonly DrawnPair[];
}
/**
 * Links all records of all sources anew, as people have decided where they have, and draws pairs for them to review.
 * Only the database of encodings is read.
 */
export declare function linkSources(
  encodings: MikroORM,
  decided: readonly DecidedPair[],
  progress: (step: LinkingStep) => void,
): Promise<Linked>;
/** The links that were made last. */
export declare function readLinks(encodings: MikroORM): Promise<RecordLink[]>;
