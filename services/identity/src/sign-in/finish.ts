import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { pageSecurityPolicy } from '@ictg/kit/page';

/** Hands the person over to the token issuer, which sends them back to the edge with a code. */
export async function finishSignIn(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
  subject: string,
): Promise<FastifyReply> {
  const returnTo = await provider.interactionResult(request.raw, reply.raw, {
    login: { accountId: subject, remember: false },
  });
  return reply.redirect(returnTo, 303);
}

/** Answers with a page of ours, kept by no cache. */
export function sendPage(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .code(status)
    .headers({
      'content-security-policy': pageSecurityPolicy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .type('text/html; charset=utf-8')
    .send(text);
}
