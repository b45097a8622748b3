import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../environment.js';
import { faultPage } from '../page/fault.page.js';
import { sendPage } from '../page/send-page.js';
import { signOutPage } from '../page/sign-out.page.js';
import { comesFromUs } from '../security/origin.js';
import type { IdentityClient } from './identity-client.js';

/** Where identity ends the session at the organisation's own provider, if it has one, and sends the browser home. */
const endSessionPath = '/oidc/end-session';

/**
 * `/sign-out` ends the session here and its refresh token at identity, and leads on to where the session at the
 * organisation's provider ends. Another site can only make us ask first.
 */
export function registerSignOut(
  scope: FastifyInstance,
  settings: Settings,
  identity: IdentityClient,
): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1000 },
    (_request, _body, done) => done(null),
  );

  scope.post('/sign-out', (request, reply) => {
    if (!comesFromUs(request, settings.publicUrl))
      return sendPage(reply, 403, faultPage('other-site'));
    return signOut(request, reply);
  });

  scope.get('/sign-out', (request, reply) => {
    const site = request.headers['sec-fetch-site'];
    if (site === 'same-origin' || site === 'none') return signOut(request, reply);
    return sendPage(reply, 200, signOutPage());
  });

  async function signOut(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { signedIn } = request.session;
    await request.session.destroy();
    const isKnownThere = signedIn
      ? await identity.revoke(signedIn.refreshToken).then(
          () => true,
          (fault: unknown) => {
            request.log.warn({ fault: String(fault) }, 'a refresh token could not be revoked');
            return false;
          },
        )
      : false;
    const next = isKnownThere ? endSessionPath : '/';
    reply.header('cache-control', 'no-store');
    // The back office asks by script, which must be told where to go: it cannot read a redirect.
    return request.headers.accept === 'application/json'
      ? reply.send({ next })
      : reply.redirect(next, 303);
  }
}
