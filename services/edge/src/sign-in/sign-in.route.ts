import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Settings } from '../environment.js';
import { faultPage } from '../page/fault.page.js';
import { sendPage } from '../page/send-page.js';
import { isSecure } from '../session/session.plugin.js';
import { forget, signedInOf, type SignedIn } from '../session/session.js';
import { destinationIn, homeOf, signedInPath } from './destination.js';
import { SignInOver, type IdentityClient, type Tokens } from './identity-client.js';
import { keepPending, takePending } from './pending.cookie.js';

const signInQuery = z.object({
  as: z.string().max(200).optional(),
  to: z.string().max(2000).optional(),
});
const callbackQuery = z.object({ state: z.string() });

/** `/sign-in` sends the browser to identity; `/sign-in/callback` takes the code and begins a new session. */
export function registerSignIn(
  scope: FastifyInstance,
  settings: Settings,
  identity: IdentityClient,
): void {
  const config = { rateLimit: { max: settings.signInLimit, timeWindow: 60_000 } };

  scope.get('/sign-in', { config }, async (request, reply) => {
    const query = signInQuery.safeParse(request.query).data ?? {};
    const to = destinationIn(settings.publicUrl, query.to);
    const { url, pending } = await identity.begin(to, query.as ?? returning(request, to));
    keepPending(reply, pending, isSecure(settings));
    return reply.header('cache-control', 'no-store').redirect(url.href, 303);
  });

  scope.get('/sign-in/callback', { config }, async (request, reply) => {
    const query = callbackQuery.safeParse(request.query);
    const pending = query.success
      ? takePending(request, reply, query.data.state, isSecure(settings))
      : undefined;
    if (!pending) return withoutPending(request, reply, settings);
    try {
      const tokens = await identity.redeem(request.url.slice(request.url.indexOf('?')), pending);
      const before = forget(request);
      await request.session.regenerate();
      request.session.signedIn = newSession(tokens);
      if (before) await identity.revoke(before.refreshToken).catch(() => undefined);
      return reply
        .header('cache-control', 'no-store')
        .redirect(pending.to ?? homeOf(tokens.claims), 303);
    } catch (fault) {
      if (fault instanceof SignInOver) return sendPage(reply, 403, faultPage('sign-in-refused'));
      throw fault;
    }
  });
}

/** The window that lifts a covered screen is for the person whose screen it is. */
function returning(request: FastifyRequest, to: string | undefined): string | undefined {
  if (to !== signedInPath) return undefined;
  return request.session.signedIn?.subject ?? request.session.endedFor;
}

// Somebody who went back in the browser, or opened the same link twice, is already where they wanted to be.
function withoutPending(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: Settings,
): FastifyReply {
  const signedIn = signedInOf(request, settings);
  if (signedIn) return reply.redirect(homeOf(signedIn), 303);
  return sendPage(reply, 400, faultPage('sign-in-expired'));
}

function newSession({ accessToken, refreshToken, claims }: Tokens): SignedIn {
  const { scope: _scope, expiresAt, ...holder } = claims;
  const now = Date.now();
  return {
    ...holder,
    accessToken,
    refreshToken,
    accessTokenExpiresAt: expiresAt.getTime(),
    csrf: randomBytes(32).toString('base64url'),
    startedAt: now,
    seenAt: now,
  };
}
