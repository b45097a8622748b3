import { NrmDenialResolver, RecordDenialResolver } from './denial.resolver.js';

export { RecordDenialEntity } from './denial.entity.js';
export { denialFor } from './denial.resolver.js';
export { comparedReferenceSql } from './denial.rules.js';
export type { RecordOwner } from './denial.vocabulary.js';

/** The resolvers of what is said not to be of a child. */
export const denialResolvers = [NrmDenialResolver, RecordDenialResolver] as const;
