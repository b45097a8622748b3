import type { Desk } from '@ictg/kit/database';
import type { Ground, Verdict } from '../review.vocabulary.js';
/** What a reviewer says of a pair. */
export interface ReviewAnswer {
  readonly id: string;
  readonly version: number;
  readonly verdict: Verdict;
  readonly grounds: readonly Ground[];
}
/**
 * Keeps an answer, and decides the pair where two agree or the adjudicator speaks. The next linking obeys.
 * @returns the id of the pair
 */
export declare function answerLinkReview(desk: Desk, input: ReviewAnswer): Promise<string>;
