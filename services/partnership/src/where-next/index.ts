import { WhereNextResolver } from './where-next.resolver.js';

/** The resolver of where to go next. */
export const whereNextResolvers = [WhereNextResolver] as const;
