import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Settings } from '../environment.js';
import { faultPage } from '../page/fault.page.js';
import { sendPage } from '../page/send-page.js';

const opensOfOneAddress = 60;

/**
 * `/safety-plan/*` and `/awareness/*`: pages behind links, for somebody without an account. Nothing of a session goes
 * there, and an address that tries many keys is stopped.
 */
export async function registerLinkedPages(
  app: FastifyInstance,
  { caseworkUrl, partnershipUrl }: Settings,
): Promise<void> {
  await registerLinkedPage(app, '/safety-plan', caseworkUrl);
  await registerLinkedPage(app, '/awareness', partnershipUrl);
}

async function registerLinkedPage(
  app: FastifyInstance,
  prefix: string,
  upstream: string,
): Promise<void> {
  await app.register(httpProxy, {
    upstream,
    prefix,
    rewritePrefix: prefix,
    httpMethods: ['GET', 'POST'],
    disableRequestLogging: true,
    undici: {
      connections: 8,
      headersTimeout: 15_000,
      bodyTimeout: 15_000,
      connect: { timeout: 3_000 },
    },
    config: { rateLimit: { max: opensOfOneAddress, timeWindow: 60_000 } },
    replyOptions: {
      rewriteRequestHeaders: ({ headers }) => ({
        accept: 'text/html',
        ...(headers['content-type'] === undefined
          ? {}
          : { 'content-type': headers['content-type'] }),
        ...(headers['content-length'] === undefined
          ? {}
          : { 'content-length': headers['content-length'] }),
      }),
      onError: (reply) =>
        void sendPage(reply as unknown as FastifyReply, 503, faultPage('unexpected')),
    },
  });
}
