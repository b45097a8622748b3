import {
  CoverageOfAgencyResolver,
  CoverageOfTeamResolver,
  CoverageResolver,
  TrainingsOfProfessionalResolver,
} from './coverage.resolver.js';

export {
  coverageBook,
  coverageOfTeams,
  type BookedTeam,
  type CoverageBook,
} from './coverage.queries.js';
export { coverageOf, isLow, type Coverage } from './coverage.rules.js';
export { TopicCoverage } from './coverage.type.js';

/** The resolvers of coverage. */
export const coverageResolvers = [
  CoverageResolver,
  CoverageOfTeamResolver,
  CoverageOfAgencyResolver,
  TrainingsOfProfessionalResolver,
] as const;
