import { buildGraph, type Subgraph } from '@ictg/kit/graph';
import { agenciesById, agencyResolvers } from './agency/index.js';
import { areaResolvers, localAuthorityOf, policeForceOf, regionOf } from './area/index.js';
import { emergencyResolvers } from './emergency/index.js';

/** The partnership part of the graph. */
export function partnershipGraph(): Promise<Subgraph> {
  return buildGraph({
    resolvers: [...areaResolvers, ...agencyResolvers, ...emergencyResolvers],
    references: {
      Agency: ({ id = '' }, context) =>
        context.loader('agency', (ids) => agenciesById(context.desk, ids)).load(id),
      LocalAuthority: ({ gssCode }) => localAuthorityOf(gssCode),
      PoliceForce: ({ code }) => policeForceOf(code),
      Region: ({ code }) => regionOf(code),
    },
  });
}
