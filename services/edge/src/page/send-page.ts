import type { FastifyReply } from 'fastify';

/** Answers with a page of ours, kept by no cache. */
export function sendPage(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(text);
}
