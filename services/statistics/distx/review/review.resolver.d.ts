import { type GraphContext, type Problem } from '@ictg/kit/graph';
import {
  AnswerLinkReviewInput,
  LinkReview,
  LinkReviewAnswered,
  LinkReviewProgress,
} from './review.type.js';
/** People look at pairs of records, two by two, and linking obeys them. */
export declare class LinkReviewResolver {
  nextLinkReview({ desk }: GraphContext): Promise<LinkReview | null>;
  linkReviewProgress({ desk }: GraphContext): Promise<LinkReviewProgress>;
  answerLinkReview(
    input: AnswerLinkReviewInput,
    context: GraphContext,
  ): Promise<LinkReviewAnswered | Problem>;
}
