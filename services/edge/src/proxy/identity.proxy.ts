import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../environment.js';
import { faultPage } from '../page/fault.page.js';
import { sendPage } from '../page/send-page.js';

const passedOn = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'content-length',
  'transfer-encoding',
] as const;
const identityCookie = /^ictg-(issuer|interaction|resume|organisation)(\.sig)?=/;
const requestsOfOneSignIn = 6;

/** `/oidc/*`: the token issuer, at our own address so that its cookies are ours too. It never sees a session of ours. */
export async function registerIdentityProxy(
  app: FastifyInstance,
  settings: Settings,
): Promise<void> {
  await app.register(httpProxy, {
    upstream: settings.identityUrl,
    prefix: '/oidc',
    rewritePrefix: '/oidc',
    httpMethods: ['GET', 'POST', 'OPTIONS'],
    disableRequestLogging: true,
    undici: {
      connections: 32,
      headersTimeout: 15_000,
      bodyTimeout: 15_000,
      connect: { timeout: 3_000 },
    },
    config: { rateLimit: { max: settings.signInLimit * requestsOfOneSignIn, timeWindow: 60_000 } },
    replyOptions: {
      rewriteRequestHeaders: (request) => headersFor(request as FastifyRequest),
      onError: (reply) =>
        void sendPage(reply as unknown as FastifyReply, 503, faultPage('sign-in-unavailable')),
    },
  });
}

function headersFor(request: FastifyRequest): Record<string, string> {
  const kept = passedOn.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const cookies = (request.headers.cookie ?? '')
    .split(/; */)
    .filter((pair) => identityCookie.test(pair));
  return {
    ...Object.fromEntries(kept),
    ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}),
  };
}
