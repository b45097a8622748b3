import { type Desk } from '@ictg/kit/database';
import type { Source } from '../feed/feed.vocabulary.js';
import type { Step } from '../linkage/explain.js';
import type { ReviewedPair } from '../counting/sample.rules.js';
import type { DecidedPair, DrawnPair } from '../linking/link-sources.js';
import { type Agreement } from './review.rules.js';
import type { ReviewState } from './review.states.js';
import type { Ground, Verdict } from './review.vocabulary.js';
/** A pair as a reviewer is given it. */
export interface PairToReview {
  readonly id: string;
  readonly version: number;
  readonly state: ReviewState;
  readonly leftSource: Source;
  readonly leftKey: string;
  readonly rightSource: Source;
  readonly rightKey: string;
  readonly steps: readonly Step[];
}
/** The next pair that waits for this reviewer: one they have not answered, in an order of their own; null when none does. */
export declare function nextPair(desk: Desk): Promise<PairToReview | null>;
/** An answer to a pair that both reviewers have spoken on. */
export interface GivenAnswer {
  readonly isMine: boolean;
  readonly isAdjudication: boolean;
  readonly verdict: Verdict;
  readonly grounds: readonly Ground[];
  readonly at: Date;
}
/** What was said of a pair, oldest first: of one still open, what the viewer said. */
export declare function answersTo(desk: Desk, reviewId: string): Promise<GivenAnswer[]>;
/** How far reviewing has come. */
export interface ReviewProgress {
  readonly waiting: number;
  readonly mine: number;
  readonly disputed: number;
  readonly decided: number;
  readonly agreement: Agreement;
  readonly bands: readonly {
    readonly band: number;
    readonly least: number;
    readonly drawn: number;
    readonly decided: number;
  }[];
}
/** Counts of pairs, never of children. */
export declare function reviewProgress(desk: Desk): Promise<ReviewProgress>;
/** What stands decided, for linking to obey. */
export declare function decidedPairs(desk: Desk): Promise<DecidedPair[]>;
/** What people decided of pairs of an NRM referral and a record of another source, by that source. */
export declare function reviewedWithNrm(
  desk: Desk,
): Promise<ReadonlyMap<Source, readonly ReviewedPair[]>>;
/** Keeps the pairs that were drawn; one that was drawn before stays as it is, with its answers. */
export declare function keepDrawn(desk: Desk, drawn: readonly DrawnPair[]): Promise<void>;
