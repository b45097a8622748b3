import { LocalAuthorityResolver, PoliceForceResolver, RegionResolver } from './area.resolver.js';

export { localAuthorityOf, policeForceOf, regionOf, siteCoverageOf } from './area.queries.js';
export { LocalAuthority, PoliceForce, Region } from './area.type.js';

/** The resolvers of authorities, police forces and regions. */
export const areaResolvers = [LocalAuthorityResolver, PoliceForceResolver, RegionResolver] as const;
