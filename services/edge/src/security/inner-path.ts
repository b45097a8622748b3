import type { FastifyInstance } from 'fastify';
import type { Settings } from '../environment.js';

/**
 * Keeps the figures of this process inside: in production `/metrics` answers those who come to it directly, as our
 * own monitoring does, and is not there for anybody who comes through a balancer.
 */
export function registerInnerPaths(app: FastifyInstance, { mode }: Settings): void {
  if (mode !== 'production') return;
  app.addHook('onRequest', async (request, reply) => {
    const cameFromOutside =
      request.headers['x-forwarded-for'] ?? request.headers['x-forwarded-proto'];
    if (cameFromOutside !== undefined && /^\/metrics\b/.test(request.url))
      return reply.callNotFound();
    return undefined;
  });
}
