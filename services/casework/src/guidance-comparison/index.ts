import { ChangedCaseResolver, ComparisonResolver } from './comparison.resolver.js';

/** The resolvers that compare a version of the guidance with the rules before it. */
export const comparisonResolvers = [ComparisonResolver, ChangedCaseResolver] as const;
