import { finished } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';

/**
 * Reads and forgets what is left of a request. Whoever still sends is not listening yet: an answer before the end
 * reaches them, or the page that stands for no answer, by chance.
 */
export async function readToTheEnd({ raw }: FastifyRequest): Promise<void> {
  raw.resume();
  // One who hangs up hears no answer anyway.
  if (!raw.complete) await finished(raw, { writable: false }).catch(() => undefined);
}
