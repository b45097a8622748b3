import type { FastifyInstance } from 'fastify';
import type { Settings } from '../environment.js';

/**
 * Leads a browser that came by another name of this machine (127.0.0.1 for localhost) to the public address, where
 * the cookies of a sign-in are. In a trial only: behind balancers the name we see need not be the one people typed.
 */
export function registerPublicAddress(app: FastifyInstance, { mode, publicUrl }: Settings): void {
  if (mode !== 'trial') return;
  const { host } = new URL(publicUrl);
  app.addHook('onRequest', async (request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (isPage && request.host !== host) return reply.redirect(`${publicUrl}${request.url}`, 307);
    return undefined;
  });
}
