import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../environment.js';
import { refuse, type GraphRefusal } from '../graph/refusal.js';
import { isOurPage } from '../security/csrf.js';
import { noteActivity, signedInOf } from '../session/session.js';
import type { TokenKeeper } from '../token/token-keeper.js';

/** How many files one address may send or open in a minute. */
const mostInAMinute = 120;

/**
 * `/files`: sending a file and opening one by its short link, with the token of the session or with the caller's own.
 * The bytes go straight through; what is a file and what is not is decided by the service that keeps them.
 */
export async function registerFileProxy(
  scope: FastifyInstance,
  settings: Settings,
  keeper: TokenKeeper,
): Promise<void> {
  await registerFiles(scope, settings, keeper, {
    prefix: '/files',
    upstream: settings.caseworkUrl,
    httpMethods: ['GET', 'POST'],
  });
}

/** `/statistics`: protected figures as files, for whoever may ask for them in the graph. */
export async function registerStatisticsProxy(
  scope: FastifyInstance,
  settings: Settings,
  keeper: TokenKeeper,
): Promise<void> {
  await registerFiles(scope, settings, keeper, {
    prefix: '/statistics',
    upstream: settings.statisticsUrl,
    httpMethods: ['GET'],
  });
}

/** `/link-review/<owner>`: one record of an owner for a reviewer of links, on the ticket that is sent. */
export async function registerReviewProxy(
  scope: FastifyInstance,
  settings: Settings,
  keeper: TokenKeeper,
): Promise<void> {
  const owners = {
    nrm: settings.nrmUrl,
    casework: settings.caseworkUrl,
    'looked-after': settings.lookedAfterUrl,
  };
  for (const [owner, upstream] of Object.entries(owners))
    await registerFiles(scope, settings, keeper, {
      prefix: `/link-review/${owner}`,
      upstream,
      httpMethods: ['POST'],
    });
}

interface Files {
  readonly prefix: string;
  readonly upstream: string;
  readonly httpMethods: string[];
}

async function registerFiles(
  scope: FastifyInstance,
  settings: Settings,
  keeper: TokenKeeper,
  { prefix, upstream, httpMethods }: Files,
): Promise<void> {
  await scope.register(async (app) => {
    await app.register(httpProxy, {
      upstream,
      prefix,
      rewritePrefix: prefix,
      httpMethods,
      disableRequestLogging: true,
      undici: {
        connections: 16,
        headersTimeout: 30_000,
        bodyTimeout: 60_000,
        connect: { timeout: 3_000 },
      },
      config: { rateLimit: { max: mostInAMinute, timeWindow: 60_000 } },
      preHandler(request, reply, done) {
        const answer = reply as unknown as FastifyReply;
        tokenOf(request, settings, keeper).then((token) => {
          if (!('token' in token)) return void refuse(answer, token.refusal);
          request.headers.authorization = `Bearer ${token.token}`;
          return done();
        }, done);
      },
      replyOptions: {
        rewriteRequestHeaders: ({ headers }) =>
          Object.fromEntries(
            (['authorization', 'content-type', 'content-length'] as const).flatMap((name) => {
              const value = headers[name];
              return typeof value === 'string' ? [[name, value] as const] : [];
            }),
          ),
        onError: (reply) => void refuse(reply as unknown as FastifyReply, 'SERVICE_UNAVAILABLE'),
      },
    });
  });
}

async function tokenOf(
  request: FastifyRequest,
  settings: Settings,
  keeper: TokenKeeper,
): Promise<{ readonly token: string } | { readonly refusal: GraphRefusal }> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const bearer = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    return bearer === undefined ? { refusal: 'NOT_A_BEARER' } : { token: bearer };
  }
  const signedIn = signedInOf(request, settings);
  if (!signedIn) return { refusal: request.session.signedIn ? 'SESSION_ENDED' : 'UNAUTHENTICATED' };
  // A link that is followed carries no header of ours; it opens what its own minute and person allow.
  if (request.method !== 'GET' && !isOurPage(request, signedIn, settings.publicUrl))
    return { refusal: 'CSRF' };
  const token = await keeper.tokenFor(request, signedIn);
  if (token === undefined) return { refusal: 'SESSION_ENDED' };
  noteActivity(request, request.session.signedIn ?? signedIn, settings);
  return { token };
}
