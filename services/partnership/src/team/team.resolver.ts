import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { Agency, agenciesById } from '../agency/index.js';
import { LocalAuthority, localAuthorityOf } from '../area/index.js';
import { addTeam } from './commands/add-team.js';
import { changeTeam } from './commands/change-team.js';
import { AddTeamInput, ChangeTeamInput, TeamsArgs } from './team.input.js';
import { teamAccess, teamById, teamPage, teamsOfAgencies } from './team.queries.js';
import { TeamResult, TeamSaved } from './team.result.js';
import { Team, TeamAccess, TeamConnection } from './team.type.js';

const nonPersonal = '@tag(name: "not-personal")';

/** Questions about teams, their fields, and changes of them. */
@Resolver(() => Team)
export class TeamResolver {
  @Query(() => TeamConnection, {
    description: 'Teams by name.',
  })
  teams(
    @Args(() => TeamsArgs) { first, after, ...filter }: TeamsArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<TeamConnection> {
    return teamPage(desk, { first, after: after ?? null, filter }) as Promise<TeamConnection>;
  }

  @Query(() => Team, { description: 'One team.' })
  team(
    @Arg('id', () => ID, { description: "The team's id." }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Team> {
    return teamById(desk, id);
  }

  @Mutation(() => TeamResult, { description: 'Adds a team of an agency.' })
  addTeam(
    @Arg('input', () => AddTeamInput, { description: 'Which.' }) input: AddTeamInput,
    @Ctx() context: GraphContext,
  ): Promise<TeamSaved | Problem> {
    return answer(TeamSaved, async () => {
      const id = await context.command((desk) => addTeam(desk, input));
      return { team: await teamById(context.desk, id) };
    });
  }

  @Mutation(() => TeamResult, { description: 'Changes a team, or says that it is no more.' })
  changeTeam(
    @Arg('input', () => ChangeTeamInput, { description: 'What.' }) input: ChangeTeamInput,
    @Ctx() context: GraphContext,
  ): Promise<TeamSaved | Problem> {
    return answer(TeamSaved, async () => {
      const id = await context.command((desk) => changeTeam(desk, input));
      return { team: await teamById(context.desk, id) };
    });
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'The agency that it belongs to; its kind is the kind of the team.',
  })
  agency(@Root() { agencyId }: Team, @Ctx() context: GraphContext): Promise<Agency | null> {
    return context.loader('agency', (ids) => agenciesById(context.desk, ids)).load(agencyId);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => LocalAuthority, {
    nullable: true,
    description: 'The authority in which it works; null for a team that works in several.',
  })
  authority(@Root() { gssCode }: Team): LocalAuthority | null {
    return localAuthorityOf(gssCode);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => TeamAccess, { description: 'What this person may do with it.' })
  access(@Ctx() { viewer }: GraphContext): TeamAccess {
    return teamAccess(viewer);
  }
}

/** The teams of an agency. */
@Resolver(() => Agency)
export class TeamsOfAgencyResolver {
  @Directive(nonPersonal)
  @FieldResolver(() => [Team], { description: 'Its teams that still are, by name.' })
  async teams(@Root() { id }: Agency, @Ctx() context: GraphContext): Promise<Team[]> {
    const found = await context
      .loader('teamsOfAgency', (ids) => teamsOfAgencies(context.desk, ids))
      .load(id);
    return found ?? [];
  }
}
