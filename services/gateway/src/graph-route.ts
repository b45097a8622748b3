import { randomUUID } from 'node:crypto';
import type { TokenClaims, Verifier } from '@ictg/kit/token';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admit } from './doorkeeper.js';
import { operationIn, type Meter, type Metered } from './meter.js';
import type { Doors } from './doors.js';

/** The headers of a request that a door gets to see. No other could pretend to say who is asking. */
const passedOn = ['accept', 'content-type', 'authorization', 'x-require-preflight'];

export interface GraphRouteOptions {
  readonly doors: Doors;
  readonly verifier: Verifier;
  readonly meter: Meter;
}

/** Adds `/graphql`: one address for every door. */
export function addGraphRoute(app: FastifyInstance, options: GraphRouteOptions): void {
  // A door reads the text itself: it must be the text that was sent.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: (request, reply) => answer(request, reply, options),
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { doors, verifier, meter }: GraphRouteOptions,
): Promise<FastifyReply> {
  const requestId = requestIdOf(request);
  void reply.header('x-request-id', requestId).header('cache-control', 'no-store');
  if (!isJson(request))
    return reply.code(415).send({
      errors: [
        { message: 'Send the request as application/json.', extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  const admission = await admit(request.headers.authorization, verifier, doors);
  if ('status' in admission) {
    const { status, code, message } = admission;
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  }
  const { door, viewer, token } = admission;
  const metered = meteredOf(request, viewer, doors);
  const tooMuch = metered && meter.begin(metered);
  if (tooMuch)
    return reply
      .code(429)
      .header('retry-after', String(tooMuch.retryAfter))
      .send({
        errors: [{ message: tooMuch.sentence, extensions: { code: 'TOO_MANY_REQUESTS' } }],
      });
  const began = performance.now();
  let isAnswered = false;
  try {
    const mostRecords = metered?.limits.recordsPerDocument;
    const response = await door.fetch(toDoor(request), { viewer, token, requestId, mostRecords });
    const text = await response.text();
    isAnswered = response.ok && !text.startsWith('{"errors"');
    for (const [name, value] of response.headers) {
      if (name !== 'content-length') void reply.header(name, value);
    }
    return await reply.code(response.status).send(text);
  } finally {
    if (metered) meter.end(metered, isAnswered ? 'answered' : 'refused', performance.now() - began);
  }
}

/** What is counted of a request: those of partners' programs are, those of people are not. */
function meteredOf(
  { body }: FastifyRequest,
  viewer: TokenClaims | undefined,
  { agreements }: Doors,
): Metered | undefined {
  if (viewer?.clientKey === undefined) return undefined;
  const client = agreements.client(viewer.subject);
  return (
    client && {
      clientId: client.clientId,
      thumbprint: viewer.clientKey,
      partner: `${client.kind} ${client.agency}`,
      operation: operationIn(body),
      limits: client.limits,
    }
  );
}

/** What a page's form can send without asking first is read from nobody. */
function isJson({ method, headers }: FastifyRequest): boolean {
  return method !== 'POST' || /^application\/json\b/i.test(headers['content-type'] ?? '');
}

function toDoor(request: FastifyRequest): Request {
  const headers = passedOn.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : undefined;
  return new Request(new URL(request.url, 'http://gateway.internal'), {
    method: request.method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
}

function requestIdOf(request: FastifyRequest): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
