import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import type { Desk } from '@ictg/kit/database';
import { answerLinkReview } from './commands/answer-link-review.js';
import { answersTo, nextPair, reviewProgress, type PairToReview } from './review.queries.js';
import {
  AnswerLinkReviewInput,
  AnswerLinkReviewResult,
  LinkReview,
  LinkReviewAnswered,
  LinkReviewProgress,
} from './review.type.js';
import { recordOf } from './ticket.js';

/** People look at pairs of records, two by two, and linking obeys them. */
@Resolver()
export class LinkReviewResolver {
  @Query(() => LinkReview, {
    nullable: true,
    description:
      'The next pair that waits for this reviewer, drawn from all weights; null when none does.',
  })
  async nextLinkReview(@Ctx() { desk }: GraphContext): Promise<LinkReview | null> {
    const pair = await nextPair(desk);
    return pair && shown(desk, pair);
  }

  @Query(() => LinkReviewProgress, { description: 'How far reviewing has come, and kappa.' })
  linkReviewProgress(@Ctx() { desk }: GraphContext): Promise<LinkReviewProgress> {
    return reviewProgress(desk);
  }

  @Mutation(() => AnswerLinkReviewResult, {
    description:
      'Says of a pair whether it is one child. Two reviewers answer without knowing of each other; where they differ the adjudicator decides.',
  })
  answerLinkReview(
    @Arg('input', () => AnswerLinkReviewInput, { description: 'The answer.' })
    input: AnswerLinkReviewInput,
    @Ctx() context: GraphContext,
  ): Promise<LinkReviewAnswered | Problem> {
    return answer(LinkReviewAnswered, async () => {
      await context.command((desk) => answerLinkReview(desk, input));
      return { progress: await reviewProgress(context.desk) };
    });
  }
}

async function shown(desk: Desk, pair: PairToReview): Promise<LinkReview> {
  return Object.assign(new LinkReview(), {
    ...pair,
    left: await recordOf(desk, pair.id, pair.leftSource, pair.leftKey),
    right: await recordOf(desk, pair.id, pair.rightSource, pair.rightKey),
    answers: await answersTo(desk, pair.id),
  });
}
