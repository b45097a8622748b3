import { ClientUseResolver } from './client-use.resolver.js';
import { PartnerClientResolver } from './client.resolver.js';

/** Connections: partners' programs that ask the graph by themselves. */
export const clientResolvers = [PartnerClientResolver, ClientUseResolver] as const;
export { addClientUse } from './client-use.route.js';
export { runClientCommand } from './client-command.js';
export { connectionsAreAt } from './client.mail.js';
export { admittedClients } from './client.queries.js';
export { endingKeyJobs, endingKeySchedule } from './warn-of-ending-keys.js';
export { PartnerClientEntity, type PartnerClient } from './client.entity.js';
export { readPublicKey } from './public-key.js';
