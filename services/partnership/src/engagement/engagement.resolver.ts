import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, resultOf, type GraphContext, type Problem } from '@ictg/kit/graph';
import { Team } from '../team/index.js';
import { changeEngagement, recordEngagement } from './commands/record-engagement.js';
import { ChangeEngagementInput, RecordEngagementInput } from './engagement.input.js';
import { engagementAccess, engagementById, engagementsOfTeams } from './engagement.queries.js';
import { Engagement, EngagementAccess } from './engagement.type.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({ description: 'What a team was asked is saved.' })
class EngagementSaved {
  @Directive(nonPersonal)
  @Field(() => Engagement, { description: 'It as it stands now.' })
  engagement!: Engagement;
}

const EngagementResult = resultOf('Engagement', EngagementSaved);

/** What teams were asked, and what they answered. */
@Resolver(() => Engagement)
export class EngagementResolver {
  @Mutation(() => EngagementResult, { description: 'Records that a team was asked.' })
  recordEngagement(
    @Arg('input', () => RecordEngagementInput, { description: 'Which, and what came of it.' })
    input: RecordEngagementInput,
    @Ctx() context: GraphContext,
  ): Promise<EngagementSaved | Problem> {
    return saved(context, (desk) => recordEngagement(desk, input));
  }

  @Mutation(() => EngagementResult, { description: 'Records what came of asking a team.' })
  changeEngagement(
    @Arg('input', () => ChangeEngagementInput, { description: 'What came of it.' })
    input: ChangeEngagementInput,
    @Ctx() context: GraphContext,
  ): Promise<EngagementSaved | Problem> {
    return saved(context, (desk) => changeEngagement(desk, input));
  }

  @Directive(nonPersonal)
  @FieldResolver(() => EngagementAccess, { description: 'What this person may do with it.' })
  access(@Ctx() { viewer }: GraphContext): EngagementAccess {
    return engagementAccess(viewer);
  }
}

/** What a team was asked. */
@Resolver(() => Team)
export class EngagementsOfTeamResolver {
  @Directive(nonPersonal)
  @FieldResolver(() => [Engagement], { description: 'What it was asked, the latest first.' })
  async engagements(@Root() { id }: Team, @Ctx() context: GraphContext): Promise<Engagement[]> {
    const found = await context
      .loader('engagementsOfTeam', (ids) => engagementsOfTeams(context.desk, ids))
      .load(id);
    return found ?? [];
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<EngagementSaved | Problem> {
  return answer(EngagementSaved, async () => {
    const id = await context.command(command);
    return { engagement: await engagementById(context.desk, id) };
  });
}
