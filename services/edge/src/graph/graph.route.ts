import { createHash, randomUUID } from 'node:crypto';
import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../environment.js';
import { isOurPage } from '../security/csrf.js';
import { noteActivity, signedInOf } from '../session/session.js';
import type { TokenKeeper } from '../token/token-keeper.js';
import { refuse } from './refusal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The access token that the gateway gets to see. */
    accessToken: string;
  }
}

const passedOn = ['accept', 'accept-language', 'content-type', 'content-length'] as const;
const keptBack = new Set(['set-cookie', 'server', 'connection', 'keep-alive', 'transfer-encoding']);

/** `/graphql`: the graph, with the token of the session or with the caller's own. */
export async function registerGraph(
  scope: FastifyInstance,
  settings: Settings,
  keeper: TokenKeeper,
): Promise<void> {
  scope.decorateRequest('accessToken', '');
  scope.get('/graphql', (_request, reply) => refuse(reply, 'METHOD_NOT_ALLOWED'));
  await scope.register(async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    await app.register(httpProxy, {
      upstream: settings.gatewayUrl,
      prefix: '/graphql',
      rewritePrefix: '/graphql',
      httpMethods: ['POST'],
      routes: ['/'],
      proxyPayloads: false,
      disableRequestLogging: true,
      undici: {
        connections: 64,
        headersTimeout: 30_000,
        bodyTimeout: 30_000,
        connect: { timeout: 3_000 },
      },
      config: {
        rateLimit: { max: settings.graphqlLimit, timeWindow: 60_000, keyGenerator: callerOf },
      },
      preHandler(request, reply, done) {
        const answer = reply as unknown as FastifyReply;
        authorise(request, answer, settings, keeper).then(
          (refused) => (refused ? undefined : done()),
          done,
        );
      },
      handler: (request, reply, source, options) =>
        reply.from(source, { ...options, body: request.body, contentType: 'application/json' }),
      replyOptions: {
        rewriteRequestHeaders: (request) => headersFor(request as FastifyRequest),
        rewriteHeaders: (headers) => ({
          ...Object.fromEntries(Object.entries(headers).filter(([name]) => !keptBack.has(name))),
          'cache-control': 'no-store',
        }),
        onError: (reply) => void refuse(reply as unknown as FastifyReply, 'SERVICE_UNAVAILABLE'),
      },
    });
  });
}

async function authorise(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: Settings,
  keeper: TokenKeeper,
): Promise<FastifyReply | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const bearer = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (bearer === undefined) return refuse(reply, 'NOT_A_BEARER');
    request.accessToken = bearer;
    return undefined;
  }
  const signedIn = signedInOf(request, settings);
  if (!signedIn)
    return refuse(reply, request.session.signedIn ? 'SESSION_ENDED' : 'UNAUTHENTICATED');
  if (!isOurPage(request, signedIn, settings.publicUrl)) return refuse(reply, 'CSRF');
  const token = await keeper.tokenFor(request, signedIn);
  if (token === undefined) return refuse(reply, 'SESSION_ENDED');
  noteActivity(request, request.session.signedIn ?? signedIn, settings);
  request.accessToken = token;
  return undefined;
}

// Only these go on: no header of a caller can pretend to say who they are or how they came.
function headersFor(request: FastifyRequest): Record<string, string> {
  const kept = passedOn.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    ...Object.fromEntries(kept),
    authorization: `Bearer ${request.accessToken}`,
    'x-request-id': randomUUID(),
  };
}

function callerOf(request: FastifyRequest): string {
  const { authorization } = request.headers;
  if (authorization !== undefined)
    return createHash('sha256').update(authorization).digest('base64url');
  return request.session.signedIn ? request.session.sessionId : request.ip;
}
