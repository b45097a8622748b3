import { MatterResolver } from './matter.resolver.js';

/** The resolvers of complaints and incidents. */
export const matterResolvers = [MatterResolver] as const;
