import { MatterResolver } from './matter.resolver.js';

export { matterCount } from './matter.queries.js';

/** The resolvers of complaints and incidents. */
export const matterResolvers = [MatterResolver] as const;
