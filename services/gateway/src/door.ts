import { createGatewayRuntime, type GatewayRuntime } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Log } from '@ictg/kit/log';
import type { TokenClaims } from '@ictg/kit/token';
import { costPlugin } from './cost.js';
import { createErrorMask } from './error-mask.js';
import { besideIntrospectionPlugin } from './beside-introspection.js';
import { faultsInOrderPlugin } from './faults-in-order.js';
import { limitPlugins } from './limits.js';
import { noHintsPlugin } from './no-hints.js';
import { noSuchOperationPlugin } from './no-such-operation.js';
import { nothingLeftPlugin } from './nothing-left.js';
import { wrongShapePlugin } from './wrong-shape.js';
import { documentErrors, documentIdOf, type TrustedDocuments } from './trusted-documents.js';

/** What the gateway knows of one request. */
export interface DoorContext {
  /** Who asks; absent at the public door only. */
  readonly viewer: TokenClaims | undefined;
  readonly token: string | undefined;
  readonly requestId: string;
  /** Records that a document may fetch at most, where the partner has a limit of its own. */
  readonly mostRecords?: number | undefined;
}

export interface DoorOptions {
  readonly supergraph: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly log: Log;
  /** Whether this door's schema may be explored. */
  readonly introspection: boolean;
  /** The only documents served here; absent means free text. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
  /** Most an operation may cost by estimate; absent for our own applications. */
  readonly maxCost?: number | undefined;
  /** How many milliseconds another owner's service may take. */
  readonly partnerPatience: number;
}

/** Our own services answer or say why not; those of other owners are not waited for longer than a person waits. */
const ownServices = ['casework', 'partnership', 'statistics'];
const ownPatience = 25_000;

/** One door of the gateway: a graph of its own with its own limits. Doors share nothing but the process. */
export type Door = GatewayRuntime<DoorContext>;

/** Opens a door. */
export function openDoor(options: DoorOptions): Door {
  const { supergraph, subgraphUrls, log, introspection, trustedDocuments, maxCost } = options;
  const { partnerPatience } = options;
  return createGatewayRuntime<DoorContext>({
    supergraph,
    unifiedGraphHandler,
    transportEntries: Object.fromEntries(
      Object.entries(subgraphUrls).map(([name, location]) => [name, { location }]),
    ),
    logging: false,
    landingPage: false,
    graphiql: false,
    graphqlEndpoint: '/graphql',
    maskedErrors: { maskError: createErrorMask(log) },
    batching: false,
    multipart: false,
    cors: false,
    requestId: false,
    upstreamTimeout: ({ subgraphName }) =>
      ownServices.includes(subgraphName ?? '') ? ownPatience : partnerPatience,
    // The authorization header itself makes a browser ask first, so a request that has one was not forged by a page.
    csrfPrevention: { requestHeaders: ['authorization', 'x-require-preflight'] },
    ...(introspection ? {} : { disableIntrospection: {} }),
    // The token is all a service is told of who asks; it verifies it again.
    propagateHeaders: {
      fromClientToSubgraphs: ({ context }) => ({
        ...(context.token === undefined ? {} : { authorization: `Bearer ${context.token}` }),
        'x-request-id': context.requestId ?? '',
      }),
    },
    genericAuth: {
      mode: 'protect-granular',
      resolveUserFn: (context) => context.viewer ?? null,
      // Asked with a null user too.
      extractScopes: (user) => [...((user as TokenClaims | null)?.roles ?? [])],
      rejectUnauthenticated: false,
    },
    persistedDocuments: {
      getPersistedOperation: (id: string) => trustedDocuments?.get(id) ?? null,
      extractPersistedOperationId: documentIdOf,
      allowArbitraryDocuments: trustedDocuments === undefined,
      customErrors: documentErrors,
    },
    plugins: () => [
      ...limitPlugins(),
      noSuchOperationPlugin(),
      noHintsPlugin(),
      nothingLeftPlugin(),
      besideIntrospectionPlugin(),
      costPlugin(maxCost),
      wrongShapePlugin(),
      faultsInOrderPlugin(),
    ],
  });
}
