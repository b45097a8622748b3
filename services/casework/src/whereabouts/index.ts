export { keepWhereaboutsTold } from './commands/keep-whereabouts-told.js';
export type { WhereaboutsKind } from './whereabouts.entity.js';
