import { ClosureProposalResolver, ClosureResolver } from './closure.resolver.js';

/** The resolvers of proposals to close support. */
export const closureResolvers = [ClosureResolver, ClosureProposalResolver] as const;
