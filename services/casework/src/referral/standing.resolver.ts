import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { answerQuestion } from './commands/answer-question.js';
import { AnswerQuestionInput } from './referral.input.js';
import { AnswerQuestionResult, AnswerQuestionSuccess } from './referral.result.js';
import { referralStandings } from './standing.queries.js';
import { ReferralStanding } from './standing.type.js';

/** What whoever sent a referral may ask and answer afterwards. */
@Resolver()
export class StandingResolver {
  @Directive('@tag(name: "partner")')
  @Query(() => [ReferralStanding], {
    description:
      'Where referrals stand, for whoever sent them: a partner asks by its own references, our form by ours. At most 50 at once; what is not theirs is left out.',
  })
  referralStandings(
    @Arg('references', () => [String], { description: 'The references, at most 50.' })
    references: string[],
    @Ctx() { desk }: GraphContext,
  ): Promise<ReferralStanding[]> {
    return referralStandings(desk, references);
  }

  @Mutation(() => AnswerQuestionResult, {
    description: 'Takes the answer of a sender to the question they were asked, from our form.',
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
