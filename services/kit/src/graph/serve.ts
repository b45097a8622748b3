import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AgreementsStale, ClientStopped } from '../agreement/index.js';
import type { Log } from '../log/index.js';
import { Refusal, type RefusalKind } from '../refusal/index.js';
import type { Viewer } from '../viewer/index.js';
import type { Subgraph } from './build.js';
import { GraphContext } from './context.js';
import { limitRules, maxTokens } from './limits.js';
import { readyAnswers, type ReadyField } from './ready.js';

export interface GraphServerOptions {
  readonly graph: Subgraph;
  readonly orm: MikroORM;
  readonly log: Log;
  /** Whether the schema may be explored: a trial only. */
  readonly introspection: boolean;
  /** A question whose answers are kept as they were sent. */
  readonly ready?: ReadyField;
  /** Says who sent a token, or throws. */
  authenticate(token: string, requestId: string): Promise<Viewer>;
}

declare module 'fastify' {
  interface FastifyRequest {
    graphContext?: GraphContext;
  }
}

/**
 * Adds `/graphql` to a service: it verifies the token again whoever forwarded it, runs each operation in one
 * transaction as its viewer, and commits the look-log before the answer leaves.
 */
export async function addGraph(app: FastifyInstance, options: GraphServerOptions): Promise<void> {
  const server = new ApolloServer<GraphContext>({
    schema: options.graph.schema,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    validationRules: limitRules,
    parseOptions: { maxTokens },
    formatError: (formatted, fault) => maskError(formatted, fault, options.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin<GraphContext>(app),
      ...(options.ready ? [readyAnswers(options.ready)] : []),
    ],
  });
  await server.start();
  app.addHook('onSend', async (request) => request.graphContext?.desk.close());
  app.addHook('onResponse', async (request) => request.graphContext?.desk.abandon());
  app.addHook('onRequestAbort', async (request) => request.graphContext?.desk.abandon());
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(server as never, {
      context: async (request: FastifyRequest) => {
        const viewer = await viewerOf(request, options);
        request.graphContext = new GraphContext(options.orm, viewer);
        return request.graphContext;
      },
    }),
  });
}

async function viewerOf(request: FastifyRequest, options: GraphServerOptions): Promise<Viewer> {
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  try {
    if (token) return await options.authenticate(token, requestId);
  } catch (fault) {
    if (fault instanceof ClientStopped)
      throw new GraphQLError(fault.message, {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      });
    if (fault instanceof AgreementsStale)
      throw new GraphQLError(fault.message, {
        extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
      });
    options.log.debug({ fault: String(fault) }, 'A token was refused');
  }
  throw new GraphQLError('Sign in first: this request carried no valid access token.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

const speakable = new Set([
  'SERVICE_UNAVAILABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_CURSOR',
  'BAD_PAGE_SIZE',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

const refusalCodes: Readonly<Record<RefusalKind, string>> = {
  NotAllowed: 'FORBIDDEN',
  NotFound: 'NOT_FOUND',
  InvalidInput: 'BAD_USER_INPUT',
  RuleBroken: 'BAD_USER_INPUT',
  ChangedMeanwhile: 'BAD_USER_INPUT',
};

/** A question that may not be asked, or not like this, is answered with its sentence; it is no failure of ours. */
function refused({ path }: GraphQLFormattedError, refusal: Refusal): GraphQLFormattedError {
  return {
    message: refusal.message,
    ...(path ? { path } : {}),
    extensions: { code: refusalCodes[refusal.kind], reason: refusal.code },
  };
}

function maskError(
  formatted: GraphQLFormattedError,
  fault: unknown,
  log: Log,
): GraphQLFormattedError {
  const code = typeof formatted.extensions?.code === 'string' ? formatted.extensions.code : '';
  if (speakable.has(code)) return { ...formatted, extensions: { code } };
  const cause = unwrapResolverError(fault);
  if (cause instanceof Refusal) return refused(formatted, cause);
  const errorId = randomUUID();
  log.error(
    { errorId, fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) },
    'Unexpected failure',
  );
  return {
    message: `Something went wrong on our side; nothing of this step was saved. Try again; if it happens twice, tell us the number ${errorId}.`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL', errorId },
  };
}
