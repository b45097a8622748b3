import type { Offer, WorkerRole } from '../__generated__/graphql.js';

const roles: readonly string[] = [
  'DIRECT_WORKER',
  'RPC',
  'REGIONAL_PRACTITIONER',
  'POST_18_WORKER',
] satisfies WorkerRole[];

/** The kind of worker that an offer comes with; null for an offer without one. */
export function workerRoleOf(offer: Offer): WorkerRole | null {
  return roles.includes(offer) ? (offer as WorkerRole) : null;
}
