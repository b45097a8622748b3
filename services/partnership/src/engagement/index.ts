import { EngagementResolver, EngagementsOfTeamResolver } from './engagement.resolver.js';

/** The resolvers of what teams were asked. */
export const engagementResolvers = [EngagementResolver, EngagementsOfTeamResolver] as const;
