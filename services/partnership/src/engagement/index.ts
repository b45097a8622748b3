import { EngagementResolver, EngagementsOfTeamResolver } from './engagement.resolver.js';

export { answerEngagement } from './commands/record-engagement.js';
export { engagementById, engagementsOfTeams } from './engagement.queries.js';

/** The resolvers of what teams were asked. */
export const engagementResolvers = [EngagementResolver, EngagementsOfTeamResolver] as const;
