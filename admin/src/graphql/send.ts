import {
  ClientError,
  GraphQLClient,
  type RequestMiddleware,
  type Variables,
} from 'graphql-request';
import { setServerTime } from '../clock/now.js';
import { ownerOf } from '../session/session.js';
import { sessionState } from '../session/session.store.js';
import { GraphFault, type GraphError } from './fault.js';

/** What came back, before anybody has judged it. */
export interface Reply<Answer> {
  readonly status: number;
  readonly data?: Answer | null | undefined;
  readonly errors?: readonly GraphError[] | undefined;
}

const withSecret: RequestMiddleware = (request) => ({
  ...request,
  headers: {
    ...Object.fromEntries(new Headers(request.headers)),
    'x-ictg-csrf': ownerOf(sessionState())?.csrf ?? '',
  },
});

const client = new GraphQLClient(
  new URL('/graphql', globalThis.location?.origin ?? 'http://localhost').href,
  {
    credentials: 'same-origin',
    errorPolicy: 'all',
    excludeOperationName: true,
    requestMiddleware: withSecret,
  },
);

/** Sends a document by its text, or by its number when the body is rewritten by `asNumber`. */
export async function send<Answer>(
  query: string,
  variables: unknown,
  number: string | null,
  signal?: AbortSignal,
): Promise<Reply<Answer>> {
  try {
    const sender = number === null ? client : trusted(number);
    const answer = await sender.rawRequest<Answer, Variables>({
      query,
      variables: variables as Variables,
      ...(signal && { signal }),
    });
    const now = answer.headers.get('x-ictg-now');
    if (now !== null) setServerTime(now);
    return { status: answer.status, data: answer.data, errors: answer.errors };
  } catch (reason) {
    if (signal?.aborted === true) throw reason;
    if (!(reason instanceof ClientError))
      throw new GraphFault('offline', 'There is no connection to the service.');
    // Its own message repeats the variables, which may be about a child: only status and errors go on.
    return { status: reason.response.status, errors: reason.response.errors };
  }
}

/** A sender that names a trusted document by its number instead of sending its text. */
function trusted(number: string): GraphQLClient {
  return new GraphQLClient(new URL('/graphql', window.location.origin).href, {
    ...client.requestConfig,
    requestMiddleware: async (request) => {
      const { variables } = JSON.parse(typeof request.body === 'string' ? request.body : '{}') as {
        variables?: unknown;
      };
      return {
        ...(await withSecret(request)),
        body: JSON.stringify({ documentId: number, variables }),
      };
    },
  });
}
