import { LocalGapResolver } from './gap.resolver.js';

/** The resolvers of local gaps. */
export const gapResolvers = [LocalGapResolver] as const;
