import { TeamResolver, TeamsOfAgencyResolver } from './team.resolver.js';

export { addTeam } from './commands/add-team.js';
export { TeamEntity, type Team as TeamRecord } from './team.entity.js';
export { teamById, teamPage, teamsById } from './team.queries.js';
export { isStaleHeadcount, type Headcount } from './team.rules.js';
export { Team } from './team.type.js';

/** The resolvers of teams. */
export const teamResolvers = [TeamResolver, TeamsOfAgencyResolver] as const;
