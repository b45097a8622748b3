import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf, refuse } from './graph/refusal.js';
import { faultPage, type Fault } from './page/fault.page.js';
import { sendPage } from './page/send-page.js';
import { IdentityUnavailable } from './sign-in/identity-client.js';

const sentences: Record<number, string> = {
  404: 'There is nothing at this address.',
  413: 'This is too large. Send it in smaller parts.',
  415: 'This kind of content is not taken here.',
  429: 'Too many requests in a short time. Wait a minute and try again.',
};

/** Every fault becomes a plain sentence in the shape that the caller reads: a page, JSON, or a GraphQL error. */
export function answerFaultsPlainly(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, 404, 'not-found'));
  app.setErrorHandler((fault: Error & { statusCode?: number }, request, reply) => {
    const status = fault.statusCode ?? 500;
    if (status >= 500)
      request.log.error(
        {
          fault: String(fault),
          cause: fault.cause instanceof Error ? fault.cause.message : undefined,
          path: request.url.split('?')[0],
        },
        'a request failed',
      );
    return answer(request, reply, status, pageOf(fault, status));
  });
}

function pageOf(fault: Error, status: number): Fault {
  if (fault instanceof IdentityUnavailable) return 'sign-in-unavailable';
  if (status === 429) return 'too-many';
  return status === 404 ? 'not-found' : 'unexpected';
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  page: Fault,
): FastifyReply {
  if (/^\/graphql\b/.test(request.url)) return refuse(reply, refusalOf(status));
  if ((request.headers.accept ?? '').includes('text/html'))
    return sendPage(reply, status, faultPage(page));
  const message =
    sentences[status] ??
    (status < 500
      ? 'This request cannot be understood.'
      : 'Something went wrong on our side. Try again in a minute.');
  return reply.code(status).header('cache-control', 'no-store').send({ message });
}
