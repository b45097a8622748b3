import { CareTrackResolver, NrmTrackResolver } from './track.resolver.js';

export { referenceJobs, referenceSchedule } from './check-references.js';
export { sealReferencesWith } from './opening.js';

/** The resolvers that lead to the records of other owners. */
export const trackResolvers = [NrmTrackResolver, CareTrackResolver] as const;
