import type { FastifyInstance, RouteShorthandOptions } from 'fastify';

/** Lets one address send a page so often in a time, counted together over both languages. */
export function atMost(
  app: FastifyInstance,
  max: number,
  timeWindow: number,
): RouteShorthandOptions {
  return { config: { rateLimit: false }, preHandler: app.rateLimit({ max, timeWindow }) };
}
