import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { leavingPage } from '../page/leaving.page.js';
import { sendPage } from './finish.js';
import type { Upstream } from './upstream.js';

const path = '/oidc/end-session';
const cookie = 'ictg-organisation';
/** Browsers keep no cookie beyond 4 kB; the provider then asks the person once more instead. */
const mostCharacters = 3_500;
const heldSeconds = 12 * 60 * 60;

/**
 * Where a browser goes after the edge has ended its session: on to the organisation's own provider, which ends its
 * session too. Without a provider, or with one that publishes no address for this, it goes home.
 */
export function registerEndSession(
  app: FastifyInstance,
  publicUrl: string,
  upstream?: Upstream,
): void {
  app.get(path, async (request, reply) => {
    const home = `${publicUrl}/`;
    const next = await upstream?.endSession(home, hintIn(request)).catch((fault: unknown) => {
      request.log.warn({ fault: String(fault) }, "the organisation's provider cannot be reached");
      return undefined;
    });
    reply.header('set-cookie', cookieLine(publicUrl, '', 0));
    // A page rather than a redirect: a form of ours may have led here, and forms lead to no other site.
    return next === undefined
      ? reply.header('cache-control', 'no-store').redirect(home, 303)
      : sendPage(reply.header('refresh', `0; url=${next.href}`), 200, leavingPage(next.href));
  });
}

/** Keeps the provider's own proof of this sign-in in the browser, for the end of it and nothing else. */
export function keepForTheEnd(
  reply: FastifyReply,
  publicUrl: string,
  idToken: string | undefined,
): void {
  if (idToken !== undefined && idToken.length <= mostCharacters)
    reply.header('set-cookie', cookieLine(publicUrl, idToken, heldSeconds));
}

function hintIn({ headers }: FastifyRequest): string | undefined {
  const [, value] = new RegExp(`(?:^|; *)${cookie}=([^;]+)`).exec(headers.cookie ?? '') ?? [];
  return value;
}

function cookieLine(publicUrl: string, value: string, seconds: number): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookie}=${value}; Path=${path}; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
}
