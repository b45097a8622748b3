import type { FastifyInstance } from 'fastify';
import type { Settings } from '../environment.js';
import { endOf, signedInOf } from './session.js';

/** `/session`: who is signed in at this browser, for our own pages. It tells no token and keeps no session alive. */
export function registerSession(scope: FastifyInstance, settings: Settings): void {
  scope.get('/session', (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const signedIn = signedInOf(request, settings);
    if (!signedIn) {
      const hasEnded =
        request.session.signedIn !== undefined || request.session.endedFor !== undefined;
      return reply.code(401).send({
        code: 'UNAUTHENTICATED',
        reason: hasEnded ? 'ended' : 'absent',
        message: hasEnded
          ? 'Your sign-in has ended. Sign in again to go on.'
          : 'Nobody is signed in here.',
        signIn: '/sign-in',
      });
    }
    const { subject, name, roles, areas, agency, door, csrf, startedAt } = signedIn;
    return reply.send({
      subject,
      name,
      roles,
      areas,
      agency: agency ?? null,
      door,
      csrf,
      startedAt: new Date(startedAt).toISOString(),
      expiresAt: new Date(endOf(signedIn, settings)).toISOString(),
    });
  });
}
