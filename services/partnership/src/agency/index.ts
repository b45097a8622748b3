import { AgencyCommandResolver } from './agency-command.resolver.js';
import { AgencyResolver } from './agency.resolver.js';

export { AgencyEntity } from './agency.entity.js';
export { agenciesById } from './agency.queries.js';
export type { Fault } from './agency.rules.js';
export { Agency } from './agency.type.js';

/** The resolvers of the directory of agencies. */
export const agencyResolvers = [AgencyResolver, AgencyCommandResolver] as const;
