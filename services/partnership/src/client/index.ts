import { PartnerClientResolver } from './client.resolver.js';

/** Connections: partners' programs that ask the graph by themselves. */
export const clientResolvers = [PartnerClientResolver] as const;
export { runClientCommand } from './client-command.js';
export { connectionsAreAt } from './client.mail.js';
export { admittedClients } from './client.queries.js';
export { endingKeyJobs, endingKeySchedule } from './warn-of-ending-keys.js';
