import { OwnTeamResolver } from './own-team.resolver.js';

/** The resolver of what a partner sees of its own teams. */
export const ownTeamResolvers = [OwnTeamResolver] as const;
