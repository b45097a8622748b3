import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { answerEngagement, engagementById, engagementsOfTeams } from '../engagement/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { teamPage } from '../team/index.js';
import {
  AnswerForOwnTeamInput,
  AnswerForOwnTeamResult,
  OwnTeam,
  OwnTeamAnswered,
  OwnTeamConnection,
  OwnTeamEngagement,
} from './own-team.type.js';

const forPartners = '@tag(name: "partner")';

/** What a partner agency sees of its own teams: what we keep of how they were asked, and nobody by name. */
@Resolver(() => OwnTeam)
export class OwnTeamResolver {
  @Directive(forPartners)
  @Query(() => OwnTeamConnection, {
    description: "The teams of your own agency by name. No other agency's are there.",
  })
  ownTeams(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<OwnTeamConnection> {
    mustBeAllowed(desk.viewer, 'engagement:answer');
    return teamPage(desk, { first, after: after ?? null, filter: {} }).then(
      ({ edges, pageInfo }) =>
        ({
          edges: edges.map(({ cursor, node }) => ({
            cursor,
            node: Object.assign(new OwnTeam(), {
              id: node.id,
              name: node.name,
              headcount: node.headcount,
              headcountOn: node.headcountOn,
            }),
          })),
          pageInfo,
        }) as OwnTeamConnection,
    );
  }

  @Directive(forPartners)
  @Mutation(() => AnswerForOwnTeamResult, {
    description: 'Keeps the answer of your agency to what we noted about one of its teams.',
  })
  answerForOwnTeam(
    @Arg('input', () => AnswerForOwnTeamInput, { description: 'The answer.' })
    input: AnswerForOwnTeamInput,
    @Ctx() context: GraphContext,
  ): Promise<OwnTeamAnswered | Problem> {
    return answer(OwnTeamAnswered, async () => {
      const id = await context.command((desk) => answerEngagement(desk, input));
      return { engagement: await engagementById(context.desk, id) };
    });
  }

  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => [OwnTeamEngagement], {
    description: 'When it was asked, and what came of it, the latest first.',
  })
  async engagements(
    @Root() { id }: OwnTeam,
    @Ctx() context: GraphContext,
  ): Promise<OwnTeamEngagement[]> {
    const found = await context
      .loader('engagementsOfTeam', (ids) => engagementsOfTeams(context.desk, ids))
      .load(id);
    return found ?? [];
  }
}
