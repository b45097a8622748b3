import type { ClientLimits } from '@ictg/kit/agreement';
import type { ClientFault } from './client.rules.js';

/** What a partner's connections may ask where nothing else is set. Local settings. */
export const usualLimits: ClientLimits = {
  requestsPerMinute: 600,
  atOnce: 10,
  recordsPerDocument: 5_000,
};

/** The most that anybody may be given, so that one partner cannot keep the others waiting. Local settings. */
export const mostLimits: ClientLimits = {
  requestsPerMinute: 6_000,
  atOnce: 50,
  recordsPerDocument: 20_000,
};

/** The first limit that may not be set so. */
export function limitsFault(limits: ClientLimits): ClientFault | undefined {
  for (const field of ['requestsPerMinute', 'atOnce', 'recordsPerDocument'] as const)
    if (!Number.isInteger(limits[field]) || limits[field] < 1 || limits[field] > mostLimits[field])
      return {
        field,
        sentence: `Give a whole number from 1 to ${mostLimits[field].toLocaleString('en-GB')}.`,
      };
  return undefined;
}
