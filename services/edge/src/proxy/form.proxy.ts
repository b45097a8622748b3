import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../environment.js';
import { sendPage } from '../page/send-page.js';
import { formAwayPage } from '../page/form-away.page.js';

const prefixes = ['/refer', '/cyfeirio', '/form-assets'];
const passedOn = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'content-length',
  'transfer-encoding',
  'origin',
  'sec-fetch-site',
] as const;
const formCookie = /^(__Host-)?ictg-referral=/;

/**
 * The referral form, for people without an account. It gets its own cookie and the address that a request came from,
 * by which it holds its limits; nothing of a session.
 */
export async function registerFormProxy(app: FastifyInstance, settings: Settings): Promise<void> {
  for (const prefix of prefixes)
    await app.register(httpProxy, {
      upstream: settings.formUrl,
      prefix,
      rewritePrefix: prefix,
      httpMethods: ['GET', 'HEAD', 'POST'],
      disableRequestLogging: true,
      undici: {
        connections: 32,
        headersTimeout: 30_000,
        bodyTimeout: 30_000,
        connect: { timeout: 3_000 },
      },
      replyOptions: {
        rewriteRequestHeaders: (request) => headersFor(request as FastifyRequest),
        onError: (reply) =>
          void sendPage(reply as unknown as FastifyReply, 503, formAwayPage(prefix)),
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
    .filter((pair) => formCookie.test(pair));
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-for': request.ip,
    ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}),
  };
}
