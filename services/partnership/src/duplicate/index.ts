import { DuplicateResolver } from './duplicate.resolver.js';

/** The resolvers of records that may be one person. */
export const duplicateResolvers = [DuplicateResolver] as const;
