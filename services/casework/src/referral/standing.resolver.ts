import { Arg, Args, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { answerQuestion } from './commands/answer-question.js';
import { AnswerQuestionInput } from './referral.input.js';
import { AnswerQuestionResult, AnswerQuestionSuccess } from './referral.result.js';
import { OwnReferralConnection, OwnReferralsArgs } from './own-referral.type.js';
import { ownReferralPage, referralStandings } from './standing.queries.js';
import { ReferralStanding } from './standing.type.js';

/** What whoever sent a referral may ask and answer afterwards. */
@Resolver()
export class StandingResolver {
  @Directive('@tag(name: "partner")')
  @Query(() => [ReferralStanding], {
    description:
      'Where referrals stand, for whoever sent them: a partner asks by the reference it was given or by its own, our form by ours. At most 50 at once; what is not theirs is left out. A reference of its own that a partner has used for several referrals brings them all, marked as ambiguous.',
  })
  referralStandings(
    @Arg('references', () => [String], { description: 'The references, at most 50.' })
    references: string[],
    @Ctx() { desk }: GraphContext,
  ): Promise<ReferralStanding[]> {
    return referralStandings(desk, references);
  }

  @Directive('@tag(name: "council")')
  @Directive('@tag(name: "police")')
  @Query(() => OwnReferralConnection, {
    description:
      'The referrals that your agency sent from its own signed-in system, newest first, each with the question that waits for your answer. For partners.',
  })
  ownReferrals(
    @Args(() => OwnReferralsArgs) { first, after, isWaiting }: OwnReferralsArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<OwnReferralConnection> {
    const wanted = { first, after: after ?? null, isWaiting: isWaiting === true };
    return ownReferralPage(desk, wanted) as Promise<OwnReferralConnection>;
  }

  @Directive('@tag(name: "partner")')
  @Mutation(() => AnswerQuestionResult, {
    description:
      'Takes the answer of a sender to the question they were asked: from our form, or from the system of the agency that sent the referral.',
  })
  answerQuestion(
    @Arg('input', () => AnswerQuestionInput, { description: 'The answer.' })
    input: AnswerQuestionInput,
    @Ctx() context: GraphContext,
  ): Promise<AnswerQuestionSuccess | Problem> {
    return answer(AnswerQuestionSuccess, () =>
      context.command((desk) => answerQuestion(desk, input)),
    );
  }
}
