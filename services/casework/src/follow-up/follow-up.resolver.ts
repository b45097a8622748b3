import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Directive, Info, Mutation, Query, Resolver } from 'type-graphql';
import { answer, PageArgs, selectedFields, type GraphContext, type Problem } from '@ictg/kit/graph';
import { answerFollowUp } from './commands/answer-follow-up.js';
import { followUpPage } from './follow-up.queries.js';
import {
  AnswerFollowUpInput,
  AnswerFollowUpResult,
  FollowUp,
  FollowUpAnswered,
  FollowUpConnection,
} from './follow-up.type.js';

const shared = '@tag(name: "share-follow-ups")';

/** What a council was asked to do for children, and its answers. */
@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Directive(shared)
  @Query(() => FollowUpConnection, {
    description:
      'What your agency was asked to do for children and has not answered, what is due first first. For councils; our own people have `advices`.',
  })
  followUps(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FollowUpConnection> {
    return followUpPage(
      desk,
      { first, after: after ?? null },
      selectedFields(info, ['edges', 'node']),
    ) as Promise<FollowUpConnection>;
  }

  @Directive(shared)
  @Mutation(() => AnswerFollowUpResult, {
    description: 'Says whether what your agency was asked to do has been done.',
  })
  answerFollowUp(
    @Arg('input', () => AnswerFollowUpInput, { description: 'The answer.' })
    input: AnswerFollowUpInput,
    @Ctx() context: GraphContext,
  ): Promise<FollowUpAnswered | Problem> {
    return answer(FollowUpAnswered, async () => ({
      followUpId: await context.command((desk) => answerFollowUp(desk, input)),
    }));
  }
}
