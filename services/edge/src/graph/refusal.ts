import type { FastifyReply } from 'fastify';

const refusals = {
  UNAUTHENTICATED: [401, 'Sign in first, or send an access token as: Authorization: Bearer TOKEN.'],
  SESSION_ENDED: [
    401,
    'Your sign-in has ended. Sign in again to go on; nothing of this request was done.',
  ],
  NOT_A_BEARER: [401, 'Send the access token as: Authorization: Bearer TOKEN.'],
  CSRF: [
    403,
    'This request did not come from a page of ours. Reload the page and try again; programs send an access token instead.',
  ],
  METHOD_NOT_ALLOWED: [
    405,
    'Send the operation as a POST with JSON. The workbench for people is at /analyst.',
  ],
  UNSUPPORTED_MEDIA_TYPE: [
    415,
    'Send the operation as JSON, with the header Content-Type: application/json.',
  ],
  BAD_REQUEST: [
    400,
    'This is not an operation that can be read. Send JSON with a query or a documentId.',
  ],
  TOO_LARGE: [413, 'This operation is too large. Send it in smaller parts.'],
  TOO_MANY: [429, 'Too many requests in a short time. Wait a minute and try again.'],
  SERVICE_UNAVAILABLE: [
    503,
    'The service cannot answer at the moment; nothing of this request was done as far as we know. Try again in a minute.',
  ],
} as const;

/** Why the edge does not pass an operation on. */
export type GraphRefusal = keyof typeof refusals;

const codes: Partial<Record<GraphRefusal, string>> = {
  SESSION_ENDED: 'UNAUTHENTICATED',
  NOT_A_BEARER: 'UNAUTHENTICATED',
};

/** Answers in the shape of a GraphQL error, with a plain sentence. */
export function refuse(reply: FastifyReply, refusal: GraphRefusal): FastifyReply {
  const [status, message] = refusals[refusal];
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code: codes[refusal] ?? refusal } }] });
}

/** The refusal that fits a fault of the request itself. */
export function refusalOf(status: number): GraphRefusal {
  const known = (Object.keys(refusals) as GraphRefusal[]).find(
    (name) => refusals[name][0] === status,
  );
  return known ?? (status < 500 ? 'BAD_REQUEST' : 'SERVICE_UNAVAILABLE');
}
