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
import { londonDay } from '@ictg/kit/calendar';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { coverageOfTeams, TopicCoverage } from '../coverage/index.js';
import { answerEngagement, engagementById, engagementsOfTeams } from '../engagement/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { tickOwnPosts } from '../post/index.js';
import { teamPage } from '../team/index.js';
import { ownPeopleById, peopleOfOwnTeams, sessionsOfOwnTeams } from './own-team.queries.js';
import {
  AnswerForOwnPeopleInput,
  AnswerForOwnPeopleResult,
  AnswerForOwnTeamInput,
  AnswerForOwnTeamResult,
  OwnPeopleAnswered,
  OwnTeam,
  OwnTeamAnswered,
  OwnTeamConnection,
  OwnTeamEngagement,
  OwnTeamPost,
  OwnTeamSession,
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
      ({ edges, pageInfo }) => ({
        edges: edges.map(({ cursor, node: { id, name, headcount, headcountOn } }) => ({
          cursor,
          node: Object.assign(new OwnTeam(), { id, name, headcount, headcountOn }),
        })),
        pageInfo,
      }),
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
  @Directive(forPartners)
  @Mutation(() => AnswerForOwnPeopleResult, {
    description: 'Keeps who of your people is still there, and who has left.',
  })
  answerForOwnPeople(
    @Arg('input', () => AnswerForOwnPeopleInput, { description: 'Of whom you say what.' })
    { ticks }: AnswerForOwnPeopleInput,
    @Ctx() context: GraphContext,
  ): Promise<OwnPeopleAnswered | Problem> {
    return answer(OwnPeopleAnswered, async () => {
      const ids = await context.command((desk) => tickOwnPosts(desk, ticks));
      return { people: await ownPeopleById(context.desk, ids) };
    });
  }

  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => [TopicCoverage], {
    description: 'How many of them are trained and still in post, topic by topic.',
  })
  async coverage(@Root() { id }: OwnTeam, @Ctx() context: GraphContext): Promise<TopicCoverage[]> {
    const today = londonDay(new Date());
    const found = await context
      .loader('coverageOfOwnTeam', (ids) => coverageOfTeams(context.desk, today, ids))
      .load(id);
    return found ?? [];
  }

  @Directive('@tag(name: "own-staff")')
  @FieldResolver(() => [OwnTeamPost], {
    description: 'Who is in it as far as we know, and who left within a year, by name.',
  })
  async people(@Root() { id }: OwnTeam, @Ctx() context: GraphContext): Promise<OwnTeamPost[]> {
    const found = await context
      .loader('peopleOfOwnTeam', (ids) => peopleOfOwnTeams(context.desk, ids))
      .load(id);
    return found ?? [];
  }

  @Directive('@tag(name: "own-staff")')
  @FieldResolver(() => [OwnTeamSession], {
    description:
      'Sessions that it was asked to, or that its people have booked, the latest first: a hundred at most.',
  })
  async sessions(@Root() { id }: OwnTeam, @Ctx() context: GraphContext): Promise<OwnTeamSession[]> {
    const found = await context
      .loader('sessionsOfOwnTeam', (ids) => sessionsOfOwnTeams(context.desk, ids))
      .load(id);
    return found ?? [];
  }
}
